import { countriesIn } from '../../lexicon/countries.ts';
import type { Lexicon } from '../grammar/Lexicon.ts';
import type { DateExpression } from '../dates/DateExpression.ts';
import type { DeterminerKind, PronounKind } from '../grammar/Grammar.ts';
import type { Token } from '../text/Token.ts';
import type { NounPhrase, NounSort } from './Item.ts';
import { readNumber } from './read-number.ts';
import { as } from './Unit.ts';
import type { Unit } from './Unit.ts';

/** What a noun phrase is read with. */
export interface Reading {
  readonly units: readonly Unit[];
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  /** The trainings that the sentence before told of, for "the first" and "another". */
  readonly trainings?: NounPhrase | null;
}

export interface ReadNoun {
  readonly noun: NounPhrase;
  readonly next: number;
}

const deepest = 5;
const longestCore = 9;

/**
 * A noun phrase at a unit, with what belongs to it: its number, the names beside it, "of …", "from …" after people,
 * and what stands in brackets behind it. Null where none starts.
 */
export function readNounPhrase(reading: Reading, start: number, depth = 0, determined = depth > 0): ReadNoun | null {
  const { units, lexicon } = reading;
  let at = start;
  let determiner: DeterminerKind | null = null;
  let same = false;
  let count: number | null = null;
  for (; at < units.length && at - start < 7; ) {
    const unit = units[at]!;
    const own = as(unit, 'determiner');
    const number = readNumber(units, at, lexicon);
    if (number && (count === null || unit.kind !== 'number') && !(own && determiner === null && number.value === 1)) {
      count = number.value;
      at = number.next;
      if (isOf(units[at]) && (as(units[at - 1], 'number')?.about === true) && startsNoun(reading, at + 1)) at += 1;
    } else if (own) {
      if (own.determiner === 'same') same = true;
      else if (determiner === null || determiner === 'all' || determiner === 'some') determiner = own.determiner;
      else if (own.determiner !== 'all' && own.determiner !== 'some') break;
      at += 1;
    } else if (as(unit, 'about') && at + 1 < units.length && (readNumber(units, at + 1, lexicon) || (as(units[at + 1], 'determiner') && readNumber(units, at + 2, lexicon)))) at += 1;
    else break;
  }
  const pronoun = readPronoun(reading, at, determiner, count);
  if (pronoun) {
    const made = pronounPhrase(reading, start, at, pronoun, count, same);
    return pronoun === 'plural' || pronoun === 'everybody' ? readRest(reading, made.noun, made.next, depth) : made;
  }
  const core = readCore(reading, at, determined || determiner !== null || count !== null);
  if (!core) {
    const made = bare(reading, start, at, determiner, count, same);
    return made && (made.noun.count !== null || isOf(units[made.next])) ? readRest(reading, made.noun, made.next, depth) : made;
  }
  const noun: NounPhrase = {
    kind: 'noun', from: units[start]!.from, to: units[core.next - 1]!.to, determiner, same, count, head: core.head, lemma: core.lemma, sort: core.sort,
    plural: core.plural || (count !== null && count > 1), core: [units[at]!.from, units[core.next - 1]!.to], pronoun: null, name: core.name, owner: core.owner,
    of: [], origin: [], brackets: [], also: [], byGender: core.sort === 'people' && lexicon.grammar.genders.test(core.lemma), dates: core.dates,
  };
  return readRest(reading, noun, core.next, depth);
}

function isOf(unit: Unit | undefined): boolean {
  return as(unit, 'preposition')?.senses[0] === 'of';
}

/** Whether a noun phrase can begin at a unit. */
export function startsNoun({ units, lexicon }: Reading, at: number): boolean {
  const unit = units[at];
  if (!unit || unit.kind === 'mark' || unit.kind === 'date') return false;
  if (unit.kind === 'name' || as(unit, 'determiner') || as(unit, 'number') || as(unit, 'about')) return true;
  if (unit.kind === 'number') return readNumber(units, at, lexicon) !== null;
  return isNounLike(unit);
}

