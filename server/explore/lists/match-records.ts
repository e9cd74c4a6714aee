import type { ListedOutcome } from '../memory/list-nodes.ts';

/** What a list can be narrowed to by the records that tell it. Null, absent or empty: not at all. */
export interface RecordFilter {
  readonly year?: readonly number[] | null | undefined;
  /** Numbers of harvest periods. */
  readonly period?: readonly number[] | null | undefined;
  /** Codes. */
  readonly objective?: readonly string[] | null | undefined;
  /** ISO codes. */
  readonly country?: readonly string[] | null | undefined;
}

/** True if a list says nothing or holds the value. */
export function allows<Value>(list: readonly Value[] | null | undefined, value: Value): boolean {
  return isEmpty(list) || list!.includes(value);
}

export function isEmpty(list: readonly unknown[] | null | undefined): boolean {
  return list === null || list === undefined || list.length === 0;
}

/** Whether one outcome passes all parts of a filter. */
export function passes(outcome: ListedOutcome, { year, period, objective, country }: RecordFilter): boolean {
  return (isEmpty(year) || (outcome.year !== null && year!.includes(outcome.year)))
    && (isEmpty(period) || (outcome.periodNumber !== null && period!.includes(outcome.periodNumber)))
    && (isEmpty(objective) || outcome.objectives.some((code) => objective!.includes(code)))
    && (isEmpty(country) || outcome.countries.some((code) => country!.includes(code)));
}

/** A test of lists of record ids: whether one of those records passes all parts of the filter. */
export function toldByMatch(outcomes: readonly ListedOutcome[], filter: RecordFilter): (records: readonly string[]) => boolean {
  if ([filter.year, filter.period, filter.objective, filter.country].every(isEmpty)) return () => true;
  const matching = new Set(outcomes.filter((outcome) => passes(outcome, filter)).map(({ id }) => id));
  return (records) => records.some((record) => matching.has(record));
}
