import { isAcronym } from '../lexicon/acronyms.ts';
import { slug } from '../lexicon/folding.ts';
import { tellingWords } from '../lexicon/telling-words.ts';
import { joinByKey } from './Joined.ts';

/** Something that goes by names: its country where stated, and the forms that are surely its own. */
export interface Named {
  readonly country: string | null;
  readonly keys: NameKeys;
}

/** How forms compare: folded; and by their telling words, which are one only within a country. */
export interface NameKeys {
  readonly forms: readonly string[];
  readonly telling: readonly string[];
}

export function keysOf(forms: readonly string[]): NameKeys {
  return {
    forms: [...new Set(forms.flatMap(formKeys))],
    telling: [...new Set(forms.filter((form) => form.includes(' ')).map(tellingWords).filter((words) => words.length >= 2).map((words) => `~${words.join(' ')}`))],
  };
}

/** A form as a key: its slug, or its code points where it has no letter and no digit. */
export function formKey(form: string): string {
  return slug(form) || `u${Array.from(form, (character) => character.codePointAt(0)!.toString(16)).join('-')}`;
}

/** An acronym is the same with dots and hyphens and without. */
function formKeys(form: string): string[] {
  const key = formKey(form);
  return isAcronym(form) && key.includes('-') ? [key, key.replaceAll('-', '')] : [key];
}

export interface Clustering<Item> {
  readonly clusters: Item[][];
  /** A cluster without a country that fits others of two countries or more, and so joined none of them. */
  readonly doubts: readonly { readonly cluster: Item[]; readonly fits: Item[][]; readonly form: string }[];
}

/**
 * Items that surely name one body: the same form or telling words in one country; and an item without a country joins
 * the only body that has its form. No merge runs through a third.
 */
export function clusterNames<Item extends Named>(items: readonly Item[]): Clustering<Item> {
  const placed = unite(items.filter(({ country }) => country !== null), ({ country, keys }) =>
    [...keys.forms, ...keys.telling].map((key) => `${country}|${key}`));
  const byForm = new Map<string, Set<Item[]>>();
  for (const cluster of placed) {
    for (const key of cluster.flatMap(({ keys }) => keys.forms)) {
      const sharing = byForm.get(key);
      if (sharing) sharing.add(cluster);
      else byForm.set(key, new Set([cluster]));
    }
  }
  const clusters = [...placed];
  const doubts: { cluster: Item[]; fits: Item[][]; form: string }[] = [];
  for (const cluster of unite(items.filter(({ country }) => country === null), ({ keys }) => keys.forms)) {
    const forms = [...new Set(cluster.flatMap(({ keys }) => keys.forms))].sort();
    const fits = new Set(forms.flatMap((form) => [...(byForm.get(form) ?? [])]));
    const [only] = fits;
    if (only && fits.size === 1) {
      only.push(...cluster);
      continue;
    }
    clusters.push(cluster);
    if (fits.size > 1) doubts.push({ cluster, fits: [...fits], form: forms.find((form) => byForm.has(form)) ?? '' });
  }
  return { clusters, doubts };
}

/** Items that share a key, directly or through others; in the order of their first. */
function unite<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]): Item[][] {
  return joinByKey(items.length, (index) => keysOf(items[index]!)).sets().map((set) => set.map((index) => items[index]!));
}
