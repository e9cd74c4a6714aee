import type { NoClaim } from '../../model/claim.ts';
import type { DateExpression } from '../dates/DateExpression.ts';
import type { Clause } from '../parse/Clause.ts';
import type { NounPhrase } from '../parse/Item.ts';

/** Whether what a clause tells took place. */
export type Fact =
  | { readonly took: 'place' }
  | { readonly took: 'likely'; readonly reason: string }
  | { readonly took: 'not'; readonly why: NoClaim['why'] };

/** Receivers with the places, dates and topics that are theirs alone. */
export interface Segment {
  /** Givers that are its own: "in March from X, in June from Y". */
  givers: NounPhrase[];
  receivers: NounPhrase[];
  places: NounPhrase[];
  dates: DateExpression[];
  topics: NounPhrase[];
  /** Its receivers were taken over from the segment before and give way to its own. */
  taken: boolean;
  /** A date opened it, which is its own only. */
  opened: boolean;
  /** A number told for it in brackets: "in Gulu in February (30 participants)". */
  count: number | null;
  /** Its place was told before those who received: one told behind them is rather it. */
  placeFirst: boolean;
  /** Its date was told before those who received, so it may hold for those behind too. */
  dateFirst: boolean;
}

/** What one clause tells of a training, in phrases; names, pronouns and dates are not yet looked up. */
export interface Draft {
  readonly clause: Clause | null;
  /** Token at which it is told. */
  readonly at: number;
  /** `support`: only says who paid for, hosted or oversaw a training told elsewhere. */
  kind: 'event' | 'support' | 'mention';
  readonly lemma: string;
  readonly training: NounPhrase | null;
  /** "did the same", "passed it on": topics are those of the training before. */
  readonly repeats: boolean;
  readonly givers: NounPhrase[];
  readonly organizers: NounPhrase[];
  /** "a course at the Integrity School": who gave it if nobody else is told to have. */
  readonly seats: NounPhrase[];
  readonly others: { readonly noun: NounPhrase; readonly role: 'funder' | 'supervisor' | 'host' | 'organizer' }[];
  /** Before the verb: shared by all segments. */
  readonly shared: Segment;
  readonly segments: Segment[];
  /** Topic clauses: "how to …", "to keep a log". */
  readonly topicSpans: { readonly from: number; readonly to: number }[];
  online: boolean;
  /** A giver stands beside those who organised it, and not in their place. */
  beside: boolean;
  /** "same trainer": who gave the training before. */
  sameTrainer: boolean;
  /** "In June 2022, and again in March 2023": on each of its dates. */
  several?: boolean;
  /** "In all, …", "au total": sums up. */
  total: boolean;
  fact: Fact;
}
