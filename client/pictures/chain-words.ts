import type { ActorKind } from '../api/__generated__/graphql.ts';
import type { ChainTraining } from '../state/chain/chain-query.ts';
import type { Tone } from '../painters/palette.ts';

/** The words and tones with which a picture of a chain is filled, in the reader's language. */
export interface ChainWords {
  readonly kind: (kind: ActorKind) => string;
  /** "generation 2", of an actor that is drawn elsewhere. */
  readonly generation: (generation: number) => string;
  /** "Apr 2023", or "no date". */
  readonly date: (training: ChainTraining) => string;
  /** Where and how long after: ["Mali", "after 5 months"]; what is not told is left out. */
  readonly circumstances: (training: ChainTraining) => readonly string[];
  /** "+8 more". */
  readonly more: (count: number) => string;
  readonly tone: (country: string | null) => Tone;
}
