import { isAcronym } from '../../lexicon/acronyms.ts';
import type { Passage } from '../../model/passage.ts';
import type { Lexicon } from '../grammar/Lexicon.ts';
import type { NounPhrase } from '../parse/Item.ts';
import type { Cast } from './Cast.ts';
import type { ParsedSentence } from './ParsedSentence.ts';

type PassageOf = (parsed: ParsedSentence, from: number, to: number) => Passage;

/** Puts every named body of the record on its cast, with what brackets and appositions equate: "Long Name (ACR)". */
export function readBodies(sentences: readonly ParsedSentence[], cast: Cast, lexicon: Lexicon, passageOf: PassageOf): void {
  for (const parsed of sentences) {
    for (const name of parsed.names) if (name.sort === 'body') cast.body(name, passageOf(parsed, name.from, name.to));
  }
  for (const parsed of sentences) for (const noun of parsed.items) if (noun.kind === 'noun') equateBrackets(noun, parsed, cast, lexicon);
  for (const parsed of sentences) equateAppositions(parsed, cast);
  for (const parsed of sentences) callBeside(parsed, cast, lexicon);
}

function equateBrackets(noun: NounPhrase, parsed: ParsedSentence, cast: Cast, lexicon: Lexicon): void {
  for (const inner of [...noun.of, ...noun.origin, ...noun.also, ...(noun.owner ? [noun.owner] : [])]) equateBrackets(inner, parsed, cast, lexicon);
  callListed(noun, cast, lexicon);
  const [first] = noun.brackets;
  if (!first) return;
  const last = parsed.sentence.tokens[first.from]!.text;
  if (noun.name === null && noun.sort === 'people' && first.name === null && isAcronym(last)) {
    const { tokens, text, start } = parsed.sentence;
    const whole = text.slice(tokens[noun.core[0]]!.start - start, tokens[noun.core[1] - 1]!.end - start);
    cast.groupAcronyms.set(last, noun.core[0] === 0 ? whole[0]!.toLowerCase() + whole.slice(1) : whole);
    return;
  }
  const inside = first.name?.sort === 'body' ? cast.find(first.name.text) : undefined;
  if (!inside) return;
  const named = noun.name?.sort === 'body' && noun.name.to === noun.to - bracketLength(noun, parsed) ? noun.name : lastNameOf(noun, parsed);
  const outside = named ? cast.find(named.text) : undefined;
  if (outside && noun.brackets.filter(({ name }) => name !== null).length === 1) {
    if (named!.acronym !== first.name!.acronym || initialsFit(named!.text, first.name!.text)) cast.equate(outside, inside, `"${named!.text} (${first.name!.text})" in this record`);
    return;
  }
}

/** "the guild Nuru", "the forest guilds Nuru and Tumaini": the word before the first name says what it is, and in the plural what the joined ones are. */
function callBeside({ items, sentence: { tokens } }: ParsedSentence, cast: Cast, lexicon: Lexicon): void {
  items.forEach((item, at) => {
    if (item.kind !== 'noun' || item.name?.sort !== 'body' || item.owner) return;
    const word = tokens.slice(item.core[0], item.name.from).flatMap(({ lower }) => lexicon.word(lower)).findLast((entry) => entry.pos === 'body');
    if (word?.pos !== 'body') return;
    const named: NounPhrase[] = [item];
    for (let next = at + 1; word.plural && next < items.length; next += 1) {
      const other = items[next]!;
      if (other.kind === 'noun' && other.name?.sort === 'body' && other.determiner === null && other.core[0] === other.name.from) named.push(other);
      else if (other.kind !== 'and' && !(other.kind === 'mark' && other.mark === 'comma')) break;
    }
    for (const { name } of named) cast.find(name!.text)?.nouns.add(lexicon.headOf(word.lemma));
  });
}

/** "the network of defenders (ABC)", "national coalitions (A, B, C)": the word before the brackets says what they are. */
function callListed(noun: NounPhrase, cast: Cast, lexicon: Lexicon): void {
  if (noun.name || noun.sort !== 'body') return;
  const inside = bracketsUnder(noun).filter(({ name }) => name?.sort === 'body');
  if (noun.plural ? inside.length < 2 : inside.length !== 1) return;
  for (const { name } of inside) {
    const body = cast.find(name!.text);
    if (!body) continue;
    const head = lexicon.headOf(noun.lemma);
    body.nouns.add(head);
    const entry = lexicon.word(head).find(({ pos }) => pos === 'body');
    if (entry?.pos !== 'body' || body.kindFrom !== 'default') continue;
    body.kind = entry.body;
    body.kindFrom = 'beside';
  }
}

function bracketsUnder(noun: NounPhrase): readonly NounPhrase[] {
  const last = noun.of.at(-1);
  return noun.brackets.length > 0 || !last || last.name !== null ? noun.brackets : bracketsUnder(last);
}

function bracketLength(noun: NounPhrase, parsed: ParsedSentence): number {
  for (let at = noun.to - 1; at >= noun.from; at -= 1) if (parsed.sentence.tokens[at]!.text === '(') return noun.to - at;
  return 0;
}

/** The name right before the brackets, also where it closes an "of": "members of the Long Name (ACR)". */
function lastNameOf(noun: NounPhrase, parsed: ParsedSentence): NounPhrase['name'] {
  const before = noun.to - bracketLength(noun, parsed);
  return parsed.names.find(({ to, sort }) => to === before && sort === 'body') ?? null;
}

/** "ACR, the Long Name," and "Long Name, or ACR": letters that are the name's initials. */
function equateAppositions(parsed: ParsedSentence, cast: Cast): void {
  const { names, sentence: { tokens } } = parsed;
  names.forEach((name, at) => {
    const next = names[at + 1];
    if (!next || name.sort !== 'body' || next.sort !== 'body' || name.acronym === next.acronym) return;
    const between = tokens.slice(name.to, next.from).map(({ lower }) => lower).join(' ');
    if (!/^(?:,|, (?:or|the|la|le|l'|el|los|les|ou|o)|– ?(?:the|la|le)?|: ?(?:the|la|le)?|,? (?:en )?(?:abrégé|short|for short),?)$/u.test(between)) return;
    const [long, short] = name.acronym ? [next, name] : [name, next];
    if (!initialsFit(long.text, short.text)) return;
    const [one, two] = [cast.find(name.text), cast.find(next.text)];
    if (one && two) cast.equate(one, two, `"${name.text}, ${next.text}" in this record`);
  });
}

/** Whether the letters of an acronym begin, in order, words of the name. */
export function initialsFit(long: string, short: string): boolean {
  const letters = short.replace(/[^\p{L}]/gu, '').toUpperCase().normalize('NFD').replace(/\p{M}/gu, '');
  const words = long.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase().match(/\p{L}+/gu) ?? [];
  let at = 0;
  for (const word of words) {
    if (word[0] === letters[at]) at += 1;
    let inside = 1;
    while (at < letters.length && inside < word.length && word[0] === letters[at - 1] && word[inside] === letters[at]) {
      at += 1;
      inside += 1;
    }
  }
  return at >= letters.length;
}

