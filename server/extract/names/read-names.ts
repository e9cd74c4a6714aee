import { isAcronym } from '../../lexicon/acronyms.ts';
import { countriesIn } from '../../lexicon/countries.ts';
import { isGivenName } from '../../lexicon/given-names.ts';
import { settlementCountries } from '../../lexicon/settlements.ts';
import type { Lexicon } from '../grammar/Lexicon.ts';
import type { Token } from '../text/Token.ts';
import { continueInLowerCase } from './continue-name.ts';
import { and, articles, by, isTitle, joining, linking, of, ofTheInOne, placing, to } from './name-words.ts';

/** Whether a name seen elsewhere in the record has this form; settles a capital at the start of a sentence. */
export type Known = (text: string) => boolean;

const longest = 16;
const small = new Set(['determiner', 'preposition', 'pronoun', 'subordinator', 'adverb', 'auxiliary', 'and', 'but', 'relative', 'negation', 'about']);

/** Tokens `from` to `to` (exclusive) that are written as a name; `quoted`: in quotes, behind a word for a body. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
  readonly quoted: boolean;
}

/**
 * The runs of tokens that are written as proper names, in order. `taken` marks tokens of dates. A capital that only
 * opens the sentence, a demonym before a common noun, and a common noun that is merely capitalised are none.
 */
export function readNameRuns(tokens: readonly Token[], taken: readonly boolean[], lexicon: Lexicon, known: Known): NameRun[] {
  const runs: NameRun[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const closing = closesQuotedName(tokens, at, taken, lexicon);
    if (closing !== null) {
      runs.push({ from: at, to: closing, quoted: true });
      at = closing;
      continue;
    }
    if (!canStart(tokens, at, taken, lexicon, known)) continue;
    const end = withQuoted(tokens, at, extend(tokens, at, taken, lexicon), lexicon);
    const plain = endOfPlural(tokens, at, end, lexicon);
    if (plain > at) {
      at = plain - 1;
      continue;
    }
    if (isCommonNoun(tokens, at, end, lexicon)) continue;
    runs.push({ from: at, to: end, quoted: false });
    at = end - 1;
  }
  return runs;
}

