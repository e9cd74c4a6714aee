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
 */
export function compareTellings(a: Telling, b: Telling): Fit {
  const dates = compareDates(a.training.when, b.training.when);
  const places = comparePlaces(a.training, b.training);
  if (dates === 'apart' || places === 'apart' || topicsApart(a.training.topics, b.training.topics)) {
    return { verdict: 'apart', reason: '' };
  }
  if (dates === 'missing') return { verdict: 'undecided', reason: 'a date' };
  if (dates === 'coarser') return { verdict: 'likely', reason: 'one record dates it more coarsely than the other' };
  if (places === 'coarser') return { verdict: 'likely', reason: 'only one record names the place' };
  return { verdict: 'sure', reason: 'same people, month and place' };
}
