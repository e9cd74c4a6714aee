import type { DeterminerKind, PronounKind } from '../grammar/Grammar.ts';
import { attachToNoun } from './attach-to-noun.ts';
import { describeCore } from './describe-core.ts';
import type { NounPhrase } from './Item.ts';
import { isOf, startsNoun } from './noun-words.ts';
import { readCore } from './read-core.ts';
import { readNumber } from './read-number.ts';
import type { ReadNoun, Reading } from './Reading.ts';
import { as } from './Unit.ts';

const deepest = 5;
const mostDeterminers = 7;

/** What stands before a core: "all the other twelve". */
interface Determined {
  readonly start: number;
  /** The unit behind it. */
  readonly at: number;
  readonly determiner: DeterminerKind | null;
  readonly same: boolean;
  readonly count: number | null;
  /** An article stands there that only stands before several: "les". */
  readonly plural: boolean;
}

/**
 * A noun phrase at a unit, with what belongs to it: its number, the names beside it, "of …", "from …" after people,
 * and what stands in brackets behind it. Null where none starts.
 */
export function readNounPhrase(reading: Reading, start: number, depth = 0, determined = depth > 0): ReadNoun | null {
  const before = readDeterminers(reading, start);
  const { at, determiner, same, count } = before;
  if (isOneOfSeveral(reading, before)) return readRest(reading, { ...pronounPhrase(reading, { ...before, count: 1 }, start, 'everybody') }, depth);
  const pronoun = readPronoun(reading, before);
  if (pronoun) {
    const made = pronounPhrase(reading, before, at, pronoun);
    return pronoun === 'plural' || pronoun === 'everybody' || reading.units[made.next]?.lower === "'s" ? readRest(reading, made, depth) : made;
  }
  const core = isPronounSubject(reading, before) ? null : readCore(reading, at, determined || determiner !== null || count !== null);
  if (!core) {
    const made = readBare(reading, before);
    return made && (made.noun.count !== null || isOf(reading.units[made.next])) ? readRest(reading, made, depth) : made;
  }
  const { units, lexicon } = reading;
  const described = describeCore(reading, core);
  const to = units[core.end - 1]!.to;
  const noun: NounPhrase = {
    kind: 'noun', from: units[start]!.from, to, determiner, same, count, ...described, plural: described.plural || (count !== null && count > 1) || (before.plural && described.sort === 'unknown'),
    core: [units[at]!.from, to], pronoun: null, of: [], origin: [], brackets: [], also: [], byGender: described.sort === 'people' && lexicon.grammar.genders.test(described.lemma), dates: core.dates,
  };
  return readRest(reading, { noun, next: core.end }, depth);
}

/** "one of the guilds", "one of them". */
function isOneOfSeveral({ units, lexicon }: Reading, { start }: Determined): boolean {
  const of = units[start + 1];
  return as(units[start], 'number')?.value === 1 && units[start]!.to - units[start]!.from === 1 && isOf(of) && (as(units[start + 2], 'determiner') !== undefined || as(units[start + 2], 'pronoun') !== undefined || readNumber(units, start + 2, lexicon) !== null);
}

/** "Both trained elders in May.": a pronoun before the only verb of the sentence, and no "both trained elders". */
function isPronounSubject({ units, lexicon }: Reading, { start, at, determiner, count }: Determined): boolean {
  if (!lexicon.grammar.headLast || determiner !== 'all' || count !== null || at !== start + 1 || as(units[start], 'pronoun') === undefined || (start > 0 && units[start - 1]!.kind !== 'mark')) return false;
  const verb = units[at]?.entries.find((entry) => entry.pos === 'verb' && entry.form === 'past');
  if (verb?.pos !== 'verb' || verb.verb.frames.length === 0) return false;
  for (let next = at + 1; next < units.length && units[next]!.kind !== 'mark'; next += 1) {
    if (units[next]!.entries.some((entry) => entry.pos === 'auxiliary' || (entry.pos === 'verb' && entry.form === 'past'))) return false;
  }
  return true;
}

