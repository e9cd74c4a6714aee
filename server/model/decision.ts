import type { ActorKind, SupportRole } from './actor.ts';

/** A person's verdict. It is kept beside the records, outlives their re-import, and is taken back only by another. */
export type Decision = ClaimDecision | NameDecision | Undo;

interface Taken {
  /** Decisions in the order of their ids, which is that in which they were taken. */
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly why: string | null;
  /** The sample whose records alone it touches: it goes with that sample. */
  readonly sample: string | null;
}

/** On one claim of a record, which is known again by its quote and its parts, not by its place. */
export interface ClaimDecision extends Taken {
  readonly kind: 'claim';
  readonly record: string;
  readonly field: string;
  readonly quote: string;
  readonly claim: ClaimKind;
  /** The parts as they were read when it was taken. */
  readonly read: ClaimParts;
  readonly verdict: 'accept' | 'reject' | 'correct';
  /** With `correct`: what the claim says instead. */
  readonly parts: ClaimParts | null;
  /** With `correct`: actors of `parts` that the record's reading does not have. */
  readonly added: readonly AddedActor[];
}

export type ClaimKind = 'training' | 'partnership' | 'membership';
export type ClaimParts = TrainingParts | PairParts;

/** Parties go by their name in the record; a group of which the record has two by name and place, "women (Kara)". */
export interface TrainingParts {
  readonly givers: readonly string[];
  readonly receivers: readonly string[];
  readonly others: readonly { readonly name: string; readonly role: SupportRole }[];
  readonly persons: readonly string[];
  readonly start: string | null;
  readonly end: string | null;
  readonly place: string | null;
  readonly country: string | null;
  readonly topics: readonly string[];
  readonly participants: number | null;
}

/** A partnership of `from` with `to`, or `from` as a member of `to`. */
export interface PairParts {
  readonly from: string;
  readonly to: string;
}

export interface AddedActor {
  readonly name: string;
  readonly kind: ActorKind;
  readonly country: string | null;
}

/** That two name forms are one body, or are two. */
export interface NameDecision extends Taken {
  readonly kind: 'merge' | 'split';
  readonly forms: readonly [NameForm, NameForm];
}

/** A form with the country of its actor where stated. A group is its record's own: with the record, and its place. */
export interface NameForm {
  readonly form: string;
  readonly country: string | null;
  readonly group: { readonly record: string; readonly place: string | null } | null;
}

/** Takes another decision back; itself taken back, that one stands again. */
export interface Undo extends Taken {
  readonly kind: 'undo';
  readonly decision: string;
}
