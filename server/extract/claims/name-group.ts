import { isAcronym } from '../../lexicon/acronyms.ts';
import type { Lexicon } from '../grammar/Lexicon.ts';
import { isPlace } from '../events/sorts.ts';
import type { NounPhrase } from '../parse/Item.ts';
import type { Sentence } from '../text/Token.ts';
import type { Cast } from './Cast.ts';

/**
 * What a group is called: its noun with the adjectives and nouns that say what it is, without number and place; an
 * acronym that the record explains is written out.
 */
export function nameOfGroup(noun: NounPhrase, sentence: Sentence, lexicon: Lexicon, cast: Cast): { text: string; acronym: string | null } {
  const [from, to] = coreOf(noun, sentence, lexicon);
  const written = sentence.tokens.slice(from, to);
  const last = written.at(-1)?.text ?? '';
  const whole = cast.groupAcronyms.get(last) ?? cast.groupAcronyms.get(last.replace(/s$/u, ''));
  const acronym = whole === undefined ? [...cast.groupAcronyms].find(([, name]) => name.toLowerCase() === textOf(sentence, from, to).toLowerCase())?.[0] ?? null : last;
  if (whole !== undefined && to - from === 1) return { text: whole, acronym };
  const end = endOfName(noun, to);
  return { text: decapitalise(textOf(sentence, from, end), sentence, from), acronym };
}

function textOf(sentence: Sentence, from: number, to: number): string {
  return sentence.text.slice(sentence.tokens[from]!.start - sentence.start, sentence.tokens[to - 1]!.end - sentence.start);
}

/** Leading words that say nothing of who they are ("local" stays, "other" and "trained" go). */
function coreOf(noun: NounPhrase, sentence: Sentence, lexicon: Lexicon): readonly [number, number] {
  let from = noun.core[0];
  // "trained nurses first"
  let [, to] = noun.core;
  while (lexicon.grammar.headLast && to - 1 > noun.head && lexicon.word(sentence.tokens[to - 1]!.lower).some(({ pos }) => pos === 'adverb')) to -= 1;
  while (from < to - 1 && from < noun.head) {
    const entries = lexicon.word(sentence.tokens[from]!.lower);
    const empty = entries.some(({ pos }) => pos === 'determiner' || pos === 'number' || pos === 'about') || lexicon.grammar.emptyAdjectives.test(sentence.tokens[from]!.lower) || (entries.length > 0 && entries.every((entry) => entry.pos === 'verb' && (entry.form === 'participle' || entry.form === 'past')));
    if (!empty) break;
    from += 1;
  }
  return [from, to];
}

/** "presidents of women's groups" is kept whole; "elders of Kikuube" and "women of forty households" are not. */
function endOfName(noun: NounPhrase, to: number): number {
  const [of] = noun.of;
  // "the municipal council of Kaya": a body known by its place.
  if (of && noun.sort === 'body' && noun.determiner === 'definite' && !noun.plural && of.name?.sort === 'place' && of.core[0] - to <= 2) return of.core[1];
  // "the school committee of Nioro", "comité de gestion scolaire de Nioro"
  const [seat] = of?.of ?? [];
  if (of && seat?.name?.sort === 'place' && noun.sort === 'body' && !noun.plural && (noun.determiner === 'definite' || noun.determiner === null) && of.name === null && of.determiner === null && seat.core[1] - to <= 6) return seat.core[1];
  if (!of || of.name !== null || isPlace(of) || of.count !== null || of.sort === 'pronoun' || (of.sort === 'placeNoun' && of.determiner !== null) || of.sort === 'time' || of.determiner === 'some' || of.determiner === 'definite' && of.sort !== 'body' && (of.sort !== 'unknown' || of.plural)) return to;
  return of.name === null && of.core[1] - to <= 6 ? endOfChain(of) : to;
}

/** "présidents de bureau de vote": what bare words go on with. */
function endOfChain({ core, of: [next] }: NounPhrase): number {
  const goesOn = next && next.determiner === null && next.name === null && next.count === null && !isPlace(next) && next.sort !== 'pronoun' && next.sort !== 'time' && next.core[0] - core[1] <= 2;
  return goesOn ? endOfChain(next) : core[1];
}

function decapitalise(text: string, sentence: Sentence, from: number): string {
  const first = sentence.tokens[from]!;
  return from === 0 && first.capital && !isAcronym(first.text) ? text[0]!.toLowerCase() + text.slice(1) : text;
}

/** The singular words of a noun and what stands before it. */
export function singularWords(noun: NounPhrase, sentence: Sentence, lexicon: Lexicon): ReadonlySet<string> {
  const [from, to] = coreOf(noun, sentence, lexicon);
  return new Set(sentence.tokens.slice(from, to).map(({ lower }) => {
    const entry = lexicon.word(lower).find((each) => each.pos === 'noun');
    return entry?.pos === 'noun' ? entry.lemma : lower;
  }));
}
