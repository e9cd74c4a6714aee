import type { Period } from '../../model/period.ts';
import type { DateExpression } from '../dates/DateExpression.ts';
import { resolveDate } from '../dates/resolve-date.ts';
import type { ResolvedDate } from '../dates/resolve-date.ts';
import type { ParsedSentence } from './ParsedSentence.ts';

/** What dates a record has told so far: "in March", "two months later" and "that year" are counted from them. */
export class Timeline {
  readonly #year: number | null;
  readonly #resolved = new Map<DateExpression, readonly ResolvedDate[]>();
  /** What later dates are counted from, and the date last told in this field. */
  #anchor: Period | null = null;
  #near: Period | null = null;

  /** `year`: the one that the record's cell gives. */
  constructor(year: number | null) {
    this.#year = year;
  }

  openField(): void {
    this.#near = null;
  }

  /** A period that was told: what follows is counted from it. */
  reach(period: Period): void {
    this.#anchor = period;
    this.#near = period;
  }

  /** A period told within a sentence; `anchor`: also for what follows it. */
  touch(period: Period, anchor: boolean): void {
    this.#near = period;
    if (anchor) this.#anchor = period;
  }

  /** What a date means here; `follows`: its giver had been trained before, so it is no earlier. */
  resolve(date: DateExpression, parsed: ParsedSentence, follows: boolean): readonly ResolvedDate[] {
    const { tokens, text, start } = parsed.sentence;
    const written = text.slice(tokens[date.from]!.start - start, tokens[date.to - 1]!.end - start);
    return resolveDate(date.said, written, { anchor: this.#anchor, near: this.#near, year: this.#year, ahead: aheadOf(date, parsed), follows });
  }

  /** A date shared by several trainings is counted from what came before all of them. */
  resolveOnce(date: DateExpression, parsed: ParsedSentence, follows: boolean): readonly ResolvedDate[] {
    const known = this.#resolved.get(date) ?? this.resolve(date, parsed, follows);
    this.#resolved.set(date, known);
    return known;
  }
}

/** The year that the next date of the sentence names, if none before it does. */
function aheadOf(date: DateExpression, parsed: ParsedSentence): { year: number; month: number | null } | null {
  const yearOf = ({ said }: DateExpression) => (said.kind === 'span' && typeof said.end.year === 'number' ? { year: said.end.year, month: said.start.month } : null);
  const at = parsed.dates.indexOf(date);
  if (parsed.dates.slice(0, at).some((other) => yearOf(other) !== null)) return null;
  const next = parsed.dates[at + 1];
  return next && next.from - date.to <= 14 ? yearOf(next) : null;
}
