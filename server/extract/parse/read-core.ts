import type { Lexicon } from '../grammar/Lexicon.ts';
import type { DateExpression } from '../dates/DateExpression.ts';
import { endsLikeVerb, isNounLike, isOf, isParticiple, isParticipleForm, isVerbForm, nounEntry } from './noun-words.ts';
import type { Reading } from './Reading.ts';
import { readNumber } from './read-number.ts';
import { as } from './Unit.ts';
import type { Unit } from './Unit.ts';

const longestCore = 9;

/** The adjectives, nouns and names that make up a phrase itself; positions are units. */
export interface Core {
  readonly start: number;
  readonly end: number;
  /** The first and last noun and the last name; -1 where there is none. */
  readonly firstNoun: number;
  readonly lastNoun: number;
  readonly lastName: number;
  /** "the July training". */
  readonly dates: readonly DateExpression[];
}

/** What a unit is to the core read so far. */
type Role = 'noun' | 'adjective' | 'name' | 'date' | 'joint' | 'end';

/** The core that starts at a unit; `determined`: an article, number or preposition stands before. Null where none starts. */
export function readCore(reading: Reading, start: number, determined: boolean): Core | null {
  const { units } = reading;
  const core = { start, end: start, firstNoun: -1, lastNoun: -1, lastName: -1, dates: [] as DateExpression[] };
  for (; core.end < units.length && core.end - start < longestCore; core.end += 1) {
    const role = roleOf(reading, core, determined);
    if (role === 'end') break;
    if (role === 'date') core.dates.push(units[core.end]!.date!);
    else if (role === 'name') core.lastName = core.end;
    else if (role === 'noun') {
      if (core.firstNoun < 0) core.firstNoun = core.end;
      core.lastNoun = core.end;
    }
  }
  return core.end === start ? null : core;
}

function roleOf(reading: Reading, core: Core, determined: boolean): Role {
  const { units, lexicon } = reading;
  const { headLast } = lexicon.grammar;
  const { start, end: at, lastNoun, lastName } = core;
  const unit = units[at]!;
  const next = units[at + 1];
  const first = at === start;
  if (datesNoun(reading, core)) return 'date';
  if (unit.kind === 'name') return lastName >= 0 && lastName === at - 1 ? 'end' : 'name';
  // "UPI forme": in French and Spanish a name has no noun behind it.
  if (!headLast && lastName >= 0 && lastName === at - 1 && lastNoun < 0 && isVerbForm(unit)) return 'end';
  if (headLast && !first && isDative(units[at - 1]!, unit)) return 'end';
  // "en alerte précoce dix-huit formatrices": a number opens the next phrase.
  if (!headLast && !first && unit.kind === 'word' && unit.lower.includes('-') && readNumber(units, at, lexicon) !== null) return 'end';
  if (isNounLike(unit)) return nounRole(reading, core);
  if (headLast && !first && isAgentsVerb(units[at - 1]!, unit)) return 'end';
  const beforeInfinitive = lexicon.grammar.infinitiveMarker !== null && next?.lower === lexicon.grammar.infinitiveMarker && !first;
  if (headLast && lastNoun === at - 1 && lastNoun >= 0 && isFiniteHere(units, at, lexicon)) return 'end';
  if (!beforeInfinitive && isNounByPlace(unit, lexicon, first ? determined : units[at - 1]!.kind !== 'name', first)) return 'noun';
  if (headLast && lastNoun < 0 && lastName < 0 && isAttributive(unit, next)) return 'adjective';
  if (isGerundNoun(units, at, lexicon, lastNoun >= 0 || !first)) return 'noun';
  return !first && joinsAdjectives(units, at, lexicon) ? 'joint' : 'end';
}

/** "the July training": a date before a noun of its own. */
function datesNoun(reading: Reading, { end: at, lastNoun }: Core): boolean {
  const unit = reading.units[at]!;
  const next = reading.units[at + 1];
  return unit.kind === 'date' && next?.kind === 'word' && isNounLike(next) && unit.to - unit.from <= 3 && lastNoun < 0 && !takesObject(reading, at + 1);
}

/** A word that can be a noun or adjective: which of the two, unless it is the verb of the clause here. */
function nounRole({ units, lexicon }: Reading, { start, end: at, lastNoun, lastName }: Core): Role {
  const unit = units[at]!;
  const next = units[at + 1];
  const { headLast } = lexicon.grammar;
  const adjective = unit.entries.some(({ pos }) => pos === 'adjective');
  if (qualifiesPeople(units, at, lexicon)) return 'adjective';
  if (at > start && unit.entries.length === 0 && endsLikeVerb(unit, lexicon) && !(next && isNounLike(next) && next.kind !== 'name')) return 'end';
  if (!headLast && lastNoun >= 0 && isVerbForm(unit) && !adjective && !(lastNoun === at - 1 && as(unit, 'noun')?.noun === 'people' && isParticipleForm(unit))) return 'end';
  if (headLast && (lastNoun >= 0 || (lastName >= 0 && lastName === at - 1)) && isVerbForm(unit) && isFiniteHere(units, at, lexicon)) return 'end';
  return adjective && unit.entries.every(({ pos }) => pos === 'adjective' || pos === 'verb' || pos === 'adverb') ? 'adjective' : 'noun';
}

