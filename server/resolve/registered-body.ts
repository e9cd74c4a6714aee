import { isAcronym } from '../lexicon/acronyms.ts';
import { fold } from '../lexicon/folding.ts';
import { isCommonWord, tellingWords } from '../lexicon/telling-words.ts';
import type { Language, RecordActor } from '../model/claim.ts';
import type { RegisteredBody, Registry } from '../model/registry.ts';
import { remember } from '../platform/remember.ts';
import { formKeys } from './cluster-names.ts';

/** Where an actor is named: the language of its record, and the countries that the record is set in or names. */
export interface Setting {
  readonly language: Language;
  readonly countries: readonly string[];
}

/**
 * The one body of a registry that a record's actor is; null for none or several. By a full name, where the actor's
 * country does not differ, or else the record's, or where neither is told and the name is hardly another's; by an acronym only in the same country, or in none where it is long
 * enough to be no other's, and where the record does not write it out as something else.
 */
export function registeredBody(actor: RecordActor, { language, countries }: Setting, registry: Registry): RegisteredBody | null {
  if (registry.length === 0 || actor.kind === 'group' || actor.kind === 'programme') return null;
  const index = indexOf(registry);
  const sure = actor.forms.flatMap(({ form, strength }) => (strength === 'sure' ? [form] : []));
  const find = (map: ReadonlyMap<string, readonly RegisteredBody[]>, keys: readonly string[]) => new Set(keys.flatMap((key) => map.get(key) ?? []));
  const named = new Set([
    ...[...find(index.names, sure.flatMap(formKeys))].filter((body) => isOfCountry(body, actor.country, countries)),
    ...(actor.country === null ? [] : find(index.words, sure.map((form) => wordsKey(actor.country!, form)))),
  ]);
  if (named.size === 1) return [...named][0]!;
  const short = [...find(index.acronyms, sure.flatMap(formKeys))].filter((body) => body.country === actor.country && (body.country !== null || isLong(body, sure)));
  if (named.size > 1) return only(short.filter((body) => named.has(body)));
  return only(short.filter((body) => !isWrittenOutOtherwise(sure, language, body)));
}

/** The bodies of a registry that go by some folded forms in other countries than this. */
export function bodiesElsewhere(forms: readonly string[], country: string | null, registry: Registry): RegisteredBody[] {
  if (registry.length === 0) return [];
  const { names, acronyms } = indexOf(registry);
  const bodies = new Set(forms.flatMap((form) => [...(acronyms.get(form) ?? []), ...(names.get(form) ?? [])]));
  return [...bodies].filter((body) => body.country !== null && body.country !== country);
}

interface RegistryIndex {
  /** By names of two words or more. */
  readonly names: ReadonlyMap<string, readonly RegisteredBody[]>;
  /** By country and the telling words of a name. */
  readonly words: ReadonlyMap<string, readonly RegisteredBody[]>;
  /** By acronyms and other names of one word. */
  readonly acronyms: ReadonlyMap<string, readonly RegisteredBody[]>;
}

const indexOf = remember((registry: Registry): RegistryIndex => {
  const [names, words, acronyms] = [new Map<string, RegisteredBody[]>(), new Map<string, RegisteredBody[]>(), new Map<string, RegisteredBody[]>()];
  for (const body of registry) {
    const forms = formsOfBody(body);
    const written = forms.filter(isWritten);
    for (const key of new Set(written.flatMap(formKeys))) push(names, key, body);
    if (body.country !== null) for (const key of new Set(written.map((form) => wordsKey(body.country!, form)))) push(words, key, body);
    for (const key of new Set(forms.filter((form) => !isWritten(form)).flatMap(formKeys))) push(acronyms, key, body);
  }
  words.delete('');
  return { names, words, acronyms };
});

function push(map: Map<string, RegisteredBody[]>, key: string, body: RegisteredBody): void {
  const list = map.get(key);
  if (list) list.push(body);
  else map.set(key, [body]);
}

/** Every name of a body, the canonical one first. */
export function formsOfBody({ name, names, acronym, aliases }: RegisteredBody): string[] {
  return [...new Set([name, ...Object.values(names), ...(acronym === null ? [] : [acronym]), ...aliases])];
}

function isWritten(form: string): boolean {
  return form.includes(' ') && !isAcronym(form);
}

/** Empty where fewer than two words tell the body from others. */
function wordsKey(country: string, form: string): string {
  const words = isWritten(form) ? tellingWords(form) : [];
  return words.length < 2 ? '' : `${country}|${words.join(' ')}`;
}

function isOfCountry(body: RegisteredBody, country: string | null, around: readonly string[]): boolean {
  if (body.country === null || body.country === country) return true;
  return country === null && (around.length === 0 ? isDistinct(body) : around.includes(body.country));
}

/** Two words of a name are not those of half the field: it is hardly another country's body. */
function isDistinct(body: RegisteredBody): boolean {
  return formsOfBody(body).some((form) => isWritten(form) && tellingWords(form).filter((word) => !isCommonWord(word)).length >= 2);
}

const longEnough = 4;

/** Three letters are too many bodies' to say which, where no country does. */
function isLong(body: RegisteredBody, sure: readonly string[]): boolean {
  const own = new Set(formsOfBody(body).flatMap(formKeys));
  return sure.some((form) => form.length >= longEnough && formKeys(form).some((key) => own.has(key)));
}

/** The record writes the acronym out with no word of any name of the body, in a language in which that has a name. */
function isWrittenOutOtherwise(sure: readonly string[], language: Language, body: RegisteredBody): boolean {
  const written = sure.filter((form) => isWritten(form));
  const own = formsOfBody(body).filter(isWritten);
  if (written.length === 0 || own.length === 0 || body.names[language] === undefined) return false;
  const known = new Set(own.flatMap(stemsOf));
  return !written.some((form) => stemsOf(form).some((stem) => known.has(stem)));
}

const stemLength = 5;

function stemsOf(form: string): string[] {
  return tellingWords(form).map((word) => fold(word).slice(0, stemLength));
}

function only(bodies: readonly RegisteredBody[]): RegisteredBody | null {
  return bodies.length === 1 ? bodies[0]! : null;
}
