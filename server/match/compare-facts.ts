import { fold } from '../lexicon/folding.ts';
import { daysOf } from '../model/period.ts';
import type { Period } from '../model/period.ts';
import { remember } from '../platform/remember.ts';

/** When, where and on what a training was, as one account tells it. */
export interface EventFacts {
  readonly when: Period;
  readonly place: string | null;
  readonly country: string | null;
  readonly topics: readonly string[];
}

/** `coarser`: compatible, and one account says less than the other; `missing`: one says nothing. */
export type Agreement = 'same' | 'coarser' | 'missing' | 'apart';

/** Dates that can be equal; `same` where both are told to the month or finer. */
export function compareDates(a: Period, b: Period): Agreement {
  const [left, right] = [days(a), days(b)];
  if (left.earliest === null && left.latest === null) return 'missing';
  if (right.earliest === null && right.latest === null) return 'missing';
  const first = Math.max(left.earliest ?? -Infinity, right.earliest ?? -Infinity);
  const last = Math.min(left.latest ?? Infinity, right.latest ?? Infinity);
  if (first > last) return 'apart';
  return isFine(a) && isFine(b) ? 'same' : 'coarser';
}

const days = remember((period: Period) => daysOf(period));

/** Told to the month or finer, at both ends, and within one month or a few days. */
function isFine({ precision, start, end }: Period): boolean {
  if (precision === 'day' || precision === 'month') return true;
  return precision === 'interval' && start !== null && end !== null && start.length >= 7 && end.length >= 7;
}

export function comparePlaces(a: EventFacts, b: EventFacts): Exclude<Agreement, 'missing'> {
  if (a.country !== null && b.country !== null && a.country !== b.country) return 'apart';
  if (a.place === null || b.place === null) return 'coarser';
  return fold(a.place) === fold(b.place) ? 'same' : 'apart';
}

const stemLength = 5;

/** Topics contradict where both are told and no word of one begins like a word of the other. */
export function topicsApart(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const [left, right] = [stemsOf(a), stemsOf(b)];
  return left.length > 0 && right.length > 0 && !left.some((stem) => right.includes(stem));
}

const stemsOf = remember((topics: readonly string[]) =>
  topics.flatMap((topic) => fold(topic).split(' ')).filter((word) => word.length > 3).map((word) => word.slice(0, stemLength)));
