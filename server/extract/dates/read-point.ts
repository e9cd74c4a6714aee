import type { Token } from '../text/Token.ts';
import type { Point } from './DateExpression.ts';
import type { DateLexicon } from './DateLexicon.ts';

export interface ReadPoint {
  readonly point: Point;
  readonly to: number;
}

const year = (point: Partial<Point>): Point => ({ year: null, month: null, lastMonth: null, day: null, ...point });

/** A day, month, quarter, season or year at a token; null where none stands there. */
export function readPoint(tokens: readonly Token[], at: number, words: DateLexicon): ReadPoint | null {
  const digits = readDigits(tokens[at]?.text ?? '');
  if (digits) return { point: digits, to: at + 1 };
  const early = words.is('early', tokens, at);
  if (early > 0) {
    let from = at + early;
    from += words.is('of', tokens, from);
    const rest = readPlain(tokens, from, words) ?? readYear(tokens, from, words, true);
    if (rest) return { point: { ...rest.point, day: null }, to: rest.to };
  }
  const midMonth = /^(?:mid|mi)-(.+)$/u.exec(tokens[at]?.lower ?? '');
  if (midMonth) {
    const inner: Token = { ...tokens[at]!, lower: midMonth[1]!, text: midMonth[1]!, capital: true, kind: /^\d/u.test(midMonth[1]!) ? 'number' : 'word' };
    const rest = readPlain([...tokens.slice(0, at), inner, ...tokens.slice(at + 1)], at, words) ?? readYear([inner], 0, words, true);
    if (rest) return { point: { ...rest.point, day: null }, to: Math.max(rest.to, at + 1) };
  }
  const week = words.is('weekOf', tokens, at);
  if (week > 0) {
    const of = words.is('of', tokens, at + week);
    const rest = of > 0 ? readMonth(tokens, at + week + of, words) ?? readMonth(tokens, at + week + of + words.is('of', tokens, at + week + of), words) : null;
    if (rest) return { point: { ...rest.point, day: null }, to: rest.to };
  }
  return readPlain(tokens, at, words);
}

function readPlain(tokens: readonly Token[], at: number, words: DateLexicon): ReadPoint | null {
  return readDay(tokens, at, words) ?? readMonth(tokens, at, words) ?? readPart(tokens, at, words) ?? readSeason(tokens, at, words);
}

/** 14/09/2022, 2022-09-14, 09/2022. Day before month, unless the second number can be no month. */
function readDigits(text: string): Point | null {
  const iso = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/u.exec(text);
  if (iso) return checked(Number(iso[1]), Number(iso[2]), iso[3] === undefined ? null : Number(iso[3]));
  const full = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/u.exec(text);
  if (full) {
    const [, a, b, y] = full.map(Number) as [number, number, number, number];
    const whole = y < 100 ? 2000 + y : y;
    return b > 12 ? checked(whole, a, b) : checked(whole, b, a);
  }
  const short = /^(\d{1,2})\/(\d{4})$/u.exec(text);
  return short ? checked(Number(short[2]), Number(short[1]), null) : null;
}

function checked(y: number, month: number, day: number | null): Point | null {
  if (!isYear(y) || month < 1 || month > 12 || (day !== null && (day < 1 || day > daysIn(y, month)))) return null;
  return year({ year: y, month, day });
}

function daysIn(y: number | null, month: number): number {
  return new Date(Date.UTC(y ?? 2024, month, 0)).getUTCDate();
}

export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1960 && value <= 2049;
}

/** The number of a day, "4", "4th", "1er", "first"; null where the token is none. */
export function dayAt(tokens: readonly Token[], at: number, words: DateLexicon): { readonly day: number; readonly to: number } | null {
  const token = tokens[at];
  const digits = /^(\d{1,2})(?:st|nd|rd|th|er|º|°|ª)?$/u.exec(token?.lower ?? '');
  if (digits) {
    const day = Number(digits[1]);
    return day >= 1 && day <= 31 ? { day, to: at + 1 } : null;
  }
  const ordinal = words.ordinals.at(tokens, at);
  return ordinal?.value === 1 ? { day: 1, to: at + ordinal.length } : null;
}

/** "8 July 2022", "8 de julio", "July 8, 2022", "Monday 8 July". */
function readDay(tokens: readonly Token[], at: number, words: DateLexicon): ReadPoint | null {
  let from = at;
  const weekday = words.is('weekdays', tokens, from);
  from += weekday;
  if (weekday > 0 && tokens[from]?.text === ',') from += 1;
  if (tokens[from]?.lower === 'the' || tokens[from]?.lower === 'le' || tokens[from]?.lower === 'el') from += 1;
  const day = dayAt(tokens, from, words);
  if (day) {
    const of = words.is('of', tokens, day.to);
    const month = monthAt(tokens, day.to + of, words);
    if (!month) return null;
    const rest = yearAfter(tokens, month.to, words);
    const value = typeof rest.year === 'number' ? rest.year : null;
    if (day.day > daysIn(value, month.month)) return null;
    return { point: year({ year: rest.year, month: month.month, day: day.day }), to: rest.to };
  }
  const month = monthAt(tokens, from, words);
  if (!month || !words.monthsAreCapital) return null;
  const after = dayAt(tokens, tokens[month.to]?.lower === 'the' ? month.to + 1 : month.to, words);
  if (!after || after.day > daysIn(null, month.month)) return null;
  const rest = yearAfter(tokens, after.to, words);
  return { point: year({ year: rest.year, month: month.month, day: after.day }), to: rest.to };
}

