import type { RecordActor } from '../model/claim.ts';
import type { Passage } from '../model/passage.ts';
import type { Bundle } from './bundle-names.ts';

/** The actors of one record, and which of them each name of its claims is. */
export interface RecordNames {
  /** In the order in which the record first names them. */
  readonly actors: readonly RecordActor[];
  /** For each ref, the actor's place in `actors`. */
  readonly indexOf: ReadonlyMap<string, number>;
  readonly doubts: readonly RecordNameDoubt[];
}

/** `variant`: two acronyms nearly the same, read as one or kept apart; `fits-two`: a form that fits two actors and joined neither. */
export type RecordNameDoubt =
  | { readonly kind: 'variant'; readonly kept: string; readonly variant: string; readonly read: 'one' | 'apart'; readonly passage: Passage | null }
  | { readonly kind: 'fits-two'; readonly form: string; readonly fits: readonly string[]; readonly passage: Passage | null };

/** A sure cluster, and those that are likely the same. */
export interface RecordCluster {
  readonly sure: readonly Bundle[];
  readonly likely: readonly LikelyPart[];
}

export interface LikelyPart {
  readonly bundles: readonly Bundle[];
  readonly reason: string;
  /** A person confirmed it: then it is sure. */
  readonly decided: boolean;
}