function isNounLike(unit: Unit): boolean {
  if (unit.kind === 'name') return true;
  if (unit.kind !== 'word') return false;
  if (unit.entries.length === 0) return /^[\p{L}\d]/u.test(unit.lower);
  return unit.entries.some(({ pos }) => pos === 'noun' || pos === 'body' || pos === 'adjective');
}

/** A word that the lexicon knows only as a verb form that can stand before or after a noun like an adjective. */
function isParticiple(unit: Unit): boolean {
  const verbs = unit.entries.filter((entry) => entry.pos === 'verb');
  return verbs.length > 0 && verbs.length === unit.entries.length && verbs.some((entry) => entry.pos === 'verb' && (entry.form === 'participle' || entry.form === 'gerund'));
}

/** "femmes déplacées": a participle that is also a word for people, right behind another. */
function isParticipleForm(unit: Unit): boolean {
  return unit.entries.every((entry) => entry.pos !== 'verb' || entry.form === 'participle');
}

interface Core {
  readonly head: number;
  readonly lemma: string;
  readonly sort: NounSort;
  readonly plural: boolean;
  readonly name: NounPhrase['name'];
  readonly owner: NounPhrase | null;
  readonly next: number;
  readonly dates: readonly DateExpression[];
}

/** The adjectives, nouns and names that make up the phrase itself. */
function readCore(reading: Reading, start: number, determined: boolean): Core | null {
  const { units, lexicon } = reading;
  let at = start;
  let lastNoun = -1;
  let firstNoun = -1;
  let lastName = -1;
  const dates: DateExpression[] = [];
  while (at < units.length && at - start < longestCore) {
    const unit = units[at]!;
    const next = units[at + 1];
    if (unit.kind === 'date' && next && next.kind === 'word' && isNounLike(next) && unit.to - unit.from <= 3 && lastNoun < 0 && !takesObject(reading, at + 1)) dates.push(unit.date!);
    else if (unit.kind === 'name') {
      if (lastName >= 0 && lastName === at - 1) break;
      lastName = at;
    } else if (!lexicon.grammar.headLast && lastName >= 0 && lastName === at - 1 && lastNoun < 0 && isVerbForm(unit)) {
      // "UPI forme": a name has no noun behind it.
      break;
    } else if (lexicon.grammar.headLast && at > start && isDative(units[at - 1]!, unit)) {
      // "gave the ladies lessons": two phrases.
      break;
    } else if (isNounLike(unit)) {
      const onlyAdjective = unit.entries.length > 0 && unit.entries.every(({ pos }) => pos === 'adjective' || pos === 'verb' || pos === 'adverb') && unit.entries.some(({ pos }) => pos === 'adjective');
      const pastOnly = unit.entries.length === 0 && endsLikeVerb(unit, lexicon);
      if (pastOnly && at > start && !(next && isNounLike(next) && next.kind !== 'name')) break;
      if (!lexicon.grammar.headLast && lastNoun >= 0 && isVerbForm(unit) && !unit.entries.some(({ pos }) => pos === 'adjective') && !(lastNoun === at - 1 && as(unit, 'noun')?.noun === 'people' && isParticipleForm(unit))) break;
      if (lexicon.grammar.headLast && (lastNoun >= 0 || (lastName >= 0 && lastName === at - 1)) && isVerbForm(unit) && isFiniteHere(units, at, lexicon)) break;
      if (!onlyAdjective || lastNoun < 0) {
        if (!onlyAdjective) {
          if (firstNoun < 0) firstNoun = at;
          lastNoun = at;
        }
      }
    } else if (lexicon.grammar.headLast && at > start && units[at - 1]!.kind === 'name' && isParticiple(unit) && unit.entries.some((entry) => entry.pos === 'verb' && entry.verb.frames.length > 0)) {
      // "with X facilitating"
      break;
    } else if (!(lexicon.grammar.headLast && next?.lower === 'to' && at > start) && isNounByPlace(unit, lexicon, at === start ? determined : units[at - 1]!.kind !== 'name', at === start)) {
      if (firstNoun < 0) firstNoun = at;
      lastNoun = at;
      if (!lexicon.grammar.headLast) {
        at += 1;
        continue;
      }
    } else if (isParticiple(unit) && unit.to - unit.from === 1 && lexicon.grammar.headLast && next && isNounLike(next) && next.kind === 'word' && !as(next, 'determiner') && lastNoun < 0 && lastName < 0) {
      // "trained monitors": the participle belongs to the noun.
    } else if (isGerundNoun(units, at, lexicon, lastNoun >= 0 || at > start)) {
      if (firstNoun < 0) firstNoun = at;
      lastNoun = at;
    } else if (unit.kind === 'word' && (unit.lower === 'and' || unit.lower === 'et' || unit.lower === 'y') && at > start && joinsAdjectives(units, at, lexicon)) {
      // "physical and digital security": one phrase.
    } else break;
    at += 1;
  }
  if (at === start) return null;
  const headUnit = pickHead(reading, start, at, firstNoun, lastNoun, lastName);
  return { ...describeCore(reading, at, headUnit, lastName, lastNoun), dates };
}