/** "these same 25", "about forty of the", "all the other": articles and numbers, in the order in which they come. */
function readDeterminers(reading: Reading, start: number): Determined {
  const { units, lexicon } = reading;
  let at = start;
  let determiner: DeterminerKind | null = null;
  let same = false;
  let count: number | null = null;
  let plural = false;
  while (at < units.length && at - start < mostDeterminers) {
    const unit = units[at]!;
    const own = as(unit, 'determiner');
    const number = readNumber(units, at, lexicon);
    if (number && (count === null || unit.kind !== 'number') && !(own && determiner === null && number.value === 1)) {
      count = number.value;
      at = number.next;
      // "une vingtaine de juristes": the number holds its noun by "of".
      if (isOf(units[at]) && as(units[at - 1], 'number')?.about === true && startsNoun(reading, at + 1)) at += 1;
    } else if (own) {
      plural ||= own.plural && own.determiner !== 'some' && own.determiner !== 'indefinite';
      if (own.determiner === 'same') same = true;
      else if (determiner === null || determiner === 'all' || determiner === 'some') determiner = own.determiner;
      else if (own.determiner !== 'all' && own.determiner !== 'some') break;
      at += 1;
    } else if (as(unit, 'about') && countsSoon(reading, at + 1)) at += 1;
    else break;
  }
  return { start, at, determiner, same, count, plural };
}

/** "about 40", "about the 40". */
function countsSoon({ units, lexicon }: Reading, at: number): boolean {
  if (at >= units.length) return false;
  return readNumber(units, at, lexicon) !== null || (as(units[at], 'determiner') !== undefined && readNumber(units, at + 1, lexicon) !== null);
}

function readPronoun({ units }: Reading, { at, determiner, count }: Determined): PronounKind | null {
  const unit = units[at];
  const entry = as(unit, 'pronoun');
  return entry && determiner === null && count === null && !as(unit, 'noun') && !as(unit, 'body') ? entry.pronoun : null;
}

function pronounPhrase({ units }: Reading, { start, count, same }: Determined, at: number, pronoun: PronounKind): ReadNoun {
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
function readBare(reading: Reading, before: Determined): ReadNoun | null {
  const { start, at, determiner, count } = before;
  const pronoun = at === start ? null : bareMeans(reading, before);
  if (pronoun === null) return null;
  const made = pronounPhrase(reading, before, at - 1, pronoun);
  return { ...made, noun: { ...made.noun, determiner, count } };
}

function bareMeans({ units, lexicon }: Reading, { at, determiner, same, count }: Determined): PronounKind | null {
  // "los de Evinayong", "las de la red": an article stands for those told before.
  if (determiner === 'definite' && count === null && !lexicon.grammar.headLast && as(units[at - 1], 'determiner')?.plural && isOf(units[at])) return 'plural';
  const demonstrative = determiner === 'demonstrative';
  const whole = as(units[at - 1], 'pronoun')?.pronoun;
  if (determiner === 'all' && count === null && whole === 'plural') return whole;
  // "una de las redes"
  if (determiner === 'indefinite' && !lexicon.grammar.headLast && isOf(units[at])) return 'everybody';
  if (determiner === 'none') return 'nobody';
  if (count !== null) return determiner === 'definite' || demonstrative ? 'plural' : 'everybody';
  // "esta, en mayo, …": the determiner is a pronoun too.
  const own = demonstrative ? as(units[at - 1], 'pronoun')?.pronoun : undefined;
  if (own) return own;
  if (demonstrative || same) return demonstrative && as(units[at - 1], 'determiner')?.plural === true ? 'plural' : 'impersonal';
  return determiner === 'all' || determiner === 'some' ? 'everybody' : null;
}

/** What follows and belongs to it; "the guild's members" has the second noun as its head. */
function readRest(reading: Reading, { noun, next }: ReadNoun, depth: number): ReadNoun {
  if (depth >= deepest) return { noun, next };
  const inner = (at: number): ReadNoun | null => readNounPhrase(reading, at, depth + 1);
  const genitive = reading.units[next]?.lower === "'s" || reading.units[next]?.lower === "'";
  const owned = genitive ? inner(next + 1) : null;
  if (owned && owned.noun.sort !== 'pronoun') return { noun: { ...owned.noun, from: noun.from, owner: noun, determiner: 'definite' }, next: owned.next };
  return attachToNoun(reading, noun, genitive ? next + 1 : next, inner);
}
