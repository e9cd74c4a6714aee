import { distance } from 'fastest-levenshtein';
import { isNear } from '../lexicon/acronyms.ts';
import { fold } from '../lexicon/folding.ts';
import { headingFillers, headingNegations, headingsOf, likelyHeadingsOf, negatedBeginnings, showWords } from '../lexicon/headings.ts';
import { knownFields } from '../model/record.ts';
import type { KnownField } from '../model/record.ts';

/** What a heading may mean. `sure` and `misspelt` have one field; `likely` has the fields to choose from, best first. */
export interface HeadingMatch {
  readonly how: 'sure' | 'misspelt' | 'likely' | 'unknown';
  readonly fields: readonly KnownField[];
  /** True where a yes under this heading says that the record may be shown: the opposite of confidential. */
  readonly opposite: boolean;
}

interface Phrase {
  readonly field: KnownField;
  readonly joined: string;
  readonly words: readonly string[];
  readonly negated: boolean;
  readonly sure: boolean;
}

const longest = 600;
const mostCandidates = 4;
const leastShare = 0.4;
const leastShareOfLikely = 0.5;

let phrases: readonly Phrase[] | null = null;
let sure: ReadonlyMap<string, KnownField> | null = null;
let likely: readonly Phrase[] | null = null;

/**
 * The field that a heading means, whatever its case, accents, spaces, punctuation, brackets, numbering, acronyms or
 * small misspellings, in English, French or Spanish.
 */
export function matchHeading(heading: string): HeadingMatch {
  if (heading.length > longest) return none;
  const before = matched.get(heading);
  if (before) return before;
  const match = compare(heading);
  if (matched.size >= mostMatched) matched.clear();
  matched.set(heading, match);
  return match;
}

/** A file of blocks asks for the same headings again at each of its records. */
const matched = new Map<string, HeadingMatch>();
const mostMatched = 10_000;

function compare(heading: string): HeadingMatch {
  const asked = heading.replace(yesOrNoAsked, ' ');
  const bare = asked.replace(/\([^)]*\)|\[[^\]]*\]/gu, ' ').replace(/^\s*(?:Q?\d{1,2}(?:\.\d{1,2})*\s*[.):-]?\s+|(?:Q?\d+|[a-z])\s*[.):-]\s*)/iu, '').trim();
  if (fold(heading) === '') return none;
  if (asksOpposite(bare)) return opposite(bare);
  const field = sureField(asked) ?? sureField(bare) ?? sureField(withoutAcronyms(bare)) ?? inTwoLanguages(bare) ?? beforeInstructions(bare);
  if (field) return { how: 'sure', fields: [field], opposite: false };
  if (asksOpposite(asked)) return opposite(asked);
  const near = misspelt(bare || asked);
  if (near.length === 1) return { how: 'misspelt', fields: near, opposite: false };
  const fields = near.length > 1 ? near : likelyFields(bare || asked);
  return fields.length > 0 ? { how: 'likely', fields, opposite: false } : none;
}

/** "Yes/No", "Y/N", "oui ou non": how to answer, and no negation. */
const yesOrNoAsked = /(?<!\p{L})(?:yes|oui|s[ií]|[yos])\s?(?:[/|,-]|\bor\b|\bou\b|\bo\b)\s?(?:non?|n)(?!\p{L})/giu;

const none: HeadingMatch = { how: 'unknown', fields: [], opposite: false };

function opposite(form: string): HeadingMatch {
  return { how: 'likely', fields: [...new Set<KnownField>(['confidential', ...likelyFields(form)])].slice(0, mostCandidates), opposite: true };
}

function sureField(form: string): KnownField | null {
  if (fold(form) === '') return null;
  sure ??= new Map([
    ...knownFields.map((field): [string, KnownField] => [fold(field), field]),
    ...allPhrases().flatMap(({ field, joined, words }): [string, KnownField][] => [[joined, field], [keyOf(words), field]]),
  ]);
  return sure.get(joinedOf(form)) ?? sure.get(keyOf(wordsOf(form))) ?? null;
}

/** "Year / Année": the same field in every language. */
function inTwoLanguages(form: string): KnownField | null {
  const [first, ...others] = form.split(/[/|]/u).map(sureField);
  return first && others.length > 0 && others.every((other) => other === first) ? first : null;
}

/** "Outcome description: who changed what, where, when?": the heading before what tells how to fill it in. */
function beforeInstructions(form: string): KnownField | null {
  const [, head = '', rest = ''] = /^([^:?–—]{3,80}?)\s?(?:[:?–—]|\s-\s|\.\s)(.+)$/su.exec(form) ?? [];
  const field = sureField(head);
  return field && (wordsOf(head).length > 1 || rest.trim().split(/\s+/u).length > 2) ? field : null;
}

