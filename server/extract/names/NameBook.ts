import { isAcronym } from '../../lexicon/acronyms.ts';
import { countriesIn } from '../../lexicon/countries.ts';
import { fold } from '../../lexicon/folding.ts';
import { isGivenName } from '../../lexicon/given-names.ts';
import type { DateExpression } from '../dates/DateExpression.ts';
import type { Entry } from '../grammar/Entry.ts';
import type { Lexicon } from '../grammar/Lexicon.ts';
import type { Sentence, Token } from '../text/Token.ts';
import { classifyRun } from './classify-run.ts';
import { adding, isTitle, listing, of as ofWords, ofTheInOne, townOpeners } from './name-words.ts';
import type { NameSpan } from './NameSpan.ts';
import { readNameRuns } from './read-names.ts';

/** A sentence with its dates and the names in it. */
export interface NamedSentence {
  readonly sentence: Sentence;
  readonly dates: readonly DateExpression[];
  readonly names: readonly NameSpan[];
}

interface Evidence {
  body: number;
  place: number;
  person: number;
  /** Stood before a word for people as an adjective would: "Nubian elders". */
  people: number;
}


/**
 * Finds the names of a whole record and settles what each is: a body, a place or a person. What a name's own words
 * leave open is decided by how the record uses it elsewhere, so all its sentences are looked at together.
 */
export function nameSentences(sentences: readonly { readonly sentence: Sentence; readonly dates: readonly DateExpression[] }[], lexicon: Lexicon, near: readonly string[]): NamedSentence[] {
  const seen = capitalsInside(sentences);
  const known = (text: string): boolean => seen.has(text);
  const evidence = new Map<string, Evidence>();
  const found = sentences.map(({ sentence, dates }) => {
    const { tokens, text, start } = sentence;
    const taken = takenBy(dates, tokens.length);
    const names: NameSpan[] = [];
    for (const { from, to, quoted } of readNameRuns(tokens, taken, lexicon, known)) {
      const own = text.slice(tokens[from]!.start - start, tokens[to - 1]!.end - start);
      const found = classifyRun(tokens, from, to, own, lexicon, near);
      if (!found) continue;
      const name: NameSpan = quoted && found.sort !== 'body' ? { ...found, sort: 'body', country: null } : found;
      names.push(name);
      if (name.sort === 'unknown' || name.sort === 'place' || name.sort === 'person') weigh(name, tokens, names, lexicon, evidence);
      if (name.sort === 'unknown' && isBesideDate(name, tokens, taken, lexicon)) evidence.get(fold(name.text))!.place += 2;
    }
    return { sentence, dates, names };
  });
  const bodies = new Set(found.flatMap(({ names }) => names.filter(({ sort }) => sort === 'body').map(({ text }) => fold(text))));
  const whole = new Set([...bodies].flatMap(partsOf));
  const seats = new Set(found.flatMap(({ names, sentence }) => names.filter(({ sort }) => sort === 'body').flatMap((name) => seatOf(name, sentence.tokens))));
  return found.map((each) => ({ ...each, names: spread(each.names.flatMap((name) => (isAdjective(name, evidence) ? [] : [settle(name, evidence, { whole, seats }, near)])), each.sentence.tokens) }));
}

/** "Kaya, 3 May", "May 2023, Kaya": one word with a date behind a comma is rather where it was, unless it is who acts. */
function isBesideDate(name: NameSpan, tokens: readonly Token[], taken: readonly boolean[], lexicon: Lexicon): boolean {
  const { from, to } = name;
  if (isSubject(name, tokens, lexicon)) return false;
  return to - from === 1 && ((tokens[to]?.text === ',' && taken[to + 1] === true) || (tokens[from - 1]?.text === ',' && taken[from - 2] === true));
}

/** "In May, Nord Debout trained": a verb follows and no preposition leads to it. */
function isSubject({ from, to }: NameSpan, tokens: readonly Token[], lexicon: Lexicon): boolean {
  const acts = lexicon.word(tokens[to]?.lower ?? '').some(({ pos }) => pos === 'verb' || pos === 'auxiliary');
  return acts && !lexicon.word(tokens[from - 1]?.lower ?? '').some(({ pos }) => pos === 'preposition');
}

/** All runs of words in a name, itself included. */
function partsOf(name: string): string[] {
  const words = name.split(' ').slice(0, 12);
  return words.flatMap((_, from) => words.slice(from).map((__, length) => words.slice(from, from + length + 1).join(' ')));
}

function takenBy(dates: readonly DateExpression[], length: number): boolean[] {
  const taken = Array.from({ length }, () => false);
  for (const { from, to } of dates) taken.fill(true, from, to);
  return taken;
}