export function monthAt(tokens: readonly Token[], at: number, words: DateLexicon): { readonly month: number; readonly to: number } | null {
  const found = words.months.at(tokens, at);
  if (!found) return null;
  const token = tokens[at]!;
  if (words.monthsAreCapital && !token.capital) return null;
  const to = at + found.length;
  const abbreviated = token.text.length <= 4 && !token.text.endsWith('.') && tokens[to]?.text === '.' && tokens[to + 1] !== undefined && /^\d/u.test(tokens[to + 1]!.text);
  return { month: found.value, to: abbreviated ? to + 1 : to };
}

function readMonth(tokens: readonly Token[], at: number, words: DateLexicon): ReadPoint | null {
  const month = monthAt(tokens, at, words);
  if (!month) return null;
  const rest = yearAfter(tokens, month.to, words);
  return { point: year({ year: rest.year, month: month.month }), to: rest.to };
}

/** "third quarter of 2021", "Q3 2023", "T3", "first half of 2022", "first semester". */
function readPart(tokens: readonly Token[], at: number, words: DateLexicon): ReadPoint | null {
  const lower = tokens[at]?.lower ?? '';
  const short = /^([qthsc])([1-4])$/u.exec(lower);
  let part: { months: number; order: number; to: number } | null = null;
  if (short) part = { months: short[1] === 'q' || short[1] === 't' ? 3 : short[1] === 'c' ? 4 : 6, order: Number(short[2]), to: at + 1 };
  else {
    const ordinal = words.ordinals.at(tokens, at) ?? roman(lower);
    const unit = ordinal && words.units.at(tokens, at + ordinal.length);
    if (ordinal && unit && (unit.value === 'quarter' || unit.value === 'half')) {
      part = { months: unit.value === 'quarter' ? 3 : 6, order: ordinal.value, to: at + ordinal.length + unit.length };
    }
  }
  if (!part || part.order * part.months > 12) return null;
  const rest = yearAfter(tokens, part.to, words);
  const lastMonth = part.order * part.months;
  return { point: year({ year: rest.year, month: lastMonth - part.months + 1, lastMonth }), to: rest.to };
}

function roman(lower: string): { readonly value: number; readonly length: number } | null {
  const value = ['i', 'ii', 'iii', 'iv'].indexOf(lower) + 1;
  return value > 0 ? { value, length: 1 } : null;
}

/** A season stands for its year: where its months lie differs from place to place. */
function readSeason(tokens: readonly Token[], at: number, words: DateLexicon): ReadPoint | null {
  const season = words.is('seasons', tokens, at);
  if (season === 0) return null;
  const rest = yearAfter(tokens, at + season, words);
  return rest.year === null ? null : { point: year({ year: rest.year }), to: rest.to };
}

/** "2022", and after "of": "the previous year", "that year". */
export function readYear(tokens: readonly Token[], at: number, words: DateLexicon, alone = false): ReadPoint | null {
  const token = tokens[at];
  if (token?.kind === 'number' && /^\d{4}$/u.test(token.text) && isYear(Number(token.text))) {
    return { point: year({ year: Number(token.text) }), to: at + 1 };
  }
  if (alone) return null;
  const related = relatedYear(tokens, at, words);
  return related && { point: year({ year: related.year }), to: related.to };
}

function yearAfter(tokens: readonly Token[], at: number, words: DateLexicon): { year: Point['year']; to: number } {
  let from = at;
  for (let steps = 0; steps < 2; steps += 1) {
    const found = readYear(tokens, from, words, true) ?? null;
    if (found) return { year: found.point.year, to: found.to };
    const related = relatedYear(tokens, from, words);
    if (related) return related;
    const of = words.is('of', tokens, from);
    if (of === 0) break;
    from += of;
  }
  return { year: null, to: at };
}

/** "the previous year", "l'année suivante", "that year", "ese mismo año". */
function relatedYear(tokens: readonly Token[], at: number, words: DateLexicon): { year: 'same' | 'previous' | 'next'; to: number } | null {
  let from = at;
  const lower = tokens[from]?.lower ?? '';
  if (/^(?:the|of|l'|la|le|el|del)$/u.test(lower)) from += 1;
  for (const [kind, said] of [['previous', 'previous'], ['next', 'next'], ['same', 'same']] as const) {
    const before = words.is(kind, tokens, from);
    if (before > 0) {
      const unit = words.units.at(tokens, from + before);
      if (unit?.value === 'year') {
        const after = words.is(kind, tokens, from + before + unit.length);
        return { year: said, to: from + before + unit.length + after };
      }
    }
    const unit = words.units.at(tokens, from);
    if (unit?.value === 'year') {
      const after = words.is(kind, tokens, from + unit.length);
      if (after > 0 && kind !== 'same') return { year: said, to: from + unit.length + after };
    }
  }
  return null;
}
