import type { DateExpression } from '../dates/DateExpression.ts';
import type { Entry, EntryOf } from '../grammar/Entry.ts';
import type { Lexicon } from '../grammar/Lexicon.ts';
import type { NameSpan } from '../names/NameSpan.ts';
import type { Token } from '../text/Token.ts';

/** What is read as one: a word, a phrase of the lexicon, a name, a date, a mark. */
export interface Unit {
  readonly from: number;
  readonly to: number;
  readonly kind: 'word' | 'number' | 'name' | 'date' | 'mark';
  readonly lower: string;
  readonly entries: readonly Entry[];
  readonly name: NameSpan | null;
  readonly date: DateExpression | null;
}

const titles = /^(?:mr|mrs|ms|dr|prof|m|mme|mlle|me|maître|sr|sra|srta|dra|don|doña|madam|sir)\.?$/u;
const quote = /^["“”«»„]$/u;
const none: readonly Entry[] = [];
const unknownAdverb: readonly Entry[] = [{ pos: 'adverb', adverb: 'plain' }];

/** The units of a sentence: dates and names as found, phrases of the lexicon elsewhere. */
export function unitsOf(tokens: readonly Token[], dates: readonly DateExpression[], names: readonly NameSpan[], lexicon: Lexicon): Unit[] {
  const units: Unit[] = [];
  const limits = new Set([...dates.map(({ from }) => from), ...names.map(({ from }) => from)]);
  const dashes = dashBrackets(tokens);
  let date = 0;
  let name = 0;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    if (titles.test(token.lower) && (limits.has(at + 1) || (tokens[at + 1]?.text === '.' && limits.has(at + 2))) && names.some(({ from }) => from === at + 1 || from === at + 2)) {
      // "Me Alcindor", "Mrs. Dolo": the title says nothing more.
      at += limits.has(at + 1) ? 1 : 2;
    } else if (quote.test(token.text) && (isQuoted(names[name], at, tokens) || isQuoted(names[name - 1], at, tokens))) {
      // "the association “Tujenge”": the name stands beside its kind as it would without them.
      at += 1;
    } else if (dates[date]?.from === at) {
      const found = dates[date]!;
      units.push({ from: at, to: found.to, kind: 'date', lower: token.lower, entries: none, name: null, date: found });
      at = found.to;
      date += 1;
    } else if (names[name]?.from === at) {
      const found = names[name]!;
      units.push({ from: at, to: found.to, kind: 'name', lower: token.lower, entries: none, name: found, date: null });
      at = found.to;
      name += 1;
    } else {
      const found = token.kind === 'mark' && !token.lower.startsWith("'") && token.lower !== '@' ? { length: 1, entries: none } : lexicon.at(tokens, at);
      let length = found.length;
      let entries = found.entries;
      if (length > 1 && toldBehind(token, tokens[at + length], entries, lexicon)) {
        length = 1;
        entries = lexicon.word(token.lower);
      }
      if (length > 1 && entries.every(({ pos }) => pos === 'pronoun') && isNounWord(tokens[at + length], lexicon)) {
        length = 1;
        entries = lexicon.word(token.lower);
      }
      for (let inside = at + 1; inside < at + length; inside += 1) {
        if (limits.has(inside)) {
          length = 1;
          entries = lexicon.word(token.lower);
        }
      }
      if (entries.length === 0 && token.kind === 'word' && !token.capital && lexicon.grammar.adverbEnding?.test(token.lower)) entries = unknownAdverb;
      const lower = length === 1 ? dashes.get(at) ?? token.lower : tokens.slice(at, at + length).map((each) => each.lower).join(' ');
      units.push({ from: at, to: at + length, kind: token.kind === 'mark' && entries.length === 0 ? 'mark' : token.kind === 'number' ? 'number' : 'word', lower, entries, name: null, date: null });
      at += length;
    }
  }
  return units;
}

/** Whether the mark at `at` opens or closes the quotes that hold just this name. */
function isQuoted(name: NameSpan | undefined, at: number, tokens: readonly Token[]): boolean {
  return name !== undefined && (name.from === at + 1 || name.to === at) && quote.test(tokens[name.from - 1]?.text ?? '') && quote.test(tokens[name.to]?.text ?? '');
}

/** "diecinueve socias –once mujeres y ocho hombres– recibieron": two dashes that stand close to what they hold are brackets. */
function dashBrackets(tokens: readonly Token[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  let opened = -1;
  for (const [at, { text, start, end }] of tokens.entries()) {
    if (text !== '–' && text !== '—') continue;
    const left = tokens[at - 1]?.end === start;
    const right = tokens[at + 1]?.start === end && tokens[at + 1]!.kind !== 'mark';
    if (right && !left) opened = at;
    else if (left && !right && opened >= 0) {
      found.set(opened, '(').set(at, ')');
      opened = -1;
    }
  }
  return found;
}

/** "what it had learned from the guild": who taught it stands behind, so it is a clause and no mere word for skills. */
function toldBehind(first: Token, next: Token | undefined, entries: readonly Entry[], lexicon: Lexicon): boolean {
  return next !== undefined && entries.some((entry) => entry.pos === 'noun' && entry.noun === 'content') && lexicon.word(first.lower).some((entry) => entry.pos === 'relative' && entry.relative === 'what')
    && lexicon.word(next.lower).some((entry) => entry.pos === 'preposition' && (entry.senses[0] === 'origin' || entry.senses[0] === 'agent'));
}

/** "la seconde session": what stands behind makes the phrase an article and adjective. */
function isNounWord(token: Token | undefined, lexicon: Lexicon): boolean {
  if (token?.kind !== 'word') return false;
  const entries = lexicon.word(token.lower);
  return entries.some(({ pos }) => pos === 'noun' || pos === 'body' || pos === 'adjective') && !entries.some(({ pos }) => pos === 'verb' || pos === 'auxiliary');
}

/** The reading of a unit as this part of speech, or undefined. */
export function as<Pos extends Entry['pos']>(unit: Unit | undefined, pos: Pos): EntryOf<Pos> | undefined {
  if (!unit) return undefined;
  for (const entry of unit.entries) if (entry.pos === pos) return entry as EntryOf<Pos>;
  return undefined;
}