/** "periodistas exiliados", "femmes déplacées": behind people a participle that tells of no training says who they are. */
function qualifiesPeople(units: readonly Unit[], at: number, { grammar }: Lexicon): boolean {
  const unit = units[at]!;
  const people = at > 0 && nounEntry(units[at - 1]!)?.sort === 'people';
  if (grammar.headLast || !people || unit.kind !== 'word' || as(units[at + 1], 'preposition')?.senses[0] === 'agent') return false;
  if (unit.entries.length === 0) return grammar.verbEnding.participle?.test(unit.lower) ?? false;
  return unit.entries.every((entry) => entry.pos === 'verb' && entry.form === 'participle' && entry.verb.frames.length === 0);
}

/** "with Amal facilitating": a participle with a frame behind a name is its verb. */
function isAgentsVerb(before: Unit, unit: Unit): boolean {
  return before.kind === 'name' && isParticiple(unit) && unit.entries.some((entry) => entry.pos === 'verb' && entry.verb.frames.length > 0);
}

/** "trained monitors": a participle that belongs to the noun behind it. */
function isAttributive(unit: Unit, next: Unit | undefined): boolean {
  return isParticiple(unit) && unit.to - unit.from === 1 && next?.kind === 'word' && isNounLike(next) && !as(next, 'determiner');
}

/** "in Mongo in January training 18 midwives": an -ing form before a number is a verb. */
function takesObject({ units, lexicon }: Reading, at: number): boolean {
  return lexicon.grammar.headLast && as(units[at], 'verb')?.form === 'gerund' && (readNumber(units, at + 1, lexicon) !== null || as(units[at + 1], 'determiner') !== undefined);
}

/** A noun that is also a verb form, read as the verb: "monitors report cases", "UPI trains them". */
function isFiniteHere(units: readonly Unit[], at: number, lexicon: Lexicon): boolean {
  const entry = as(units[at], 'verb');
  if (!entry || entry.form === 'gerund') return false;
  if (entry.form === 'past' || entry.form === 'participle') return true;
  const next = units[at + 1];
  if (!next || next.kind === 'mark') return next !== undefined && next.lower === ',' && endsSubject(units[at - 1], entry.form, units[at]!);
  const before = units[at - 1];
  const subject = before?.kind === 'name' || (before !== undefined && nounEntry(before)?.plural === (entry.form === 'infinitive'));
  // "The League plans to train", "The lawyers plan to train"
  if ((before?.kind === 'name' || subject) && entry.verb.matrix !== null && next.lower === lexicon.grammar.infinitiveMarker && as(units[at + 2], 'verb')?.form === 'infinitive') return true;
  // "The guild trains scribes"
  const teaches = entry.form === 'present' && entry.verb.frames.some(({ object }) => object === 'receiver') && (next.entries.some((other) => other.pos === 'noun' && other.noun === 'people' && other.plural) || (next.kind === 'word' && next.entries.length === 0 && lexicon.grammar.pluralEnding.test(next.lower)));
  return subject && (teaches || next.kind === 'date' || as(next, 'determiner') !== undefined || as(next, 'pronoun') !== undefined || next.kind === 'name' || readNumber(units, at + 1, lexicon) !== null);
}

/** "What the scribes know, they learnt": a word that is only a verb, behind people. */
function endsSubject(before: Unit | undefined, form: string, unit: Unit): boolean {
  const people = before?.entries.some((entry) => entry.pos === 'noun' && entry.noun === 'people' && entry.plural) === true;
  return people && form === 'infinitive' && unit.entries.every(({ pos }) => pos === 'verb');
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
  // "estas forman": a form that several take is never a noun.
  if (lexicon.grammar.impliedEndings?.several.test(unit.lower)) return false;
  return first && unit.entries.every((entry) => entry.pos === 'verb' && (entry.form === 'present' || entry.form === 'subjunctive' || entry.form === 'participle'));
}

/** "evidence gathering", "monitoring of trials": a form in -ing that names an activity. */
function isGerundNoun(units: readonly Unit[], at: number, lexicon: Lexicon, inside: boolean): boolean {
  const unit = units[at]!;
  if (!lexicon.grammar.headLast || as(unit, 'verb')?.form !== 'gerund' || unit.to - unit.from > 1 && as(unit, 'noun') === undefined) return false;
  if (as(unit, 'noun')) return true;
  const next = units[at + 1];
  if (inside) return !(next && (as(next, 'determiner') || as(next, 'pronoun')));
  return next === undefined || next.kind === 'mark' || isOf(next) || as(next, 'preposition') !== undefined || as(next, 'and') !== undefined;
}

/** "A and B noun", where A and B are adjectives or A is bare before the noun that both qualify. */
function joinsAdjectives(units: readonly Unit[], at: number, { grammar }: Lexicon): boolean {
  const joined = grammar.joinedAdjectives;
  if (units[at]!.lower !== joined?.by) return false;
  const before = units[at - 1]!;
  const after = units[at + 1];
  const next = units[at + 2];
  if (!after || !next || before.kind !== 'word' || after.kind !== 'word' || next.kind !== 'word' || !isNounLike(after) || !isNounLike(next)) return false;
  const adjective = (unit: Unit) => as(unit, 'adjective') !== undefined || (unit.entries.length === 0 && joined.ending.test(unit.lower));
  return adjective(before) && adjective(after) && !as(before, 'noun');
}
