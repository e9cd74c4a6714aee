import type { Finding, FindingKind } from '../model/finding.ts';

/** A finding about one cell, before it is known which record the cell belongs to. Offsets are UTF-16 units. */
export interface Doubt {
  readonly kind: FindingKind;
  readonly start: number | null;
  readonly end: number | null;
  readonly quote: string | null;
  readonly values: Readonly<Record<string, string>>;
  readonly message: string;
  readonly settle: string;
}

/** What a cell says in so many words, and what of it was not understood. */
export interface Understood<T> {
  readonly value: T;
  readonly doubts: readonly Doubt[];
}

const longestQuote = 200;

/** A doubt about a stretch of a cell's text; all of it where no offsets are given. */
export function doubtAbout(
  kind: FindingKind, text: string, words: { values?: Record<string, string>; message: string; settle: string }, start = 0, end = text.length,
): Doubt {
  const last = Math.min(end, start + longestQuote);
  return { kind, start, end: last, quote: text.slice(start, last), values: words.values ?? {}, message: words.message, settle: words.settle };
}

export function findingOf(doubt: Doubt, record: string, field: string | null): Finding {
  return { ...doubt, records: [record], field };
}
