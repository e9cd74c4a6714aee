import type { Days } from '../../model/period.ts';

/** How sure the dates of a path make it that each training followed the one before, best first. */
export const hopTimings = ['certain', 'possible', 'undated', 'impossible'] as const;
export type HopTiming = (typeof hopTimings)[number];

/** Which paths count; each value contains the one before. */
export const timings = ['certain', 'possible', 'undated', 'any'] as const;
export type Timing = (typeof timings)[number];

export const rankOf = (timing: HopTiming): number => hopTimings.indexOf(timing);

export const isAllowed = (found: HopTiming, timing: Timing): boolean => rankOf(found) <= timings.indexOf(timing);

export const isUndated = (days: Days): boolean => days.earliest === null && days.latest === null;

/** True if the latest day of `before` is known and lies before the known earliest of `after`. */
export const isSurelyBefore = (before: Days, after: Days): boolean =>
  before.latest !== null && after.earliest !== null && before.latest < after.earliest;

/**
 * A rule by which a path grows by one training at a time. The number that it carries is all that the rest of the
 * path needs to know, and less of it allows more: so of two paths to a training, one with fewer hops and no greater
 * carry makes the other superfluous. (Time-respecting paths: Holme & Saramäki 2012, Temporal networks, Physics
 * Reports 519; minimal ones by dominated labels: Wu et al. 2016, Efficient algorithms for temporal path computation,
 * IEEE TKDE 28.)
 */
export interface PathRule {
  readonly timing: HopTiming;
  /** The carry of a path of this one training; null: it cannot stand first. */
  readonly start: (first: Days) => number | null;
  /** The carry once `next` follows `last`; null: it cannot follow. */
  readonly follow: (carry: number, last: Days, next: Days) => number | null;
}

const carryEarliest = (carry: number, next: Days): number | null =>
  (next.latest ?? Infinity) >= carry ? Math.max(carry, next.earliest ?? -Infinity) : null;

/**
 * One rule for each class, best first; each allows the class and all that is better. A path of one training has
 * nothing to follow and is certain.
 */
export const pathRules: readonly PathRule[] = [
  { timing: 'certain', start: () => 0, follow: (_, last, next) => (isSurelyBefore(last, next) ? 0 : null) },
  {
    timing: 'possible',
    start: (first) => (isUndated(first) ? null : (first.earliest ?? -Infinity)),
    follow: (carry, _, next) => (isUndated(next) ? null : carryEarliest(carry, next)),
  },
  {
    timing: 'undated',
    start: (first) => first.earliest ?? -Infinity,
    follow: (carry, _, next) => carryEarliest(carry, next),
  },
  { timing: 'impossible', start: () => 0, follow: () => 0 },
];

/** The class of a whole path: whether days can be chosen in non-decreasing order, and how sure that is. */
export function classifyPath(path: readonly Days[]): HopTiming {
  const fits = pathRules.find((rule) => {
    let carry: number | null = null;
    return path.every((days, place) => {
      carry = place === 0 ? rule.start(days) : rule.follow(carry!, path[place - 1]!, days);
      return carry !== null;
    });
  });
  return fits?.timing ?? 'impossible';
}
