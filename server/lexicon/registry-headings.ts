import type { ActorKind } from '../model/actor.ts';
import { fold } from './folding.ts';

export const registryColumns = ['name', 'en', 'fr', 'es', 'acronym', 'country', 'aliases', 'kind'] as const;
export type RegistryColumn = (typeof registryColumns)[number];

/** Headings under which lists of organizations have what a registry needs. */
const headings: Readonly<Record<RegistryColumn, string>> = {
  name: 'name|canonical name|full name|nom|nom complet|nom canonique|nombre|nombre completo|organization|organisation|organización',
  en: 'name en|en|name in english|english name|nom en|nom anglais|nom en anglais|nombre en inglés',
  fr: 'name fr|fr|name in french|french name|nom fr|nom français|nom en français|nombre en francés',
  es: 'name es|es|name in spanish|spanish name|nom es|nom espagnol|nom en espagnol|nombre es|nombre en español',
  acronym: 'acronym|abbreviation|acronyme|sigle|abréviation|acrónimo|sigla|siglas',
  country: 'country|countries|country or region|pays|pays ou région|país|países',
  aliases: 'aliases|alias|other names|also known as|variants|aliases variants typos|autres noms|variantes|otros nombres',
  kind: 'kind|type|genre|nature|tipo|clase',
};

const byHeading = new Map(registryColumns.flatMap((column) => headings[column].split('|').map((heading) => [fold(heading), column] as const)));

/** The column of a registry that a heading means; null: none. */
export function registryColumn(heading: string): RegistryColumn | null {
  return byHeading.get(fold(heading)) ?? null;
}

const kinds: Readonly<Partial<Record<ActorKind, string>>> = {
  coalition: 'coalition|network|platform|alliance|coalición|réseau|plateforme|red|plataforma|alianza',
  organization: 'organization|organisation|ngo|institution|association|ong|osc|cso|organización|asociación|institución',
  programme: 'programme|program|project|fund|campaign|projet|fonds|campagne|programa|proyecto|fondo',
};

const byKind = new Map(Object.entries(kinds).flatMap(([kind, words]) => words.split('|').map((word) => [fold(word), kind as ActorKind] as const)));

/** The kind of body that a cell names; null: none that a registry may hold. */
export function registeredKind(text: string): ActorKind | null {
  return byKind.get(fold(text)) ?? null;
}

const noCountry = /^(?:international|internationale?|internacional|regional|regionale?|global|worldwide|mondiale?|mundial|multi country)(?: |$)/u;

/** Whether a cell says that a body is of no single country. */
export function isOfNoCountry(text: string): boolean {
  return noCountry.test(fold(text));
}
