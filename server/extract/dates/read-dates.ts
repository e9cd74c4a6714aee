import type { Lexicon } from '../grammar/Lexicon.ts';
import type { Token } from '../text/Token.ts';
import type { DateExpression, Point, Said, Unit } from './DateExpression.ts';
import { DateLexicon } from './DateLexicon.ts';
import { dayAt, monthAt, readPoint, readYear } from './read-point.ts';
import type { ReadPoint } from './read-point.ts';

const lexicons = new WeakMap<Lexicon, DateLexicon>();

function dateLexicon(lexicon: Lexicon): DateLexicon {
  const made = lexicons.get(lexicon) ?? new DateLexicon(lexicon.grammar.dates);
  lexicons.set(lexicon, made);
  return made;
}

/** Tokens between the beginning of a date and its first month, number or unit. */
const widest = 9;

/** The dates of a sentence, in order, none inside another. */
export function readDates(tokens: readonly Token[], lexicon: Lexicon): DateExpression[] {
  const words = dateLexicon(lexicon);
  const found: DateExpression[] = [];
  const anchored = tokens.map(({ kind, lower }) => kind === 'number' || words.anchors.has(lower) || /^(?:mid|mi)-|^[qthsc][1-4]$|^(?:sur)?lendemain$/u.test(lower));
  for (let at = 0, anchor = -1; at < tokens.length; at += 1) {
    if (anchor < at) anchor = anchored.indexOf(true, at);
    if (anchor < 0) break;
    if (anchor - at > widest) continue;
    const token = tokens[at]!;
    if (token.kind !== 'number' && !words.starters.has(token.lower) && !/^(?:mid|mi)-|^[qthsc][1-4]$/u.test(token.lower) && !lexicon.word(token.lower).some(({ pos }) => pos === 'number')) continue;
    // "a été, cette année, confiée": a participle, and no summer.
    if (token.kind === 'word' && isParticiple(token, tokens[at - 1], lexicon)) continue;
    const date = readDate(tokens, at, words, lexicon);
    if (!date) continue;
    found.push(date);
    at = date.to - 1;
  }
  return found;
}

function isParticiple(token: Token, before: Token | undefined, lexicon: Lexicon): boolean {
  const has = before !== undefined && lexicon.word(before.lower).some((entry) => entry.pos === 'auxiliary' && entry.auxiliary === 'have');
  return has && lexicon.word(token.lower).some((entry) => entry.pos === 'auxiliary' && entry.form === 'participle');
}

function readDate(tokens: readonly Token[], at: number, words: DateLexicon, lexicon: Lexicon): DateExpression | null {
  const date = (to: number, said: Said): DateExpression => ({ from: at, to, said });
  const bare = stripArticle(tokens, at);

  const before = words.is('before', tokens, at);
  if (before > 0) {
    const point = pointOrYear(tokens, stripArticle(tokens, at + before), words);
    if (point) return date(point.to, { kind: 'vague' });
  }
  const since = words.is('since', tokens, at);
  if (since > 0) {
    const point = pointOrYear(tokens, stripArticle(tokens, at + since), words);
    if (point && !datesTraining(tokens, at + since, point.to, lexicon)) {
      const to = words.is('to', tokens, point.to);
      const end = to > 0 ? pointOrYear(tokens, stripArticle(tokens, point.to + to), words) : null;
      return end ? date(end.to, span(point.point, end.point)) : date(point.to, { kind: 'open', start: point.point });
    }
  }
  for (const [opening, joining] of [['from', 'to'], ['between', 'and'], ['in', 'to'], ['', 'to']] as const) {
    const opened = opening === '' ? 0 : words.is(opening, tokens, at);
    if (opening !== '' && opened === 0) continue;
    const range = readRange(tokens, stripArticle(tokens, at + opened), words, joining);
    if (range) return date(range.to, range.said);
  }
  const relative = readRelative(tokens, at, words, lexicon);
  if (relative) return date(relative.to, relative.said);

  const bareDay = readBareDay(tokens, at, words);
  if (bareDay) return date(bareDay.to, bareDay.said);
  const opened = words.is('in', tokens, at) || words.is('during', tokens, at);
  const from = stripArticle(tokens, at + opened);
  const point = readPoint(tokens, from, words) ?? (opened > 0 || isAlone(tokens, at, lexicon) ? readYear(tokens, from, words, true) : null) ??
    (bare !== at ? withDay(readPoint(tokens, bare, words), words) : null);
  if (point && opened === 0 && bare !== at && point.point.day === null && datesTraining(tokens, at, point.to, lexicon)) return null;
  if (!point || (opened === 0 && isNameOf(tokens, at, point, words))) return null;
  const list = readList(tokens, point.point, point.to, words);
  return list ? date(list.to, { kind: 'several', points: list.points }) : date(point.to, span(point.point, point.point));
}

