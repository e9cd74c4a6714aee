import { distance } from 'fastest-levenshtein';
import { fold } from '../../lexicon/folding.ts';
import { compareText } from '../../model/passage.ts';
import { listedActors, listedOutcomes, listedPlaces } from '../memory/list-nodes.ts';
import type { ViewMemory } from '../memory/ViewMemory.ts';
import type { NodeRef } from '../nodes/NodeRef.ts';

/** One way in which a node is named. Persons have none: no search finds one. */
export interface Name {
  readonly node: NodeRef;
  readonly form: string;
  readonly folded: string;
  /** Only a likely form of its actor. */
  readonly likely: boolean;
  /** Records that name the node; groups, which are an actor of one record only, and places have none. */
  readonly records: number;
}

/** The names of a view by their words, so that the start of a word finds them without the store. */
export class NameIndex {
  readonly #names: readonly Name[];
  readonly #byForm = new Map<string, Name[]>();
  readonly #postings = new Map<string, number[]>();
  /** Every word of a name, sorted. */
  readonly #words: readonly string[];

  constructor(names: readonly Name[]) {
    this.#names = names;
    names.forEach((name, number) => {
      push(this.#byForm, name.folded, name);
      for (const word of new Set(name.folded.split(' '))) push(this.#postings, word, number);
    });
    this.#words = [...this.#postings.keys()].sort(compareText);
  }

  /** Names that differ from this, once folded, by few letters: a quarter of them at most; the nearest first. */
  like(folded: string): readonly Name[] {
    const most = Math.floor(folded.length / 4);
    return [...this.#byForm]
      .filter(([form]) => Math.abs(form.length - folded.length) <= most)
      .map(([form, names]) => ({ names, letters: distance(form, folded) }))
      .filter(({ letters }) => letters <= most)
      .sort((a, b) => a.letters - b.letters || compareText(a.names[0]!.folded, b.names[0]!.folded))
      .flatMap(({ names }) => names);
  }

  get isEmpty(): boolean {
    return this.#names.length === 0;
  }

  /** Names that hold words beginning with each of some folded words, in no order. */
  holding(words: readonly string[]): readonly Name[] {
    const [rarest, ...others] = words
      .map((word) => ({ word, numbers: this.wordsFrom(word).flatMap((known) => this.#postings.get(known)!) }))
      .sort((a, b) => a.numbers.length - b.numbers.length);
    if (!rarest) return [];
    return [...new Set(rarest.numbers)]
      .map((number) => this.#names[number]!)
      .filter(({ folded }) => others.every(({ word }) => ` ${folded}`.includes(` ${word}`)));
  }

  /** Known words that begin so, sorted. */
  wordsFrom(start: string): readonly string[] {
    return this.#words.slice(this.#placeOf(start), this.#placeOf(`${start}\u{10ffff}`));
  }

  #placeOf(word: string): number {
    let [low, high] = [0, this.#words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compareText(this.#words[middle]!, word) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const languages = ['en', 'fr', 'es'].map((language) => new Intl.DisplayNames([language], { type: 'region' }));

/** Every form of the actors, the places (countries in each language of the records), and the ids of the outcomes. */
export async function nameIndexOf(memory: ViewMemory): Promise<NameIndex> {
  const [actors, places, outcomes] = await Promise.all([memory.recall(listedActors), memory.recall(listedPlaces), memory.recall(listedOutcomes)]);
  return new NameIndex([
    ...actors.flatMap(({ id, kind, records, names }) => {
      const node = { label: 'Actor', id } as const;
      return names.map((name): Name => ({ node, records: kind === 'group' ? 0 : records.length, ...name }));
    }),
    ...places.flatMap(({ id, name, kind }) =>
      plainNames({ label: 'Place', id }, [name, ...(kind === 'country' ? languages.map((language) => language.of(id) ?? id) : [])])),
    ...outcomes.flatMap(({ id }) => plainNames({ label: 'Outcome', id }, [id])),
  ]);
}

function plainNames(node: NodeRef, forms: readonly string[]): Name[] {
  const names = new Map(forms.toReversed().map((form) => [fold(form), form]));
  return [...names].filter(([folded]) => folded !== '').map(([folded, form]) => ({ node, form, folded, likely: false, records: 0 }));
}

function push<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