/** Fields of which a phrase is a slip of the pen away: one letter or a swap in short ones, one letter in eight in long ones. */
function misspelt(form: string): KnownField[] {
  const joined = joinedOf(form);
  if (joined.length < 4) return [];
  const negated = isNegated(form);
  const fields = new Set<KnownField>();
  for (const phrase of allPhrases()) {
    if (phrase.negated === negated && isSlip(phrase.joined, joined)) fields.add(phrase.field);
  }
  return [...fields];
}

function isSlip(known: string, written: string): boolean {
  const length = Math.min(known.length, written.length);
  if (Math.abs(known.length - written.length) > 3 || length < 4) return false;
  if (isNear(known, written)) return length > 4 || isSwap(known, written);
  const allowed = Math.min(3, Math.floor(length / 8));
  return allowed > 1 && distance(known, written) <= allowed;
}

/** In a word of four letters one other letter makes another word; only a swap or a doubled letter is a slip. */
function isSwap(known: string, written: string): boolean {
  return lettersOf(known) === lettersOf(written) || written.replace(/(.)\1/gu, '$1') === known;
}

function lettersOf(word: string): string {
  return word.split('').sort().join('');
}

/** Fields whose phrases share most words with a heading, and those that a bare word may mean. */
function likelyFields(form: string): KnownField[] {
  const words = wordsOf(form);
  const shares = new Map<KnownField, number>();
  const negated = isNegated(form);
  for (const phrase of [...allPhrases(), ...likelyPhrases()]) {
    if (phrase.negated !== negated) continue;
    const share = shareOf(phrase.words, words);
    if (share >= (phrase.sure ? leastShare : leastShareOfLikely) && share > (shares.get(phrase.field) ?? 0)) shares.set(phrase.field, share);
  }
  if (words.some((word) => word.startsWith('confiden'))) shares.set('confidential', 1);
  const ranked = [...shares].sort(([, a], [, b]) => b - a).map(([field]) => field);
  return ranked.slice(0, mostCandidates);
}

/** Of the words of both, how many they share, where one holds all of the other; else 0. */
function shareOf(known: readonly string[], written: readonly string[]): number {
  const [few, many] = known.length <= written.length ? [known, written] : [written, known];
  if (few.length === 0) return 0;
  const all = few.every((word) => many.some((other) => other === word || (word.length > 5 && other.length > 5 && isNear(word, other))));
  return all ? few.length / many.length : 0;
}

/** A question whether the record may be shown ("may be published", "public?", "not confidential"). */
function asksOpposite(heading: string): boolean {
  const words = fold(heading).split(' ');
  const negated = words.some((word) => headingNegations.has(word));
  if (words.some((word) => word.startsWith('confiden'))) return negated;
  return !negated && words.some((word) => showWords.some((start) => word.startsWith(start)));
}

function isNegated(form: string): boolean {
  return fold(form).split(' ').some((word) => headingNegations.has(word) || negatedBeginnings.some((start) => word.startsWith(start)));
}

/** Acronyms of a programme or a method (`SCC`, `OH`) make no difference; `ID` does. */
function withoutAcronyms(form: string): string {
  return form === form.toUpperCase() ? form : form.replace(/\b(?!ID\b)\p{Lu}{2,6}\b/gu, ' ');
}

function joinedOf(form: string): string {
  return fold(form).replaceAll(' ', '');
}

function wordsOf(form: string): string[] {
  return fold(form).split(' ').filter((word) => word !== '' && !headingFillers.has(word));
}

/** Words in any order mean the same; a negation is a word like others. */
function keyOf(words: readonly string[]): string {
  return ` ${[...words].sort().join(' ')}`;
}

function allPhrases(): readonly Phrase[] {
  phrases ??= knownFields.flatMap((field) => phrasesOf(field, headingsOf[field], true));
  return phrases;
}

function likelyPhrases(): readonly Phrase[] {
  likely ??= knownFields.flatMap((field) => phrasesOf(field, likelyHeadingsOf[field] ?? '', false));
  return likely;
}

function phrasesOf(field: KnownField, texts: string, sure: boolean): Phrase[] {
  return listed(texts).map((text) => ({ field, joined: joinedOf(text), words: wordsOf(text), negated: isNegated(text), sure }));
}

function listed(text: string): string[] {
  return text.split('|').map((each) => each.trim()).filter((each) => each !== '');
}