/** "in Mongo in January training 18 midwives": an -ing form before a number is a verb. */
function takesObject({ units, lexicon }: Reading, at: number): boolean {
  return lexicon.grammar.headLast && as(units[at], 'verb')?.form === 'gerund' && (readNumber(units, at + 1, lexicon) !== null || as(units[at + 1], 'determiner') !== undefined);
}

function pickHead({ lexicon }: Reading, start: number, end: number, firstNoun: number, lastNoun: number, lastName: number): number {
  if (lastName >= 0 && (lastNoun < 0 || (lastName === end - 1 && lastNoun < lastName))) return lastName;
  if (lexicon.grammar.headLast) return lastNoun >= 0 ? lastNoun : end - 1;
  return firstNoun >= 0 ? firstNoun : start;
}

function describeCore({ units, tokens, lexicon }: Reading, end: number, headUnit: number, lastName: number, lastNoun: number): Omit<Core, 'dates'> {
  const unit = units[headUnit]!;
  const name = lastName >= 0 ? units[lastName]!.name : null;
  const head = unit.to - 1;
  if (unit.kind === 'name') {
    const beside = lastNoun >= 0 ? nounEntry(units[lastNoun]!) : null;
    const person = (beside?.sort === 'people' || beside?.sort === 'facilitator') && !lexicon.grammar.partners.test(beside.lemma);
    const sort: NounSort = beside?.sort === 'body' || beside?.sort === 'programme' ? 'body' : person ? (name!.sort === 'unknown' || name!.sort === 'person' ? 'person' : sortOfName(name!.sort)) : sortOfName(name!.sort);
    return { head, lemma: name!.text.toLowerCase(), sort: beside?.sort === 'placeNoun' ? 'place' : sort, plural: beside?.plural ?? false, name, owner: null, next: end };
  }
  const entry = nounEntry(unit);
  const lemma = entry?.lemma ?? unit.lower;
  let sort: NounSort = entry?.sort ?? 'unknown';
  if ((sort === 'unknown' || sort === 'thing') && unit.kind === 'word' && lexicon.grammar.peopleEnding.test(tokens[head]!.lower) && !entry) sort = 'people';
  const plural = entry?.plural ?? looksPlural(tokens[head]!.lower, lexicon);
  const before = lastName >= 0 && lastName < headUnit ? units[lastName]! : null;
  if (before?.name && (lexicon.grammar.headLast || before.name.sort !== 'country')) {
    return { head, lemma, sort, plural, name: null, owner: nameAlone(before), next: end };
  }
  return { head, lemma, sort, plural, name: before ? null : name, owner: null, next: end };
}

