import type { Sought } from './find-event.ts';
import type { NoClaim } from '../../model/claim.ts';
import type { SupportRole } from '../../model/actor.ts';
import type { Period } from '../../model/period.ts';
import type { Party } from './Party.ts';
import type { Sentence } from '../text/Token.ts';

/** A training as far as the record has told it; sentences that speak of it again add to it. */
export interface StoryEvent {
  readonly field: string;
  /** The sentence that first tells it, counted through the record. */
  readonly sentence: number;
  readonly at: number;
  givers: Party[];
  /** Givers that only organised it, as far as told: others who delivered it take their place. */
  organizers: Party[];
  receivers: Party[];
  others: { party: Party; role: SupportRole }[];
  when: Period;
  /** Its year is only the record's. */
  yearAssumed: boolean;
  place: string | null;
  country: string | null;
  /** Where the country comes from: the place, the sentence, or the record's only country. */
  countryFrom: 'place' | 'said' | 'header' | null;
  online: boolean;
  topics: string[];
  topicsInherited: boolean;
  participants: number | null;
  doubts: string[];
  sentences: Sentence[];
  /** Nouns by which it was called, to find it again: "course", "tot". */
  nouns: Set<string>;
  /** Told as one of several in a sentence with one number for all. */
  abroad: boolean;
  /** Told by a weak word ("session") with nobody who received it: it counts if a later sentence names them. */
  provisional: boolean;
  /** "called two workshops": says that there were several, which others tell one by one. */
  announces: boolean;
  /** Told by "the training of May" before any other: if another sentence tells the same, it is that. */
  tentative: Sought | null;
}

export interface NearMiss {
  readonly why: NoClaim['why'];
  readonly sentence: Sentence;
}
