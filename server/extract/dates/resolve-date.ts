import { firstDay, isoDay, lastDay, unknownPeriod } from '../../model/period.ts';
import type { Period } from '../../model/period.ts';
import type { Point, Said, Unit } from './DateExpression.ts';

/** What a date may be counted from. */
export interface DateContext {
  /** The last date told before, anywhere in the record; what "two months later" counts from. */
  readonly anchor: Period | null;
  /** The last date told before in the same field; gives a month its year. */
  readonly near: Period | null;
  /** The record's year. */
  readonly year: number | null;
  /** A later date of the same sentence that names its year: "on 3 February and on 9 March 2022". */
  readonly ahead: { readonly year: number; readonly month: number | null } | null;
  /** The event follows from the one before, so it is not earlier. */
  readonly follows: boolean;
}

export interface ResolvedDate {
  readonly period: Period;
  /** What had to be guessed. */
  readonly doubt: string | null;
  /** The year is the record's: another field's "in October" may be of another. */
  readonly assumed: boolean;
}

interface Whole {
  readonly year: number;
  readonly month: number | null;
  readonly lastMonth: number | null;
  readonly day: number | null;
}

/** The periods that a date as written stands for; several where it names several. Unknown where it counts from nothing. */
export function resolveDate(said: Said, text: string, context: DateContext): ResolvedDate[] {
  switch (said.kind) {
    case 'vague':
    case 'duration': return [{ period: { ...unknownPeriod, text }, doubt: null, assumed: false }];
    case 'weekday': return [{ period: nextWeekday(said.weekday, text, context), doubt: null, assumed: false }];
    case 'shift': return [{ period: shift(said.unit, said.count, text, context), doubt: null, assumed: false }];
    case 'several': return said.points.map((point) => spanOf(point, point, text, context));
    case 'open': {
      const { period, ...rest } = spanOf(said.start, said.start, text, context);
      return [{ period: period.start === null ? period : { ...period, end: null, precision: 'open' }, ...rest }];
    }
    case 'span': return [spanOf(said.start, said.end, text, context)];
  }
}

function spanOf(start: Point, end: Point, text: string, context: DateContext): ResolvedDate {
  const last = complete(end, context);
  if (!last) return { period: { ...unknownPeriod, text }, doubt: null, assumed: false };
  const { doubt, assumed } = last;
  if (start === end) return { period: periodOf(last.whole, last.whole, text), doubt, assumed };
  const year = start.year ?? last.whole.year;
  const first = complete({ ...start, year }, context);
  if (!first) return { period: periodOf(last.whole, last.whole, text), doubt, assumed };
  const late = start.year === null || (typeof start.year === 'number' && start.year === last.whole.year);
  const whole = late && (first.whole.month ?? 0) > (last.whole.lastMonth ?? last.whole.month ?? 12) ? { ...first.whole, year: first.whole.year - 1 } : first.whole;
  return { period: periodOf(whole, last.whole, text), doubt, assumed };
}

function complete(point: Point, { anchor, near, year, ahead, follows }: DateContext): { whole: Whole; doubt: string | null; assumed: boolean } | null {
  const { month, lastMonth, day } = point;
  if (typeof point.year === 'number') return { whole: { year: point.year, month, lastMonth, day }, doubt: null, assumed: false };
  const before = near ?? anchor;
  const told = before?.end ?? before?.start ?? null;
  if (point.year !== null) {
    const base = told === null ? year : Number(told.slice(0, 4));
    if (base === null) return null;
    return { whole: { year: base + (point.year === 'next' ? 1 : point.year === 'previous' ? -1 : 0), month, lastMonth, day }, doubt: null, assumed: false };
  }
  if (month === null) return dayOf(point, near);
  if (ahead) return { whole: { year: ahead.month !== null && month > ahead.month ? ahead.year - 1 : ahead.year, month, lastMonth, day }, doubt: null, assumed: false };
  const nearTold = near?.end ?? near?.start ?? null;
  if (nearTold === null) return year === null ? null : { whole: { year, month, lastMonth, day }, doubt: null, assumed: true };
  const nearYear = Number(nearTold.slice(0, 4));
  const nearMonth = nearTold.length > 4 ? Number(nearTold.slice(5, 7)) : null;
  if (follows && nearMonth !== null && (lastMonth ?? month) < nearMonth) {
    return { whole: { year: nearYear + 1, month, lastMonth, day }, doubt: 'the year is that of the next such month after the training before', assumed: false };
  }
  return { whole: { year: nearYear, month, lastMonth, day }, doubt: null, assumed: false };
}

/** "on the 14th": of the month told just before. */
function dayOf({ day }: Point, near: Period | null): { whole: Whole; doubt: string | null; assumed: boolean } | null {
  const told = near?.end ?? near?.start ?? null;
  if (day === null || told === null || told.length < 7) return null;
  return { whole: { year: Number(told.slice(0, 4)), month: Number(told.slice(5, 7)), lastMonth: null, day }, doubt: null, assumed: false };
}

function iso({ year, month, day }: Whole): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return month === null ? String(year) : day === null ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}

function periodOf(start: Whole, end: Whole, text: string): Period {
  const first = iso(start);
  const last = iso(end.lastMonth === null ? end : { ...end, month: end.lastMonth });
  if (lastDay(last) < firstDay(first)) return { start: first, end: first, precision: precisionOf(first), text };
  return { start: first, end: last, precision: first === last ? precisionOf(first) : 'interval', text };
}

function precisionOf(date: string): Period['precision'] {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** "two months later" is told to the month, "the following year" to the year, "a week later" to the month it falls in. */
function shift(unit: Unit, count: number, text: string, { anchor, year }: DateContext): Period {
  const unknown: Period = { ...unknownPeriod, text };
  const told = anchor?.end ?? anchor?.start ?? null;
  if (unit === 'year') {
    const base = told === null ? year : Number(told.slice(0, 4));
    return base === null ? unknown : exact(String(base + count), text);
  }
  if (told === null || told.length < 7) return unknown;
  if (unit === 'day' || unit === 'week' || unit === 'fortnight') {
    const days = count * (unit === 'day' ? 1 : unit === 'week' ? 7 : 14);
    if (count === 0) return exact(unit === 'day' ? told : told.slice(0, 7), text);
    const from = told.length === 10 ? firstDay(told) : firstDay(told) + 14;
    const day = isoDay(from + days);
    return exact(unit === 'day' && told.length === 10 ? day : day.slice(0, 7), text);
  }
  const months = count * (unit === 'month' ? 1 : unit === 'quarter' ? 3 : 6);
  const number = Number(told.slice(0, 4)) * 12 + Number(told.slice(5, 7)) - 1 + months;
  return exact(`${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`, text);
}

/** The first such day after the date told before; unknown where that is no day. */
function nextWeekday(weekday: number, text: string, { anchor }: DateContext): Period {
  const told = anchor?.end ?? null;
  if (told?.length !== 10) return { ...unknownPeriod, text };
  const day = firstDay(told);
  // Day 0 was a Thursday.
  const own = (((day + 3) % 7) + 7) % 7;
  return exact(isoDay(day + ((weekday - own + 6) % 7) + 1), text);
}

function exact(date: string, text: string): Period {
  return { start: date, end: date, precision: precisionOf(date), text };
}

/** A first day and a length in days make a last day. */
export function withDuration(period: Period, days: number): Period {
  if (period.precision !== 'day' || period.start === null || days < 2 || days > 92) return period;
  return { ...period, end: isoDay(firstDay(period.start) + days - 1), precision: 'interval' };
}
