import { fold } from '../lexicon/folding.ts';
import { daysOf } from '../model/period.ts';
import type { Period } from '../model/period.ts';
import type { Telling } from '../model/telling.ts';

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
  const places = comparePlaces(a, b);
  if (dates === 'apart' || places === 'apart' || topicsApart(a.training.topics, b.training.topics)) {
    return { verdict: 'apart', reason: '' };
  }
  if (dates === 'missing') return { verdict: 'undecided', reason: 'a date' };
  if (dates === 'coarser') return { verdict: 'likely', reason: 'one record dates it more coarsely than the other' };
  if (places === 'coarser') return { verdict: 'likely', reason: 'only one record names the place' };
  return { verdict: 'sure', reason: 'same people, month and place' };
}

type Agreement = 'same' | 'coarser' | 'missing' | 'apart';

function compareDates(a: Period, b: Period): Agreement {
  const [left, right] = [daysOf(a), daysOf(b)];
  if (left.earliest === null && left.latest === null) return 'missing';
  if (right.earliest === null && right.latest === null) return 'missing';
  const first = Math.max(left.earliest ?? -Infinity, right.earliest ?? -Infinity);
  const last = Math.min(left.latest ?? Infinity, right.latest ?? Infinity);
  if (first > last) return 'apart';
  return isFine(a) && isFine(b) ? 'same' : 'coarser';
}

/** Told to the month or finer, at both ends, and within one month or a few days. */
function isFine({ precision, start, end }: Period): boolean {
  if (precision === 'day' || precision === 'month') return true;
  return precision === 'interval' && start !== null && end !== null && start.length >= 7 && end.length >= 7;
}

function comparePlaces(a: Telling, b: Telling): Agreement {
  const [left, right] = [a.training, b.training];
  if (left.country !== null && right.country !== null && left.country !== right.country) return 'apart';
  if (left.place === null || right.place === null) return 'coarser';
  return fold(left.place) === fold(right.place) ? 'same' : 'apart';
}

const stemLength = 5;

/** Topics contradict where both are told and no word of one begins like a word of the other. */
function topicsApart(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const stems = (topics: readonly string[]) =>
    topics.flatMap((topic) => fold(topic).split(' ')).filter((word) => word.length > 3).map((word) => word.slice(0, stemLength));
  const [left, right] = [stems(a), new Set(stems(b))];
  return left.length > 0 && right.size > 0 && !left.some((stem) => right.has(stem));
}