function nameAlone(unit: Unit): NounPhrase {
  const name = unit.name!;
  return {
    kind: 'noun', from: unit.from, to: unit.to, determiner: null, same: false, count: null, head: unit.to - 1, lemma: name.text.toLowerCase(), sort: sortOfName(name.sort),
    plural: false, core: [unit.from, unit.to], pronoun: null, name, owner: null, of: [], origin: [], brackets: [], also: [], byGender: false, dates: [],
  };
}

function sortOfName(sort: NonNullable<NounPhrase['name']>['sort']): NounSort {
  return sort === 'unknown' ? 'body' : sort;
}

function nounEntry(unit: Unit): { sort: NounSort; lemma: string; plural: boolean } | null {
  const nouns = unit.entries.filter((entry) => entry.pos === 'noun');
  for (const preferred of ['training', 'facilitator', 'people'] as const) {
    const found = nouns.find((entry) => entry.pos === 'noun' && entry.noun === preferred);
    if (found?.pos === 'noun') return { sort: preferred === 'facilitator' ? 'facilitator' : preferred, lemma: found.lemma, plural: found.plural };
  }
  const body = as(unit, 'body');
  const noun = nouns.find((entry) => entry.pos === 'noun' && (entry.noun === 'placeNoun' || entry.noun === 'workshop')) ?? nouns[0];
  if (body && noun?.pos === 'noun' && (noun.noun === 'placeNoun' || noun.noun === 'workshop')) return { sort: noun.noun, lemma: noun.lemma, plural: noun.plural };
  if (body && !(noun?.pos === 'noun' && (noun.noun === 'noTraining' || noun.noun === 'programme'))) {
    if (noun?.pos === 'noun' && noun.noun === 'venue') return { sort: 'venue', lemma: body.lemma, plural: body.plural };
    return { sort: 'body', lemma: body.lemma, plural: body.plural };
  }
  if (noun?.pos === 'noun') return { sort: noun.noun, lemma: noun.lemma, plural: noun.plural };
  return null;
}

function looksPlural(word: string, lexicon: Lexicon): boolean {
  return lexicon.grammar.language === 'fr' ? /[sx]$/u.test(word) : /[^s]s$/u.test(word);
}

function endsLikeVerb(unit: Unit, { grammar }: Lexicon): boolean {
  return unit.kind === 'word' && ((grammar.verbEnding.past?.test(unit.lower) ?? false) || (grammar.verbEnding.participle?.test(unit.lower) ?? false)) && !countriesIn(unit.lower).some(({ demonym }) => demonym);
}

function isVerbForm(unit: Unit): boolean {
  return unit.entries.some((entry) => entry.pos === 'verb');
}

/** A noun that is also a verb form, read as the verb: "monitors report cases", "UPI trains them". */
function isFiniteHere(units: readonly Unit[], at: number, lexicon: Lexicon): boolean {
  const entry = as(units[at], 'verb');
  if (!entry || entry.form === 'gerund') return false;
  if (entry.form === 'past' || entry.form === 'participle') return true;
  const next = units[at + 1];
  if (!next || next.kind === 'mark') return false;
  const before = units[at - 1];
  const subject = before?.kind === 'name' || (before !== undefined && nounEntry(before)?.plural === (entry.form === 'infinitive'));
  // "The League plans to train"
  if (before?.kind === 'name' && entry.verb.matrix !== null && next.lower === 'to' && as(units[at + 2], 'verb')?.form === 'infinitive') return true;
  return subject && (as(next, 'determiner') !== undefined || as(next, 'pronoun') !== undefined || next.kind === 'name' || readNumber(units, at + 1, lexicon) !== null);
}