const quote = /^["“”«»„]$/u;
const longestQuoted = 7;

/** "the association “Sauvons la plage”": where the name in quotes behind a word for a body ends, if `at` begins one. */
function closesQuotedName(tokens: readonly Token[], at: number, taken: readonly boolean[], lexicon: Lexicon): number | null {
  if (at < 2 || !quote.test(tokens[at - 1]!.text) || !isCapitalWord(tokens, at, taken)) return null;
  const behind = tokens[at - 2]!;
  const entries = lexicon.word(behind.lower);
  // "el taller «Sin miedo»": what a workshop is called.
  if (!entries.some(({ pos }) => pos === 'body') || (!behind.capital && entries.some((entry) => entry.pos === 'noun' && (entry.noun === 'training' || entry.noun === 'workshop')))) return null;
  for (let end = at + 1; end <= at + longestQuoted && end < tokens.length; end += 1) {
    if (quote.test(tokens[end]!.text)) return end;
  }
  return null;
}

/** "Centre for Rights “Adolat”": what the name of a body calls itself in quotes, right behind. */
function withQuoted(tokens: readonly Token[], from: number, end: number, lexicon: Lexicon): number {
  if (!quote.test(tokens[end]?.text ?? '') || tokens[end + 1]?.capital !== true || !hasBody(tokens, from, end, lexicon)) return end;
  for (let at = end + 2; at <= end + longestQuoted && at < tokens.length; at += 1) {
    if (quote.test(tokens[at]!.text)) return at + 1;
  }
  return end;
}

export function isCapitalWord(tokens: readonly Token[], at: number, taken: readonly boolean[]): boolean {
  const token = tokens[at];
  return token !== undefined && token.capital && taken[at] !== true;
}

/** All letters capital, of two or more; `HRDs` and `NGO` are common nouns all the same, if the lexicon has them. */
function isShouted(token: Token): boolean {
  return isAcronym(token.text) || (/^\p{Lu}{2,}$/u.test(token.text));
}

/** A heading all in capitals: four such words on end, most of them plain words. */
function isShouting(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  let from = at;
  while (from > 0 && /^\p{Lu}{2,}$/u.test(tokens[from - 1]!.text)) from -= 1;
  let to = at + 1;
  while (to < tokens.length && /^\p{Lu}{2,}$/u.test(tokens[to]!.text)) to += 1;
  return to - from >= 4 && tokens.slice(from, to).filter(({ lower }) => lexicon.word(lower).length > 0).length * 2 >= to - from;
}

function opensSentence(tokens: readonly Token[], at: number): boolean {
  if (at === 0) return true;
  return /^[:;«"“”(•–—?!.]$/u.test(tokens[at - 1]!.text) && tokens[at - 1]!.text !== '(';
}

function canStart(tokens: readonly Token[], at: number, taken: readonly boolean[], lexicon: Lexicon, known: Known): boolean {
  if (!isCapitalWord(tokens, at, taken)) return false;
  const token = tokens[at]!;
  if (isTitle(token.lower) && isCapitalWord(tokens, tokens[at + 1]?.text === '.' ? at + 2 : at + 1, taken)) return false;
  const entries = lexicon.word(token.lower);
  if (isShouted(token)) return !entries.some(({ pos }) => pos === 'noun' || pos === 'body' || small.has(pos)) && !isShouting(tokens, at, lexicon);
  const nextIsCapital = isCapitalWord(tokens, at + 1, taken);
  if (token.text.length === 1) return nextIsCapital && entries.length === 0;
  if (!opensSentence(tokens, at)) {
    if (entries.some(({ pos }) => small.has(pos))) return nextIsCapital && entries.some(({ pos }) => !small.has(pos) || pos === 'determiner');
    return true;
  }
  if (entries.some(({ pos }) => small.has(pos) || pos === 'number') || lexicon.at(tokens, at).entries.some(({ pos }) => pos === 'preposition')) return false;
  if (!lexicon.grammar.headLast && opensPlainName(tokens, at, taken, lexicon)) return true;
  // "Taller de monitoreo para diez jueces" opens with a training, and with no body of that name.
  if (!nextIsCapital && !known(token.text) && entries.some((entry) => entry.pos === 'noun' && (entry.noun === 'training' || entry.noun === 'workshop'))) return false;
  if (!nextIsCapital && opensPeople(tokens, at, lexicon)) return false;
  if (goesOnForCapital(tokens, at, taken, lexicon)) return true;
  if (nextIsCapital && isGivenName(tokens[at + 1]!.text) && entries.some((entry) => entry.pos === 'noun' && (entry.noun === 'people' || entry.noun === 'facilitator'))) return false;
  // "Facilitó Memoria Viva": a verb that opens the sentence before its subject.
  if (lexicon.grammar.subjectsFollow && lexicon.grammar.dropsSubject && entries.length > 0 && entries.every(({ pos }) => pos === 'verb')) return known(token.text);
  if (entries.length > 0) return nextIsCapital || entries.some(({ pos }) => pos === 'body') || known(token.text);
  if (isApposedTo(tokens, at, lexicon)) return true;
  if (isTown(token) && (taken[at + 1] === true || tokens[at + 1]?.kind === 'mark')) return true;
  if (nextIsCapital || known(token.text) || tokens[at + 1]?.text === '(' || (tokens[at + 1]?.text === ',' && taken[at + 2] === true)) return true;
  if (lexicon.joiners.has(tokens[at + 1]?.lower ?? '') && (isCapitalWord(tokens, at + 2, taken) || isCapitalWord(tokens, at + 3, taken)) && !lexicon.grammar.peopleEnding.test(token.lower)) return true;
  return !lexicon.grammar.peopleEnding.test(token.lower) && lexicon.word(tokens[at + 1]?.lower ?? '').some(({ pos }) => pos === 'verb' || pos === 'auxiliary' || pos === 'adverb');
}

/** "Rights & Rivers trained", "Women for Clean Rivers trained": a common word that a capital follows as in a name. */
function goesOnForCapital(tokens: readonly Token[], at: number, taken: readonly boolean[], lexicon: Lexicon): boolean {
  const next = tokens[at + 1]?.text;
  return lexicon.grammar.headLast && (next === '&' || next === 'for' || next === 'against') && isCapitalWord(tokens, at + 2, taken) && !isTown(tokens[at + 2]!);
}

/** "Nuru, an association of lawyers, taught": an unknown word with an apposition behind its comma. */
function isApposedTo(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (tokens[at + 1]?.text !== ',' || lexicon.grammar.adverbEnding?.test(tokens[at]!.lower)) return false;
  const article = lexicon.word(tokens[at + 2]?.lower ?? '').some(({ pos }) => pos === 'determiner');
  return article && tokens.slice(at + 3, at + 6).some(({ lower }) => lexicon.word(lower).some(({ pos }) => pos === 'body'));
}

/** "Herders of Kaya were invited": people and where they are from, and no name. */
function opensPeople(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const isPlural = lexicon.word(tokens[at]!.lower).some((entry) => entry.pos === 'noun' && entry.noun === 'people' && entry.plural);
  return isPlural && lexicon.word(tokens[at + 1]?.lower ?? '').some((entry) => entry.pos === 'preposition' && (entry.senses[0] === 'of' || entry.senses[0] === 'origin'));
}

function extend(tokens: readonly Token[], from: number, taken: readonly boolean[], lexicon: Lexicon): number {
  let end = from + 1;
  while (end < tokens.length && end - from < longest) {
    if (isCapitalWord(tokens, end, taken)) {
      if (isShouted(tokens[end]!) && isShouting(tokens, end, lexicon)) break;
      if (breaksBefore(tokens, from, end, lexicon)) break;
      end += 1;
      continue;
    }
    if (tokens[end]!.text === "'s" || tokens[end]!.text === "'" || tokens[end]!.text === '’s' || tokens[end]!.text === '’') {
      if (isShouted(tokens[end - 1]!) || !isCapitalWord(tokens, end + 1, taken)) break;
      end += 2;
      continue;
    }
    const next = afterJoiners(tokens, from, end, taken, lexicon);
    if (next === null) break;
    end = next;
  }
  return continueInLowerCase(tokens, from, end, taken, lexicon);
}

/** Two names side by side: "the CTP Moundou" keeps them, "in Kaya UPI trained" does not. */
function breaksBefore(tokens: readonly Token[], from: number, at: number, lexicon: Lexicon): boolean {
  const shouted = isShouted(tokens[at]!);
  const before = tokens[at - 1]!;
  if (isBroadcast(tokens[at]!)) return false;
  if (shouted && !isShouted(before)) return !hasBody(tokens, from, at, lexicon) || !/^\p{Lu}{2,4}$/u.test(tokens[at]!.text);
  return !shouted && isShouted(before) && at - from === 1 && !lexicon.word(tokens[at]!.lower).some(({ pos }) => pos === 'body' || pos === 'noun') && /^\p{Lu}+$/u.test(before.text) && before.text.length < 3;
}

/** "Irbid FM". */
export function isBroadcast({ text }: Token): boolean {
  return /^(?:FM|TV|AM)$/u.test(text);
}

export function hasBody(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  for (let at = from; at < to; at += 1) if (lexicon.word(tokens[at]!.lower).some(({ pos }) => pos === 'body') || (at === from && lexicon.at(tokens, at).entries.some(({ pos }) => pos === 'body'))) return true;
  return false;
}


/** "Association" and no "Initiatives": a word that could open a name of its own. */
function isOneBody({ lower }: Token, lexicon: Lexicon): boolean {
  return lexicon.word(lower).some((entry) => entry.pos === 'body' && !entry.plural);
}

/** Small words between the capitals of one name: where the next capital part ends, or null if the name ends before them. */
function afterJoiners(tokens: readonly Token[], from: number, at: number, taken: readonly boolean[], lexicon: Lexicon): number | null {
  let next = at;
  while (next < at + 3 && next < tokens.length && !isCapitalWord(tokens, next, taken) && lexicon.joiners.has(tokens[next]!.lower)) next += 1;
  if (next === at || !isCapitalWord(tokens, next, taken) || tokens[next]!.kind !== 'word') return null;
  const words = tokens.slice(at, next).map(({ lower }) => lower);
  const first = words[0]!;
  const body = hasBody(tokens, from, at, lexicon);
  const several = at - from > 1;
  if (isShouted(tokens[at - 1]!) && at - from === 1) return null;
  if (placing.has(first) && at - from === 1 && lexicon.word(tokens[from]!.lower).some((entry) => entry.pos === 'noun' && entry.noun === 'people') && !isTown(tokens[next]!)) return next + 1;
  if (placing.has(first) && words.length === 1 && confirmsAcronym(tokens, from, next, taken)) return next + 1;
  if (joining.has(first) && joinsPlainWords(tokens, from, at, next, taken, lexicon)) return next + 1;
  if (articles.has(first) || placing.has(first)) return null;
  if (and.has(first)) {
    if (words.length > 1 && !articles.has(words[1]!) && !linking.has(words[1]!)) return null;
    if (first === '&') return next + 1;
    if (words.length > 1 && (articles.has(words[1]!) || lexicon.grammar.headLast)) return null;
    if (isShouted(tokens[next]!)) return null;
    let end = next + 1;
    while (isCapitalWord(tokens, end, taken)) end += 1;
    const nextHasBody = hasBody(tokens, next, end, lexicon);
    const inside = tokens.slice(from, at).some(({ lower }) => linking.has(lower));
    if (body && inside && !nextHasBody) return next + 1;
    if (body && !nextHasBody && hasInitials(tokens, from, end)) return next + 1;
    // "Centro Derechos y Dignidad": what a body is for.
    if (!lexicon.grammar.headLast && body && several && !inside && end === next + 1 && words.length === 1 && !nextHasBody && !(joining.has(tokens[end]?.lower ?? '') && isCapitalWord(tokens, end + 1, taken)) && isPlainNoun(tokens[at - 1]!, lexicon) && lexicon.word(tokens[next]!.lower).some(({ pos }) => pos === 'noun')) return next + 1;
    // "Tierra y Vida": two plain words that are one name.
    if (!lexicon.grammar.headLast && !several && end === next + 1 && words.length === 1 && isPlainNoun(tokens[from]!, lexicon) && isPlainNoun(tokens[next]!, lexicon)) return next + 1;
    const common = lexicon.word(tokens[at - 1]!.lower).some(({ pos }) => pos === 'noun' || pos === 'adjective');
    // "Women's Rights and Land Initiative": the possessive is a token of its own.
    return !body && nextHasBody && common && at - from <= 3 && lexicon.grammar.headLast ? next + 1 : null;
  }
  if (linking.has(first)) {
    if (isGivenName(tokens[from]!.text) && !body) return null;
    if (isShouted(tokens[next]!) && !body) return null;
    // "en Soyapango por Acua Verde": who gave it, where "Mujeres por la Paz" opens with a common word.
    if (by.has(first) && !body && !tokens.slice(from, at).some((token) => isPlainNoun(token, lexicon))) return null;
    if (to.has(first)) return body && several && !lexicon.grammar.headLast && lexicon.word(tokens[next]!.lower).length > 0 && !isOneBody(tokens[next]!, lexicon) ? next + 1 : null;
    if (body) return next + 1;
    if (isGivenName(tokens[from]!.text) && several) return null;
    if (several && words.length === 1 && lexicon.grammar.headLast && !tokens.slice(from, at).some(({ lower }) => lexicon.word(lower).length > 0)) return null;
    if (of.has(first) && !several) return lexicon.word(tokens[from]!.lower).some(({ pos }) => pos === 'noun') || words.length > 1 || isArticled(words) && !isTown(tokens[next]!) || (!lexicon.grammar.headLast && isPlainNoun(tokens[next]!, lexicon)) || isIntroduced(tokens, from, lexicon) ? next + 1 : null;
    return next + 1;
  }
  return lexicon.word(first).some(({ pos }) => small.has(pos)) ? null : next + 1;
}

/** "Derechos en Red", "Mujeres con Voz": two common words with capitals are one name, where a town or a body would be another. */
function joinsPlainWords(tokens: readonly Token[], from: number, at: number, next: number, taken: readonly boolean[], lexicon: Lexicon): boolean {
  if (lexicon.grammar.headLast || at - from > 1 || next - at > 1 || isCapitalWord(tokens, next + 1, taken) || !isPlainNoun(tokens[from]!, lexicon)) return false;
  const isTraining = lexicon.word(tokens[from]!.lower).some((entry) => entry.pos === 'noun' && (entry.noun === 'training' || entry.noun === 'workshop' || entry.noun === 'noTraining'));
  return !isTraining && !isTown(tokens[next]!) && !isShouted(tokens[next]!) && lexicon.word(tokens[next]!.lower).some(({ pos }) => pos === 'noun' || pos === 'body');
}

/** "Coastal Women in Law (CWL)": the acronym behind it has a letter of each word, also of those behind the "in". */
function confirmsAcronym(tokens: readonly Token[], from: number, next: number, taken: readonly boolean[]): boolean {
  let end = next + 1;
  while (isCapitalWord(tokens, end, taken)) end += 1;
  const acronym = tokens[end + 1];
  if (tokens[end]?.text !== '(' || acronym === undefined || tokens[end + 2]?.text !== ')') return false;
  const initials = tokens.slice(from, end).filter(({ capital }) => capital).map(({ text }) => text[0]!);
  return initials.join('') === acronym.text;
}

/** "des", "del", "de la": behind a name's first word they go on it ("Voces del Río"), where a bare "de" may only place it. */
function isArticled(words: readonly string[]): boolean {
  return ofTheInOne.has(words[0]!) || words.length > 1;
}

/** "Sembradoras de Paz formó", "Tierra y Vida dictó": a plain word that opens the sentence, and one with a capital behind "of" or "and". */
function opensPlainName(tokens: readonly Token[], at: number, taken: readonly boolean[], lexicon: Lexicon): boolean {
  const joint = tokens[at + 1]?.lower ?? '';
  const next = tokens[at + 2];
  return (of.has(joint) || and.has(joint) || joining.has(joint)) && isCapitalWord(tokens, at + 2, taken) && !isShouted(next!) && isPlainNoun(next!, lexicon) && !hasBody(tokens, at + 2, at + 3, lexicon);
}

/** A common noun with a capital, and no town. */
function isPlainNoun(token: Token, lexicon: Lexicon): boolean {
  return lexicon.word(token.lower).some(({ pos }) => pos === 'noun') && !isTown(token);
}

/** "Réseau Forêts et Droits (RFD)": the acronym in brackets behind has the first letter of each capital word. */
function hasInitials(tokens: readonly Token[], from: number, end: number): boolean {
  const acronym = tokens[end]?.text === '(' ? tokens[end + 1]?.text ?? '' : '';
  return isAcronym(acronym) && tokens.slice(from, end).filter(({ capital }) => capital).map(({ text }) => text[0]).join('') === acronym.toUpperCase();
}

function isTown(token: Token): boolean {
  return countriesIn(token.text).length > 0 || settlementCountries(token.text).length > 0;
}

/** "la Vigie d'Aného", "cooperativa Sol de Quebrada": an article or a body word before a capital that is no country. */
function isIntroduced(tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
  const before = tokens[from - 1];
  if (!before || lexicon.grammar.headLast || countriesIn(tokens[from]!.text).length > 0 || settlementCountries(tokens[from]!.text).length > 0) return false;
  return lexicon.word(before.lower).some((entry) => entry.pos === 'body' || (entry.pos === 'determiner' && entry.determiner === 'definite'));
}

/** "the National Coalitions of Kenya and Uganda": several bodies by their kind, and no name; where that ends. */
function endOfPlural(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): number {
  let at = from;
  while (at < to && lexicon.word(tokens[at]!.lower).some(({ pos }) => pos === 'adjective')) at += 1;
  const body = at < to ? lexicon.word(tokens[at]!.lower).find((entry) => entry.pos === 'body') : undefined;
  return body?.pos === 'body' && body.plural && (at + 1 === to || linking.has(tokens[at + 1]!.lower)) ? at + 1 : from;
}

/** "the Monitors", "Members", "Malian activists": capitals that name nothing of their own. */
function isCommonNoun(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  if (to - from > 1 || isShouted(tokens[from]!)) return false;
  // "en Tena", "en Cuenca": a word too, and a town behind a preposition of place.
  const before = lexicon.word(tokens[from - 1]?.lower ?? '');
  const entries = lexicon.word(tokens[from]!.lower);
  const led = before.some((entry) => entry.pos === 'preposition' && (entry.senses[0] === 'place' || entries.every(({ pos }) => pos === 'verb')));
  if (led && settlementCountries(tokens[from]!.text).length > 0) return false;
  return entries.some(({ pos }) => pos === 'noun' || pos === 'body' || pos === 'adjective' || pos === 'verb' || pos === 'number');
}
