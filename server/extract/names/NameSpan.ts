import type { ActorKind } from '../../model/actor.ts';

/** A proper name in a sentence: tokens `from` to `to` (exclusive). */
export interface NameSpan {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** What its own words say it is; `unknown` is settled by how the record uses it. */
  readonly sort: 'body' | 'place' | 'country' | 'region' | 'person' | 'unknown';
  readonly body: Exclude<ActorKind, 'group'> | null;
  readonly acronym: boolean;
  /** ISO 3166-1 codes: of the country, of a demonym in the name, or of the settlement. */
  readonly country: string | null;
}
