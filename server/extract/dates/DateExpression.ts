/** A date as written, before the sentences around it say what is missing. */
export interface DateExpression {
  /** Tokens of the sentence, `to` exclusive, the preposition included. */
  readonly from: number;
  readonly to: number;
  readonly said: Said;
}

export type Said =
  | { readonly kind: 'span'; readonly start: Point; readonly end: Point }
  /** "since March": a start and no end. */
  | { readonly kind: 'open'; readonly start: Point }
  /** "in March and in May": two dates of two events. */
  | { readonly kind: 'several'; readonly points: readonly Point[] }
  /** "two months later", "the following year", "that month": counted from a date told before. */
  | { readonly kind: 'shift'; readonly unit: Unit; readonly count: number }
  /** "the following Saturday": the next such day, Monday being 0. */
  | { readonly kind: 'weekday'; readonly weekday: number }
  /** "by the end of May", "before 2023", "some weeks later": dates nothing. */
  | { readonly kind: 'vague' }
  /** "for three days". */
  | { readonly kind: 'duration'; readonly days: number };

export type Unit = 'day' | 'week' | 'fortnight' | 'month' | 'quarter' | 'half' | 'year';

/** A day, month, quarter or year; a year said in relation ("of the previous year") is counted from a date told before. */
export interface Point {
  readonly year: number | 'same' | 'previous' | 'next' | null;
  readonly month: number | null;
  /** The last month of a quarter or half-year. */
  readonly lastMonth: number | null;
  readonly day: number | null;
}