/** A plural for people right before one for a training: "the ladies lessons". */
function isDative(before: Unit, unit: Unit): boolean {
  const people = before.entries.some((entry) => entry.pos === 'noun' && entry.noun === 'people' && entry.plural) && before.to - before.from === 1 && !before.entries.some((entry) => entry.pos === 'noun' && entry.noun === 'people' && !entry.plural);
  return people && unit.entries.some((entry) => entry.pos === 'noun' && entry.noun === 'training' && entry.plural);
}

/** "the release", "la visite": a form that the lexicon knows as a verb, behind an article or adjective. */
function isNounByPlace(unit: Unit, lexicon: Lexicon, determined: boolean, first: boolean): boolean {
  if (!determined || unit.entries.length === 0 || unit.to - unit.from > 1 || !unit.entries.every((entry) => entry.pos === 'verb')) return false;
  if (lexicon.grammar.headLast) return unit.entries.every((entry) => entry.pos === 'verb' && (entry.form === 'infinitive' || entry.form === 'present'));
  return first && unit.entries.every((entry) => entry.pos === 'verb' && (entry.form === 'present' || entry.form === 'subjunctive' || entry.form === 'participle'));
}

/** "evidence gathering", "monitoring of trials": a form in -ing that names an activity. */
function isGerundNoun(units: readonly Unit[], at: number, lexicon: Lexicon, inside: boolean): boolean {
  const unit = units[at]!;
  if (!lexicon.grammar.headLast || as(unit, 'verb')?.form !== 'gerund') return false;
  if (as(unit, 'noun')) return true;
  const next = units[at + 1];
  if (inside) return !(next && (as(next, 'determiner') || as(next, 'pronoun')));
  return next === undefined || next.kind === 'mark' || isOf(next) || as(next, 'preposition') !== undefined || as(next, 'and') !== undefined;
}

/** "A and B noun", where A and B are adjectives or A is bare before the noun that both qualify. */
function joinsAdjectives(units: readonly Unit[], at: number, lexicon: Lexicon): boolean {
  if (!lexicon.grammar.headLast) return false;
  const before = units[at - 1]!;
  const after = units[at + 1];
  const next = units[at + 2];
  if (!after || !next || before.kind !== 'word' || after.kind !== 'word' || next.kind !== 'word' || !isNounLike(after) || !isNounLike(next)) return false;
  const adjective = (unit: Unit) => as(unit, 'adjective') !== undefined || (unit.entries.length === 0 && /(?:al|ic|ive|ous|ary|ical|ed)$/u.test(unit.lower));
  return adjective(before) && adjective(after) && !as(before, 'noun');
}

function readPronoun({ units }: Reading, at: number, determiner: DeterminerKind | null, count: number | null): PronounKind | null {
  const unit = units[at];
  const entry = as(unit, 'pronoun');
  if (entry && determiner === null && count === null && !(as(unit, 'noun') || as(unit, 'body'))) return entry.pronoun;
  return null;
}

function pronounPhrase({ units }: Reading, start: number, at: number, pronoun: PronounKind, count: number | null, same: boolean): ReadNoun {
  const unit = units[at]!;
  return {
    next: at + 1,
    noun: {
      kind: 'noun', from: units[start]!.from, to: unit.to, determiner: null, same, count, head: unit.to - 1, lemma: unit.lower, sort: 'pronoun',
      plural: pronoun === 'plural' || pronoun === 'latterPlural', core: [unit.from, unit.to], pronoun, name: null, owner: null, of: [], origin: [], brackets: [], also: [], byGender: false, dates: [],
    },
  };
}

