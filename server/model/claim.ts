import type { ActorKind, Form } from './actor.ts';
import type { Finding } from './finding.ts';
import type { Passage } from './passage.ts';
import type { Period } from './period.ts';
import type { SupportRole } from './actor.ts';

/**
 * What one record tells, before names are resolved. Every claim has the passages that tell it.
 * Names are referred to by `ref`, unique in the record: for a group the noun phrase and its place
 * (two groups "women" in two towns are two), else the form as first written.
 */
export interface Claims {
  readonly record: string;
  readonly language: Language;
  readonly names: readonly NameClaim[];
  readonly events: readonly EventClaim[];
  readonly partnerships: readonly PartnershipClaim[];
  readonly memberships: readonly MembershipClaim[];
  /** Countries and regions that the narrative names, ISO 3166-1 alpha-2 where a country. */
  readonly places: readonly PlaceClaim[];
  /** Sentences about trainings that did not take place or are none: kept and shown, never counted. */
  readonly noClaims: readonly NoClaim[];
  /** Doubts that only the reader of the sentence can have (a pronoun that fits two, an unread date). */
  readonly findings: readonly Finding[];
}

export type Language = 'en' | 'fr' | 'es';

export interface NameClaim {
  readonly ref: string;
  readonly form: string;
  readonly kind: ActorKind;
  readonly acronym: boolean;
  /** A form that the record itself equates with another ("Long Name (ACR)", "the Academy" for its only academy). */
  readonly equates: readonly { readonly ref: string; readonly reason: string }[];
  /** The country that a passage gives: a demonym, "of", "in"; for a group, where it was trained unless it travelled. */
  readonly country: string | null;
  /** For a group: the settlement, else null. */
  readonly place: string | null;
  readonly passages: readonly Passage[];
}

export interface EventClaim {
  /** Counts the record's events from 1, in order of field and place; with the record, the telling's id. */
  readonly ordinal: number;
  readonly givers: readonly string[];
  readonly receivers: readonly string[];
  readonly others: readonly { readonly ref: string; readonly role: SupportRole }[];
  /** Named persons who gave it, as written: never an actor, never searched, never exported. */
  readonly persons: readonly string[];
  readonly when: Period;
  readonly place: string | null;
  readonly country: string | null;
  /** True where receivers travelled to the venue, so the venue's country is not theirs. */
  readonly abroad: boolean;
  readonly topics: readonly string[];
  readonly participants: number | null;
  /** `likely` where a pronoun, an ellipsis or a date had to be guessed; with the reason. */
  readonly strength: 'sure' | 'likely';
  readonly reason: string | null;
  /** The whole sentences that tell it, the one with most of giver and receiver first. */
  readonly passages: readonly Passage[];
}

export interface PartnershipClaim {
  readonly of: string;
  readonly with: string;
  readonly passages: readonly Passage[];
}

/** `part` belongs to `whole`. */
export interface MembershipClaim {
  readonly part: string;
  readonly whole: string;
  readonly passages: readonly Passage[];
}

export interface PlaceClaim {
  readonly country: string | null;
  readonly region: string | null;
  readonly passages: readonly Passage[];
}

export interface NoClaim {
  readonly why: 'planned' | 'cancelled' | 'requested' | 'hoped' | 'negated' | 'hypothetical' | 'not-a-training';
  readonly passage: Passage;
}

/** An actor as one record knows it: its names within the record are one, its names elsewhere not yet compared. */
export interface RecordActor {
  /** The longest sure form (for a group, the noun phrase alone). */
  readonly name: string;
  readonly acronym: string | null;
  readonly kind: ActorKind;
  readonly country: string | null;
  readonly place: string | null;
  readonly forms: readonly Form[];
  readonly refs: readonly string[];
  readonly passages: readonly Passage[];
}

/** A training as one record tells it: its tellings within the record are one. Parties are indexes into `actors`. */
export interface RecordTraining {
  /** Ordinals of the events that tell it, ascending; the first names it. */
  readonly ordinals: readonly number[];
  readonly givers: readonly number[];
  readonly receivers: readonly number[];
  readonly others: readonly { readonly actor: number; readonly role: SupportRole }[];
  readonly persons: readonly string[];
  readonly when: Period;
  readonly place: string | null;
  readonly country: string | null;
  readonly abroad: boolean;
  readonly topics: readonly string[];
  readonly participants: number | null;
  readonly strength: 'sure' | 'likely';
  readonly reason: string | null;
  /** A person accepted or corrected it. */
  readonly confirmed?: true;
  readonly passages: readonly Passage[];
  /** Parties that only some of the passages tell: the actor, and the places of those in `passages`. */
  readonly toldIn?: readonly { readonly actor: number; readonly passages: readonly number[] }[];
}

/** Indexes into `actors`, as are those of a membership. */
export interface RecordPartnership {
  readonly of: number;
  readonly with: number;
  readonly confirmed?: true;
  readonly passages: readonly Passage[];
}

export interface RecordMembership {
  readonly part: number;
  readonly whole: number;
  readonly confirmed?: true;
  readonly passages: readonly Passage[];
}

/** A record's claims with its names and tellings made one within it: what `read` prints and the views are made from. */
export interface Reading {
  readonly record: string;
  readonly language: Language;
  readonly actors: readonly RecordActor[];
  readonly trainings: readonly RecordTraining[];
  readonly partnerships: readonly RecordPartnership[];
  readonly memberships: readonly RecordMembership[];
  readonly places: readonly PlaceClaim[];
  readonly noClaims: readonly NoClaim[];
  readonly findings: readonly Finding[];
}