/** "the 4th of July" and "le 6 mai" begin with their article; "the July training" does not. */
function withDay(point: ReadPoint | null, words: DateLexicon): ReadPoint | null {
  return point && words.monthsAreCapital && point.point.day === null ? null : point;
}

const span = (start: Point, end: Point): Said => ({ kind: 'span', start: end.year !== null && start.year === null ? { ...start, year: end.year } : start, end });

function pointOrYear(tokens: readonly Token[], at: number, words: DateLexicon) {
  return readPoint(tokens, at, words) ?? readYear(tokens, at, words);
}

function stripArticle(tokens: readonly Token[], at: number): number {
  return /^(?:the|le|l'|la|el|les|los)$/u.test(tokens[at]?.lower ?? '') ? at + 1 : at;
}

/** "21 to 25 August 2023", "27 février au 3 mars", "March to June 2023", "2021–2022". */
function readRange(tokens: readonly Token[], start: number, words: DateLexicon, joining: 'to' | 'and'): { said: Said; to: number } | null {
  const at = start + words.is('weekdays', tokens, start);
  const first = pointOrYear(tokens, at, words);
  const day = first ? null : dayAt(tokens, at, words);
  const short = first || day ? null : dayAndMonth(tokens[at]);
  const middle = first?.to ?? day?.to ?? (short ? at + 1 : undefined);
  if (middle === undefined) return null;
  const joined = words.is(joining, tokens, middle);
  if (joined === 0) return null;
  if (first && joining === 'to' && words.is('and', tokens, middle) > 0) return null;
  const second = pointOrYear(tokens, stripArticle(tokens, middle + joined), words);
  if (!second) return null;
  if (first) return { said: span(first.point, second.point), to: second.to };
  if (second.point.day === null) return null;
  if (short) return { said: span({ ...second.point, ...short }, second.point), to: second.to };
  if (!day) return null;
  return { said: { kind: 'span', start: { ...second.point, day: day.day }, end: second.point }, to: second.to };
}

/** The "22.05" of "22.05-26.05.23", whose year stands behind. */
function dayAndMonth(token: Token | undefined): { readonly day: number; readonly month: number } | null {
  const [, day, month] = (/^(\d{1,2})[./](\d{1,2})$/u.exec(token?.text ?? '') ?? []).map(Number);
  return day !== undefined && month !== undefined && day >= 1 && day <= 31 && month >= 1 && month <= 12 ? { day, month } : null;
}

/** "March and May 2023", "4, 11 and 18 March": dates of several sittings. */
function readList(tokens: readonly Token[], first: Point, at: number, words: DateLexicon): { points: Point[]; to: number } | null {
  const points = [first];
  let to = at;
  for (let from = at; points.length < 12; from = to) {
    const joined = tokens[from]?.text === ',' ? 1 : 0;
    const and = words.is('and', tokens, from + joined);
    if (joined + and === 0) break;
    let next = from + joined + and;
    next += words.is('in', tokens, next);
    const point = readPoint(tokens, stripArticle(tokens, next), words);
    if (!point || (point.point.month === null && first.month !== null)) break;
    points.push(point.point);
    to = point.to;
  }
  if (points.length < 2) return null;
  const last = points.at(-1)!;
  return { points: points.map((point) => (point.year === null ? { ...point, year: last.year } : point)), to };
}

/** "two months later", "the following year", "le mois suivant", "that month", "pendant trois jours". */
function readRelative(tokens: readonly Token[], at: number, words: DateLexicon, lexicon: Lexicon): { said: Said; to: number } | null {
  let from = at + words.is('during', tokens, at);
  if (from === at) from += words.is('in', tokens, at);
  const opened = from;
  from = stripArticle(tokens, from);
  const counted = countAt(tokens, from, words, lexicon);
  if (counted) {
    const unit = words.units.at(tokens, counted.to);
    if (unit) {
      const end = counted.to + unit.length;
      const later = words.is('later', tokens, end);
      if (later > 0 && !monthAt(tokens, end + later, words)) return { to: end + later, said: counted.count === null ? { kind: 'vague' } : shiftBy(unit.value, counted.count) };
      const earlier = words.is('earlier', tokens, end);
      if (earlier > 0) return { to: end + earlier, said: counted.count === null ? { kind: 'vague' } : shiftBy(unit.value, -counted.count) };
      if (unit.value === 'day' && counted.count !== null) return { to: end, said: { kind: 'duration', days: counted.count } };
    }
  }
  const weekday = weekdayAt(tokens, from, words);
  if (weekday) return weekday;
  for (const [kind, count] of [['next', 1], ['previous', -1], ['same', 0]] as const) {
    const before = words.is(kind, tokens, from) || (opened === from ? 0 : words.is(kind, tokens, opened));
    const start = words.is(kind, tokens, from) > 0 ? from : opened;
    const unit = before > 0 ? words.units.at(tokens, start + before) : null;
    if (unit) {
      const again = words.is(kind, tokens, start + before + unit.length);
      const to = start + before + unit.length + again;
      if (isPartOfYear(tokens, to, unit.value, words)) return null;
      if (kind === 'previous' && opened === start && tokens[start]?.lower !== 'previous') return { to, said: { kind: 'vague' } };
      return { to, said: { kind: 'shift', unit: unit.value, count } };
    }
    const leading = words.units.at(tokens, from);
    const after = leading && kind !== 'same' ? words.is(kind, tokens, from + leading.length) : 0;
    if (leading && after > 0) return { to: from + leading.length + after, said: { kind: 'shift', unit: leading.value, count } };
  }
  const next = /^(?:lendemain|surlendemain)$/u.exec(tokens[from]?.lower ?? '');
  if (next) return { to: from + 1, said: { kind: 'shift', unit: 'day' as Unit, count: next[0] === 'lendemain' ? 1 : 2 } };
  return null;
}

/** "May Chidiac taught", "the union Kaffa Mar": a bare month beside a capital, as in a name. */
function isNameOf(tokens: readonly Token[], at: number, { point, to }: ReadPoint, words: DateLexicon): boolean {
  if (!words.monthsAreCapital || point.year !== null || point.day !== null || to !== at + 1 || monthAt(tokens, at, words) === null) return false;
  const [before, next] = [tokens[at - 1], tokens[to]];
  const isShort = tokens[at]!.text.length <= 4;
  return (next?.kind === 'word' && next.capital && tokens[at]!.text.length > 2 && !/^\p{Lu}{2,}$/u.test(next.text)) || (isShort && before?.kind === 'word' && before.capital && at > 1);
}

/** "half a year later" is a half-year. */
function shiftBy(unit: Unit, count: number): Said {
  return Number.isInteger(count) ? { kind: 'shift', unit, count } : { kind: 'shift', unit: 'half', count: Math.sign(count) };
}

/** "the last quarter of 2023": a part of the year named, and none counted from another date. */
function isPartOfYear(tokens: readonly Token[], at: number, unit: Unit, words: DateLexicon): boolean {
  const of = words.is('of', tokens, at);
  return (unit === 'quarter' || unit === 'half') && of > 0 && readYear(tokens, at + of, words, true) !== null;
}

/** "on the 14th", "le 14", "el día 14": a day of the month told before. */
function readBareDay(tokens: readonly Token[], at: number, words: DateLexicon): { said: Said; to: number } | null {
  const lower = tokens[at]?.lower ?? '';
  let from = at;
  if (words.monthsAreCapital) {
    if (lower !== 'on' || tokens[at + 1]?.lower !== 'the') return null;
    from += 2;
  } else if (lower === 'le' || lower === 'el') from += 1;
  else return null;
  if (words.units.at(tokens, from)?.value === 'day') from += 1;
  const token = tokens[from];
  if (token?.kind !== 'number' || (words.monthsAreCapital && !/(?:st|nd|rd|th)$/u.test(token.lower))) return null;
  const day = dayAt(tokens, from, words);
  const next = tokens[from + 1];
  if (!day || monthAt(tokens, day.to, words) || words.is('of', tokens, day.to) > 0 && monthAt(tokens, day.to + words.is('of', tokens, day.to), words)) return null;
  if (next && next.kind === 'word' && !/^(?:à|au|aux|en|dans|chez|a|ha|ont|han|se|la|le|les|los|las|el|l'|un|une|una|in|at|with|for|the|of|by)$/u.test(next.lower)) return null;
  const point: Point = { year: null, month: null, lastMonth: null, day: day.day };
  return { said: { kind: 'span', start: point, end: point }, to: day.to };
}

/** "the following Saturday", "le samedi d'après". */
function weekdayAt(tokens: readonly Token[], at: number, words: DateLexicon): { said: Said; to: number } | null {
  const before = words.is('next', tokens, at);
  const day = words.weekdays.at(tokens, at + before);
  if (!day) return null;
  const after = before > 0 ? 0 : words.is('next', tokens, at + day.length);
  return before + after === 0 ? null : { said: { kind: 'weekday', weekday: day.value }, to: at + before + day.length + after };
}

function countAt(tokens: readonly Token[], at: number, words: DateLexicon, lexicon: Lexicon): { count: number | null; to: number } | null {
  const a = words.is('a', tokens, at);
  if (a > 0 && words.units.at(tokens, at + a)) return { count: 1, to: at + a };
  const half = words.is('halfOf', tokens, at);
  if (half > 0 && words.units.at(tokens, at + half)?.value === 'year') return { count: 0.5, to: at + half };
  const number = lexicon.word(tokens[at]?.lower ?? '').find((entry) => entry.pos === 'number');
  if (number?.pos === 'number') return { count: number.value, to: at + 1 };
  const token = tokens[at];
  if (token?.kind === 'number' && /^\d{1,3}$/u.test(token.text)) return { count: Number(token.text), to: at + 1 };
  const vague = words.is('vague', tokens, at);
  return vague > 0 ? { count: null, to: at + vague } : null;
}

/** "since the June 2022 training": the date is the training's. */
function datesTraining(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  const determined = lexicon.word(tokens[from]?.lower ?? '').some(({ pos }) => pos === 'determiner');
  return determined && lexicon.word(tokens[to]?.lower ?? '').some((entry) => entry.pos === 'noun' && (entry.noun === 'training' || entry.noun === 'workshop'));
}

/** A number of four digits is a year where no noun follows that it could count. */
function isAlone(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const next = tokens[at + 1];
  // "the 2019 course"
  if (next && tokens[at - 1]?.lower === 'the' && lexicon.word(next.lower).some((entry) => entry.pos === 'noun' && (entry.noun === 'training' || entry.noun === 'workshop'))) return true;
  if (!next || next.kind === 'mark') return true;
  const entries = lexicon.word(next.lower);
  return entries.length > 0 && entries.every(({ pos }) => pos !== 'noun' && pos !== 'adjective' && pos !== 'body');
}