/** Words that stand with a capital where no sentence opens: names, if they open one elsewhere. */
function capitalsInside(sentences: readonly { readonly sentence: Sentence }[]): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const { sentence: { tokens } } of sentences) {
    for (let at = 1; at < tokens.length; at += 1) {
      const token = tokens[at]!;
      if (token.capital && !/^[:;«"“”•?!.]$/u.test(tokens[at - 1]!.text)) seen.add(token.text);
    }
  }
  return seen;
}

/** What the words around a name say of it. */
function weigh(name: NameSpan, tokens: readonly Token[], before: readonly NameSpan[], lexicon: Lexicon, evidence: Map<string, Evidence>): void {
  const key = fold(name.text);
  const own = evidence.get(key) ?? { body: 0, place: 0, person: 0, people: 0 };
  evidence.set(key, own);
  if (name.sort === 'unknown' && name.to - name.from > 1 && tokens.slice(name.from, name.to).some(({ lower }) => lexicon.word(lower).some(({ pos }) => pos === 'noun' || pos === 'adjective'))) own.body += 2;
  if (tokens.slice(name.from, name.to).some(({ text }) => text === '&')) own.body += 5;
  if (name.sort === 'place') own.place += 3;
  // A settlement stands for no one; "Nord Debout" and "Voices of the Delta" only sound like places.
  if (name.sort === 'place' && name.country === null && name.to - name.from > 1 && isSubject(name, tokens, lexicon)) own.body += 8;
  if (name.sort === 'person') own.person += 3;
  // "el curso de Bosque Hermano" likewise.
  if (name.sort === 'place' && name.country === null && isOfTraining(name, tokens, lexicon)) own.body += 8;
  const previous = tokens[name.from - 1];
  const next = tokens[name.to];
  if (next?.text === '(' && isAcronym(tokens[name.to + 1]?.text ?? '')) own.body += 6;
  if (previous?.text === '(' && isAcronym(tokens[name.from - 2]?.text ?? '')) own.body += 6;
  if (previous) weighBefore(own, name, tokens, lexicon);
  if (next) {
    const entries = lexicon.word(next.lower);
    if (entries.some(({ pos }) => pos === 'verb' || pos === 'auxiliary') && previous && !adding.has(previous.lower) && !lexicon.word(previous.lower).some(({ pos }) => pos === 'preposition')) own.body += 1;
    if (entries.some((entry) => entry.pos === 'noun' && (entry.noun === 'training' || (entry.noun === 'people' && (isAcronym(name.text) || lexicon.grammar.members.test(entry.lemma)))))) own.body += 2;
    else if (entries.some((entry) => entry.pos === 'noun' && entry.noun === 'people') && name.to - name.from === 1) own.people += 1;
    if (entries.some((entry) => entry.pos === 'noun' && entry.noun === 'placeNoun')) own.place += 4;
  }
  if (name.to - name.from > 1 && next) weighApposition(own, name, tokens, lexicon);
  const neighbour = before.at(-2);
  if (neighbour?.sort === 'person' && neighbour.to === name.from - 1 && previous && lexicon.word(previous.lower).some((entry) => entry.pos === 'preposition' && (entry.senses[0] === 'of' || entry.senses[0] === 'origin'))) own.body += 4;
  if (neighbour && neighbour.to === name.from - 1 && listing.has(previous?.lower ?? '') && neighbour.sort !== 'unknown') {
    if (neighbour.sort === 'place' && (adding.has(previous?.lower ?? '') || listing.has(next?.lower ?? ''))) own.place += 2;
    else if (neighbour.sort === 'body' && name.to - name.from > 1) own.body += 1;
  }
}

/** "por parte de", "a cargo de": a preposition of several words that ends before the name. */
function prepositionBefore({ from }: NameSpan, tokens: readonly Token[], lexicon: Lexicon): readonly Entry[] | null {
  for (let length = Math.min(from, 6); length > 1; length -= 1) {
    const found = lexicon.at(tokens, from - length);
    if (found.length === length && found.entries.some(({ pos }) => pos === 'preposition')) return found.entries;
  }
  return null;
}

/** "Amal Diop, a retired teacher,", "Amal Diop, who taught": a person; "Nuru Juu, an association of lawyers,": a body. */
function weighApposition(own: Evidence, { from, to }: NameSpan, tokens: readonly Token[], lexicon: Lexicon): void {
  const comma = tokens[to]?.text === ',';
  const first = tokens[comma ? to + 1 : to];
  const definite = lexicon.word(tokens[from - 1]?.lower ?? '').some((entry) => entry.pos === 'determiner' && entry.determiner === 'definite');
  const plain = tokens.slice(from, to).every(({ lower }) => lexicon.word(lower).length === 0);
  if (plain && !definite && lexicon.grammar.personRelative?.test(first?.lower ?? '')) own.person += 3;
  if (!comma || !first || !lexicon.word(first.lower).some(({ pos }) => pos === 'determiner' || pos === 'noun')) return;
  const entries = tokens.slice(to + 1, to + 6).map(({ lower }) => lexicon.word(lower));
  const noun = entries.findIndex((readings) => readings.some((entry) => entry.pos === 'body' || (entry.pos === 'noun' && (entry.noun === 'people' || entry.noun === 'facilitator') && !entry.plural)));
  if (noun < 0 || entries.slice(0, noun).some((readings) => readings.some(({ pos }) => pos === 'verb' || pos === 'preposition'))) return;
  if (entries[noun]!.some(({ pos }) => pos === 'body')) own.body += 3;
  else if (plain && !definite) own.person += 3;
}

function weighBefore(own: Evidence, name: NameSpan, tokens: readonly Token[], lexicon: Lexicon): void {
  const previous = tokens[name.from - 1]!;
  const entries = prepositionBefore(name, tokens, lexicon) ?? lexicon.word(previous.lower);
  const noun = tokens[name.from - 2];
  const people = noun === undefined ? [] : lexicon.word(noun.lower).filter((each) => each.pos === 'noun' && each.noun === 'people');
  const counted = noun !== undefined && (noun.kind === 'number' || lexicon.word(noun.lower).some(({ pos }) => pos === 'number'));
  // "les guides du Nokoué": of one word it is rather where they are from.
  const placed = ofTheInOne.has(previous.lower) && !lexicon.grammar.headLast && name.to - name.from === 1 && !isAcronym(name.text) && !counted;
  const members = counted || !placed && people.some((each) => each.pos === 'noun' && lexicon.grammar.members.test(each.lemma));
  const received = noun !== undefined && lexicon.word(noun.lower).some((each) => each.pos === 'verb' && each.verb.frames.some(({ subject }) => subject === 'receiver'));
  const belongs = members || (!placed && ofTheInOne.has(previous.lower) && people.length > 0);
  for (const entry of entries) {
    if (entry.pos === 'determiner' && entry.determiner === 'definite') own[isPlacedBody(tokens, name.from - 2, lexicon) ? 'place' : 'body'] += 2;
    if (entry.pos === 'body') own.body += 5;
    if (entry.pos === 'noun' && entry.noun === 'placeNoun') own.place += 5;
    if (entry.pos === 'noun' && (entry.noun === 'facilitator' || entry.noun === 'people') && !lexicon.grammar.partners.test(entry.lemma)) own.person += name.to - name.from > 1 ? 3 : 1;
    if (entry.pos !== 'preposition') continue;
    if (entry.senses.includes('place') && entry.senses[0] !== 'recipient') own.place += 3;
    else if (entry.senses[0] === 'recipient') own.place += 1;
    if (entry.senses[0] === 'agent') own.body += 2;
    if (entry.senses[0] === 'origin' && name.to - name.from === 1) own.place += 1;
    if (entry.senses[0] === 'of' && isOfTraining(name, tokens, lexicon)) own.body += 2;
    else if (entry.senses[0] === 'of' && placed && people.length > 0) own.place += 5;
    else if (entry.senses[0] === 'of' && isOfTrainer(name, tokens, lexicon)) own.body += 3;
    else if (entry.senses[0] === 'of') own[belongs || received ? 'body' : 'place'] += members || received ? 3 : 1;
  }
  const before = tokens[name.from - 2];
  if (entries.some(({ pos }) => pos === 'determiner') && before && lexicon.word(before.lower).some((entry) => entry.pos === 'noun' && entry.noun === 'placeNoun')) own.place += 4;
  if (before && entries.some((entry) => entry.pos === 'preposition' && entry.senses[0] === 'of') && lexicon.word(before.lower).some((entry) => entry.pos === 'noun' && entry.noun === 'placeNoun')) own.place += 4;
  const apposed = tokens[name.from - 2];
  if (previous.text === ',' && apposed && name.to - name.from > 1 && lexicon.word(apposed.lower).some((entry) => entry.pos === 'noun' && entry.noun === 'facilitator')) own.person += 3;
  if (isTitle(previous.lower) || (previous.text === '.' && isTitle(before?.lower ?? ''))) own.person += 6;
}

/** "el taller de Yaku Ñan": a training is seldom of a town, and of one of two words only if it is called like one. */
function isOfTraining({ from, to }: NameSpan, tokens: readonly Token[], lexicon: Lexicon): boolean {
  const noun = tokens[from - 2];
  return to - from > 1 && noun !== undefined && !townOpeners.has(tokens[from]!.lower) && lexicon.word(noun.lower).some((entry) => entry.pos === 'noun' && (entry.noun === 'training' || entry.noun === 'workshop'));
}

/** "dos abogados de Libertad Tolima": those who train are seldom said to be of a town of two words. */
function isOfTrainer({ from, to }: NameSpan, tokens: readonly Token[], lexicon: Lexicon): boolean {
  const noun = tokens[from - 2];
  return to - from > 1 && noun !== undefined && !townOpeners.has(tokens[from]!.lower) && lexicon.word(noun.lower).some((entry) => entry.pos === 'noun' && entry.noun === 'facilitator');
}

/** "la coopérative rizicole de l'Imbo": a body by its kind, in small letters, and where it is. */
function isPlacedBody(tokens: readonly Token[], of: number, lexicon: Lexicon): boolean {
  const isOf = lexicon.word(tokens[of]?.lower ?? '').some((entry) => entry.pos === 'preposition' && entry.senses[0] === 'of');
  if (!isOf) return false;
  for (let at = of - 1; at >= Math.max(0, of - 3); at -= 1) {
    const entries = lexicon.word(tokens[at]!.lower);
    if (entries.some(({ pos }) => pos === 'body')) return !tokens[at]!.capital;
    if (entries.length > 0 && !entries.some(({ pos }) => pos === 'adjective')) return false;
  }
  return false;
}

/** "Nubian elders", "Maasai women": a word that stands for nothing by itself. */
function isAdjective(name: NameSpan, evidence: ReadonlyMap<string, Evidence>): boolean {
  const own = evidence.get(fold(name.text));
  return name.sort === 'unknown' && own !== undefined && own.people > 0 && own.body + own.place + own.person === 0;
}

/** Runs of words of the record's longer names, and the last words of those that say where a body is. */
interface Longer {
  readonly whole: ReadonlySet<string>;
  readonly seats: ReadonlySet<string>;
}

/** "Ganvié" of "Maison des Pêcheurs de Ganvié": one word behind a bare "de" says rather where a body is. */
function seatOf({ from, to, text }: NameSpan, tokens: readonly Token[]): string[] {
  const [before, last] = [tokens[to - 2], tokens[to - 1]];
  if (to - from < 3 || !last || !before || !ofWords.has(before.lower) || ofTheInOne.has(before.lower) || !text.endsWith(last.text)) return [];
  return [fold(last.text)];
}

/** Decides what a name is. A name of one word that is part of a body's longer name is that body's short form. */
function settle(name: NameSpan, evidence: Map<string, Evidence>, { whole, seats }: Longer, near: readonly string[]): NameSpan {
  const own = evidence.get(fold(name.text));
  if (!own || (name.sort !== 'unknown' && name.sort !== 'person' && name.sort !== 'place')) return name;
  if (name.sort === 'place') return own.body >= 8 && own.body > own.place ? { ...name, sort: 'body', country: null } : name;
  const several = /\s/u.test(name.text);
  if (name.sort === 'person') return own.body >= 5 ? { ...name, sort: 'body' } : name;
  if (own.person >= 3 && own.person > own.body && own.place < own.person) return { ...name, sort: 'person' };
  const short = whole.has(fold(name.text)) && !seats.has(fold(name.text));
  if (own.place > own.body && own.place >= (several && own.body > 0 ? 3 : 1) && !(short && own.place < 5)) return { ...name, sort: 'place', country: countriesIn(name.text, near)[0]?.code ?? null };
  if (!several && own.body === 0 && own.place === 0 && isGivenName(name.text)) return { ...name, sort: 'person' };
  return { ...name, sort: 'body' };
}

/** "Hoima, Kikuube and Buliisa": a bare single word in a list of places is one too. */
function spread(names: NameSpan[], tokens: readonly Token[]): NameSpan[] {
  const links = (a: NameSpan | undefined, b: NameSpan | undefined, link: ReadonlySet<string>) => a !== undefined && b !== undefined && b.from - a.to === 1 && link.has(tokens[a.to]!.lower);
  return names.map((name, at) => {
    if (name.sort !== 'body' || name.body !== null || name.acronym || name.text.includes(' ')) return name;
    const left = names[at - 1];
    const right = names[at + 1];
    const inList = (links(left, name, adding) && left!.sort === 'place') || (links(name, right, listing) && right!.sort === 'place');
    return inList ? { ...name, sort: 'place', country: null } : name;
  });
}
