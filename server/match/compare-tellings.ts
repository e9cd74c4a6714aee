import type { Telling } from '../model/telling.ts';
import { compareDates, comparePlaces, topicsApart } from './compare-facts.ts';

export interface Fit {
  /** `undecided`: nothing contradicts, and too little agrees. `apart`: two events. */
  readonly verdict: 'sure' | 'likely' | 'undecided' | 'apart';
  /** In English: what makes it only likely, or what is missing. */
  readonly reason: string;
}

/**
 * Whether two records' tellings with a giver and a receiver in common can be one event: dates that can be equal,
 * places and topics that do not contradict. Sure where both are dated to the month or finer and name the same place.
 * Topics in two languages, or that a sentence tells of two trainings at once, contradict nothing that is dated and
 * placed alike; they make it likely.
 */
export function compareTellings(a: Telling, b: Telling): Fit {
  const dates = compareDates(a.training.when, b.training.when);
  const places = comparePlaces(a.training, b.training);
  const topics = topicsApart(a.training.topics, b.training.topics);
  const vague = a.language !== b.language || a.topicsShared || b.topicsShared;
  if (dates === 'apart' || places === 'apart' || (topics && !(vague && dates === 'same' && places === 'same'))) {
    return { verdict: 'apart', reason: '' };
  }
  if (dates === 'missing') return { verdict: 'undecided', reason: 'a date' };
  if (dates === 'coarser') return { verdict: 'likely', reason: 'one record dates it more coarsely than the other' };
  if (places === 'coarser') return { verdict: 'likely', reason: 'only one record names the place' };
  if (topics) return { verdict: 'likely', reason: 'the records tell its topic in other words' };
  return { verdict: 'sure', reason: 'same people, month and place' };
}
