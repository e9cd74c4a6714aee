import { isAcronym } from '../lexicon/acronyms.ts';
import { slug } from '../lexicon/folding.ts';
import { isCommonWord, tellingWords } from '../lexicon/telling-words.ts';
import { joinByKey } from './Joined.ts';

/** Something that goes by names: its country where stated, and how its sure forms compare. */
export interface Named {
  readonly country: string | null;
  /** The forms, folded. */
  readonly forms: readonly string[];
  /** The forms and their telling words, each with the country in which they are one; none without a country. */
  readonly placed: readonly string[];
  /** Without a country: keys of `placed` by which it fits a body of a country that its record is set in or names. */
  readonly around?: readonly string[];
}

/** How forms compare in a country; names that the registry gives one body share its id. */
export function nameKeys(country: string | null, sureForms: readonly string[], registered: string | null = null): Named {
  const forms = [...new Set([...sureForms.flatMap(formKeys), ...(registered === null ? [] : [`registry|${registered}`])])];
  if (country === null) return { country, forms, placed: [] };
  return { country, forms, placed: [...forms, ...wordKeys(sureForms.filter(isWritten).map(tellingWords))].map((key) => `${country}|${key}`) };
}

/**
 * What a name without a country fits among the bodies of some countries: those with the same telling words, where two of
 * these are not on every other name in the field.
 */
export function keysAround(countries: readonly string[], sureForms: readonly string[]): string[] {
  const telling = sureForms.filter(isWritten).map(tellingWords).filter((words) => words.filter((word) => !isCommonWord(word)).length >= 2);
  return wordKeys(telling).flatMap((key) => countries.map((country) => `${country}|${key}`));
}

const isWritten = (form: string) => form.includes(' ');

function wordKeys(telling: readonly (readonly string[])[]): string[] {
  return [...new Set(telling.filter((words) => words.length >= 2).map((words) => `~${words.join(' ')}`))];
}

/** A form as a key: its slug, or its code points where it has no letter and no digit. */
export function formKey(form: string): string {
  return slug(form) || `u${Array.from(form, (character) => character.codePointAt(0)!.toString(16)).join('-')}`;
}

const article = /^(?:the|le|la|les|el|los|las)-(?=[^-]+-)/u;

/** An acronym is the same with dots and hyphens and without; a name of two words or more with its article and without. */
export function formKeys(form: string): string[] {
  const key = formKey(form);
  if (!key.includes('-')) return [key];
  if (isAcronym(form)) return [key, key.replaceAll('-', '')];
  return article.test(key) ? [key, key.replace(article, '')] : [key];
}

export interface Clustering<Item> {
  readonly clusters: Item[][];
  /** A cluster without a country that fits others of two countries or more, and so joined none of them. */
  readonly doubts: readonly ClusterDoubt<Item>[];
}

export interface ClusterDoubt<Item> {
  readonly cluster: readonly Item[];
  readonly fits: readonly (readonly Item[])[];
  /** What else it may be, in words. */
  readonly known: readonly string[];
  readonly form: string;
}

const nothing: readonly string[] = [];

/**
 * Items that surely name one body: the same form or telling words in one country; and an item without a country joins
 * the only body that has its form, unless `othersFor` knows what else it may be. No merge runs through a third.
 */
export function clusterNames<Item extends Named>(
  items: readonly Item[], othersFor: (cluster: readonly Item[], only: readonly Item[]) => readonly string[] = () => nothing,
): Clustering<Item> {
  const placed = unite(items.filter(({ country }) => country !== null), (item) => item.placed);
  const unplaced = unite(items.filter(({ country }) => country === null), ({ forms }) => forms);
  const byForm = indexByKey(placed, new Set(unplaced.flat().flatMap(keysOfUnplaced)));
  const clusters = [...placed];
  const doubts: ClusterDoubt<Item>[] = [];
  for (const cluster of unplaced) {
    const forms = [...new Set(cluster.flatMap(keysOfUnplaced))].filter((form) => byForm.has(form)).sort();
    const fits = new Set(forms.flatMap((form) => [...byForm.get(form)!]));
    const [only] = fits;
    const known = only && fits.size === 1 ? othersFor(cluster, only) : nothing;
    if (only && fits.size === 1 && known.length === 0) {
      only.push(...cluster);
      continue;
    }
    clusters.push(cluster);
    if (fits.size + known.length > 1) doubts.push({ cluster, fits: [...fits], known, form: forms.find((form) => !form.includes('~')) ?? cluster[0]!.forms[0]! });
  }
  return { clusters, doubts };
}

function keysOfUnplaced({ forms, around = [] }: Named): readonly string[] {
  return around.length === 0 ? forms : [...forms, ...around];
}

/** The clusters that have each of these forms, or keys of a country. */
function indexByKey<Item extends Named>(clusters: readonly Item[][], wanted: ReadonlySet<string>): Map<string, Set<Item[]>> {
  const byKey = new Map<string, Set<Item[]>>();
  for (const cluster of clusters) {
    for (const item of cluster) {
      for (const key of [...item.forms, ...item.placed]) {
        if (!wanted.has(key)) continue;
        const sharing = byKey.get(key);
        if (sharing) sharing.add(cluster);
        else byKey.set(key, new Set([cluster]));
      }
    }
  }
  return byKey;
}

/** Items that share a key, directly or through others; in the order of their first. */
function unite<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]): Item[][] {
  return joinByKey(items.length, (index) => keysOf(items[index]!)).sets().map((set) => set.map((index) => items[index]!));
}
