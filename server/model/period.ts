/** How finely a date was told. `open` has a start and no end ("since 2023"). */
export type Precision = 'day' | 'month' | 'year' | 'interval' | 'open' | 'unknown';

/**
 * When something took place, as told. `start` and `end` are ISO 8601 cut to what was said
 * (`2024`, `2024-05`, `2024-05-17`); `text` is the wording that was read.
 */
export interface Period {
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: Precision;
  readonly text: string | null;
}

/** The days on which it can have taken place, as day numbers since 1970-01-01 (UTC); null: not bounded. */
export interface Days {
  readonly earliest: number | null;
  readonly latest: number | null;
}

export const unknownPeriod: Period = { start: null, end: null, precision: 'unknown', text: null };

/** The period between two cut ISO dates as a person gives them; null at the start or end: not bounded there. */
export function periodOf(start: string | null, end: string | null): Period {
  if (start === null && end === null) return unknownPeriod;
  if (end === null) return { start, end, precision: 'open', text: start };
  if (start !== end) return { start, end, precision: 'interval', text: start === null ? end : `${start} – ${end}` };
  return { start, end, precision: end.length === 4 ? 'year' : end.length === 7 ? 'month' : 'day', text: end };
}

const MS_PER_DAY = 86_400_000;

/** First day of a cut ISO date, as a day number. Throws RangeError on text that is no such date. */
export function firstDay(iso: string): number {
  const [year, month = 1, day = 1] = parts(iso);
  return Date.UTC(year, month - 1, day) / MS_PER_DAY;
}

/** Last day of a cut ISO date, as a day number: `2024-02` gives 29 February. */
export function lastDay(iso: string): number {
  const [year, month, day] = parts(iso);
  if (day !== undefined) return Date.UTC(year, month! - 1, day) / MS_PER_DAY;
  if (month !== undefined) return Date.UTC(year, month, 0) / MS_PER_DAY;
  return Date.UTC(year, 11, 31) / MS_PER_DAY;
}

export function daysOf(period: Period): Days {
  return {
    earliest: period.start === null ? null : firstDay(period.start),
    latest: period.end === null ? null : lastDay(period.end),
  };
}

/** ISO day (`2024-05-17`) of a day number. */
export function isoDay(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Calendar months since year 0 of a date told to the month or finer; null for a year alone. */
export function monthNumber(iso: string | null): number | null {
  if (iso === null) return null;
  const [year, month] = parts(iso);
  return month === undefined ? null : year * 12 + month - 1;
}

function parts(iso: string): [year: number, month: number | undefined, day: number | undefined] {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(iso);
  if (!match) throw new RangeError(`not a date of the form 2024, 2024-05 or 2024-05-17: ${iso}`);
  const [, year, month, day] = match;
  return [Number(year), month === undefined ? undefined : Number(month), day === undefined ? undefined : Number(day)];
}
