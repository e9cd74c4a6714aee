import type { Lexicon } from '../grammar/Lexicon.ts';
import type { Token } from '../text/Token.ts';
import type { NounPhrase } from './Item.ts';
import type { Unit } from './Unit.ts';

/** What a noun phrase is read with. */
export interface Reading {
  readonly units: readonly Unit[];
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  /** The trainings that the sentence before told of, for "the first" and "another". */
  readonly trainings?: NounPhrase | null;
}

/** A noun phrase, and the unit behind it. */
export interface ReadNoun {
  readonly noun: NounPhrase;
  readonly next: number;
}

/** Reads the noun phrase at a unit inside another: what stands behind "of", in brackets, after "'s". */
export type ReadInner = (at: number) => ReadNoun | null;