/** A determiner or number without a noun: "these", "the twelve", "eleven of them". */
function bare(reading: Reading, start: number, at: number, determiner: DeterminerKind | null, count: number | null, same: boolean): ReadNoun | null {
  if (at === start) return null;
  const { units } = reading;
  const demonstrative = determiner === 'demonstrative';
  if (count === null && !demonstrative && !same && determiner !== 'all' && determiner !== 'none' && determiner !== 'some') return null;
  const last = units[at - 1]!;
  const plural = (count !== null && count !== 1) || (demonstrative && as(last, 'determiner')?.plural === true);
  const pronoun: PronounKind = determiner === 'none' ? 'nobody' : count !== null ? (determiner === 'definite' || demonstrative ? 'plural' : 'everybody') : demonstrative || same ? (plural ? 'plural' : 'impersonal') : 'everybody';
  const made = pronounPhrase(reading, start, at - 1, pronoun, count, same);
  return { ...made, noun: { ...made.noun, determiner, count } };
}

/** What follows a noun and belongs to it. */
function readRest(reading: Reading, noun: NounPhrase, from: number, depth: number): ReadNoun {
  const { units } = reading;
  let at = from;
  if (depth >= deepest) return { noun, next: at };
  if (units[at]?.lower === "'s" || units[at]?.lower === "'") {
    const owned = readNounPhrase(reading, at + 1, depth + 1);
    if (owned && owned.noun.sort !== 'pronoun') return { noun: { ...owned.noun, from: noun.from, owner: noun, determiner: 'definite' }, next: owned.next };
    at += 1;
  }
  at = readBrackets(reading, noun, at, depth);
  for (let links = 0; links < 6; links += 1) {
    const of = as(units[at], 'preposition');
    if (!of) break;
    const sense = of.senses[0];
    if (sense === 'of') {
      if (noun.same && noun.sort === 'content' && as(units[at], 'determiner')) break;
      const read = readNounPhrase(reading, at + 1, depth + 1);
      if (!read) break;
      if (noun.name?.sort === 'body' && isPeople(read.noun) && read.noun.count !== null) break;
      const inner = { next: read.next, noun: determinedBy(units[at]!, read.noun) };
      noun.of.push(inner.noun);
      noun.to = inner.noun.to;
      at = readMoreOf(reading, noun, inner.next, depth);
    } else if (sense === 'origin' && isPeople(noun)) {
      const inner = readNounPhrase(reading, at + 1, depth + 1);
      if (!inner) break;
      noun.origin.push(inner.noun);
      noun.to = inner.noun.to;
      at = readMoreOrigins(reading, noun, inner.next, depth);
    } else if (worksAt(units, at, noun)) {
      const inner = readNounPhrase(reading, at + 1, depth + 1);
      if (!inner) break;
      noun.origin.push(inner.noun);
      noun.to = inner.noun.to;
      at = inner.next;
    } else break;
    at = readBrackets(reading, noun, at, depth);
  }
  at = readSeat(reading, noun, at, depth);
  const [of] = noun.of;
  const study = noun.sort === 'restitution' && of !== undefined && of.sort !== 'training' && of.sort !== 'workshop' && of.sort !== 'content' && of.name === null && !isPeople(of);
  return { noun: study ? { ...noun, sort: 'noTraining' } : noun, next: at };
}

/** "Ana Ruiz, de la Red X,", "la Vigie d'Aného, du Togo": whose a person is, or where a body is, between commas. */
function readSeat(reading: Reading, noun: NounPhrase, at: number, depth: number): number {
  const { units } = reading;
  if (noun.name === null || (noun.sort !== 'person' && noun.sort !== 'body') || units[at]?.lower !== ',' || !isOf(units[at + 1])) return at;
  const read = readNounPhrase(reading, at + 2, depth + 1);
  const name = read?.noun.name;
  if (!read || !name || read.noun.owner || (noun.sort === 'person' ? name.sort !== 'body' : name.sort !== 'country' && name.sort !== 'place')) return at;
  const after = units[read.next];
  if (after && after.kind !== 'mark' && !as(after, 'verb') && !as(after, 'auxiliary') && !as(after, 'and')) return at;
  noun.origin.push(read.noun);
  noun.to = read.noun.to;
  return after?.lower === ',' ? read.next + 1 : read.next;
}

