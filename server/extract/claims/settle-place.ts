import { settlementCountry } from '../../lexicon/settlements.ts';
import type { NounPhrase } from '../parse/Item.ts';

export interface Where {
  readonly place: string | null;
  readonly country: string | null;
  readonly countryFrom: 'place' | 'said' | null;
}

/**
 * The settlement and country that phrases of place name: "in Lomé, Togo". A settlement before a district or venue; a
 * country only where it is told, or where one country has such a town (`near` settles a name that several have).
 */
export function settlePlace(nouns: readonly NounPhrase[], near: readonly string[]): Where {
  const flat = nouns.flatMap((noun) => [noun, ...(noun.owner ? [noun.owner] : []), ...noun.of.filter(({ name }) => name !== null), ...noun.also.filter(({ name }) => name !== null), ...noun.brackets.filter(({ name }) => name !== null)]);
  const said = flat.find(({ name }) => name?.sort === 'country')?.name?.country ?? null;
  const towns = flat.filter(({ name, sort }) => name !== null && (name.sort === 'place' || sort === 'place'));
  const town = towns.find(({ name }) => settlementCountry(name!.text, said ? [said] : near) !== null) ?? towns[0] ?? null;
  if (!town) return { place: null, country: said, countryFrom: said ? 'said' : null };
  const place = town.name!.text;
  const country = said ?? town.name!.country ?? settlementCountry(place, near);
  return { place, country, countryFrom: country === null ? null : said ? 'said' : 'place' };
}
