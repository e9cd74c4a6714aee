import type { SupportRole } from './actor.ts';
import type { Period } from './period.ts';
import type { Telling } from './telling.ts';

/** A training of a view with all its tellings: the union of people and topics, and the narrowest interval. */
export interface MatchedTraining {
  /** The least of its tellings' ids. */
  readonly id: string;
  readonly tellings: readonly Telling[];
  /** Actor ids, sorted. */
  readonly givers: readonly string[];
  readonly receivers: readonly string[];
  readonly others: readonly { readonly actor: string; readonly role: SupportRole }[];
  readonly persons: readonly string[];
  readonly when: Period;
  readonly place: string | null;
  readonly country: string | null;
  readonly topics: readonly string[];
  readonly participants: number | null;
  /** Set where two records' tellings were only likely the same event. */
  readonly matchReason: string | null;
}