/** "formatrice au Centre X", "trainer at X": one person without an article, and the body that it is of. */
function worksAt(units: readonly Unit[], at: number, noun: NounPhrase): boolean {
  if ((noun.sort !== 'facilitator' && noun.sort !== 'people') || noun.plural || noun.determiner !== null || noun.count !== null || !/^(?:à|au|chez|en|at|with)$/u.test(units[at]!.lower)) return false;
  const name = units[at + 1]?.name ?? units[at + 2]?.name;
  return name?.sort === 'body' && (units[at + 1]!.kind === 'name' || as(units[at + 1], 'determiner') !== undefined);
}

/** "du Comité", "al taller": the article is in the preposition. */
export function determinedBy(preposition: Unit, noun: NounPhrase): NounPhrase {
  return noun.determiner === null && noun.sort !== 'pronoun' && /^(?:du|des|del|al|aux?)$/u.test(preposition.lower) ? { ...noun, determiner: 'definite' } : noun;
}

function isPeople(noun: NounPhrase): boolean {
  if (noun.sort === 'support' || noun.sort === 'guidance') return true;
  return noun.sort === 'people' || noun.sort === 'facilitator' || noun.sort === 'collective' || noun.sort === 'pronoun' || noun.sort === 'body' || (noun.count !== null && noun.sort === 'unknown');
}

/** "members of A, of B and of C". */
function readMoreOf(reading: Reading, noun: NounPhrase, from: number, depth: number): number {
  const { units } = reading;
  let at = from;
  for (let more = 0; more < 12; more += 1) {
    let next = at;
    if (units[next]?.lower === ',') next += 1;
    if (as(units[next], 'and')) next += 1;
    if (next === at || !isOf(units[next])) break;
    const inner = readNounPhrase(reading, next + 1, depth + 1);
    if (!inner) break;
    noun.of.push(determinedBy(units[next]!, inner.noun));
    noun.to = inner.noun.to;
    at = inner.next;
  }
  return at;
}

/** "defenders from Burkina Faso, Mali, and Niger". */
function readMoreOrigins(reading: Reading, noun: NounPhrase, from: number, depth: number): number {
  const { units } = reading;
  let at = from;
  for (let more = 0; more < 20; more += 1) {
    let next = at;
    if (units[next]?.lower === ',') next += 1;
    if (as(units[next], 'and')) next += 1;
    if (as(units[next], 'preposition')?.senses[0] === 'origin') next += 1;
    const name = units[next]?.name;
    if (next === at || !name || (name.sort !== noun.origin.at(-1)!.name?.sort && as(units[next - 1], 'preposition') === undefined)) break;
    const inner = readNounPhrase(reading, next, depth + 1);
    if (!inner || !inner.noun.name) break;
    noun.origin.push(inner.noun);
    noun.to = inner.noun.to;
    at = inner.next;
  }
  return at;
}

/** "(CBDDH)", "(TRIJEUD and ADD)", "(14 women and 9 men)": phrases in brackets right behind the noun. */
function readBrackets(reading: Reading, noun: NounPhrase, from: number, depth: number): number {
  const { units } = reading;
  if (units[from]?.lower !== '(') return from;
  let at = from + 1;
  const found: NounPhrase[] = [];
  while (at < units.length && at - from < 40 && units[at]!.lower !== ')') {
    const inner = units[at]!.kind === 'date' ? null : readNounPhrase(reading, at, depth + 1);
    if (inner) {
      found.push(inner.noun);
      at = inner.next;
    } else at += 1;
  }
  if (units[at]?.lower !== ')') return from;
  const aside = units.slice(from + 1, at).some(({ kind, name }) => kind === 'date' || name?.sort === 'place' || name?.sort === 'country');
  const dated = units.slice(from + 1, at).some(({ kind }) => kind === 'date');
  if (found.length === 0 || (aside && (noun.name === null || dated))) return from;
  noun.brackets.push(...found);
  noun.to = units[at]!.to;
  return at + 1;
}
