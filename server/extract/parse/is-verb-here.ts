import { isTraining } from '../events/sorts.ts';
import type { Item, VerbGroup } from './Item.ts';
import { startsNoun } from './noun-words.ts';
import { readNumber } from './read-number.ts';
import type { Reading } from './Reading.ts';
import { as } from './Unit.ts';
import type { Unit } from './Unit.ts';

/** A form that can be a verb, and what stands around it. */
interface Place {
  readonly reading: Reading;
  readonly at: number;
  readonly unit: Unit;
  readonly group: VerbGroup;
  /** The unit behind it. */
  readonly next: number;
  readonly before: readonly Item[];
  readonly previous: Item | undefined;
  /** The lexicon reads it as a noun or adjective too. */
  readonly noun: boolean;
  readonly afterSubject: boolean;
  /** A bare noun follows, which it may qualify: "trained monitors". */
  readonly nounNext: boolean;
}

/** Whether a form that can be a verb is one where it stands, not an adjective or a noun. */
export function isVerbHere(reading: Reading, at: number, group: VerbGroup, next: number, before: readonly Item[]): boolean {
  const { units, lexicon } = reading;
  const unit = units[at]!;
  const previous = before.at(-1);
  if (group.to - group.from > 1 && (next - at > 1 || unit.to - unit.from > 1)) return isGroupHere(reading, at, group, next, previous);
  const { headLast } = lexicon.grammar;
  const auxiliary = as(unit, 'auxiliary') !== undefined;
  if (headLast ? !auxiliary && isPluralNoun(unit, group, previous) : isBoundNoun(group, previous)) return false;
  const noun = (as(unit, 'noun') ?? as(unit, 'body') ?? as(unit, 'adjective')) !== undefined;
  if (auxiliary && !noun) return true;
  const place: Place = {
    reading, at, unit, group, next, before, previous, noun, nounNext: isBareNoun(reading, next),
    afterSubject: previous?.kind === 'noun' || previous?.kind === 'relative' || (previous?.kind === 'adverb' && before.at(-2)?.kind === 'noun'),
  };
  if (group.form === 'gerund') return isGerundHere(place);
  if (headLast && (group.form === 'either' || group.form === 'participle')) return isPastHere(place);
  if (!noun) return !(group.form === 'infinitive' && previous?.kind === 'noun' && as(unit, 'preposition') !== undefined);
  return headLast ? isPresentHere(place) : isFiniteBeforeObject(place);
}

/** A verb of several words: "had been trained"; not "en cartographie", and not an article with its noun. */
function isGroupHere({ units, lexicon }: Reading, at: number, group: VerbGroup, next: number, previous: Item | undefined): boolean {
  const unit = units[at]!;
  if (next - at !== 2) return true;
  if (lexicon.grammar.nounOnlyAfter?.test(unit.lower) && group.tense === 'present') return false;
  if (as(unit, 'determiner') && !isCliticVerb(units, at, previous)) return false;
  const preposition = as(unit, 'preposition') !== undefined && !as(unit, 'auxiliary') && unit.lower !== lexicon.grammar.infinitiveMarker;
  return !(preposition && previous?.kind !== 'noun' && group.form !== 'finite');
}

/** "agreed to support monitors", "training in reports": a present form behind an infinitive or preposition is a noun. */
function isPluralNoun(unit: Unit, group: VerbGroup, previous: Item | undefined): boolean {
  if (group.tense !== 'present' || group.form !== 'finite') return false;
  return previous?.kind === 'preposition' || (previous?.kind === 'verb' && previous.form === 'infinitive' && group.grammar.presentEnding?.test(unit.lower) === true);
}

/** "à distance", "de visite", "relatif à la tenue": behind a preposition no finite verb and no participle stands bare. */
function isBoundNoun(group: VerbGroup, previous: Item | undefined): boolean {
  return previous?.kind === 'preposition' && (group.form === 'finite' || group.form === 'participle') && group.pronouns.length === 0 && !group.reflexive && !group.negated;
}

function isBareNoun(reading: Reading, at: number): boolean {
  const { units, lexicon } = reading;
  const unit = units[at];
  return unit !== undefined && unit.kind === 'word' && unit.entries.every(({ pos }) => pos !== 'determiner' && pos !== 'pronoun') && startsNoun(reading, at) && !readNumber(units, at, lexicon) && !as(unit, 'about');
}

/** "by training ten monitors"; not "a course on training", "in reporting skills". */
function isGerundHere({ reading: { units, lexicon }, unit, group, next, before, previous, noun, afterSubject, nounNext }: Place): boolean {
  const follows = units[next];
  const counted = readNumber(units, next, lexicon) !== null;
  const framed = group.verb.frames.length > 0;
  const takes = follows !== undefined && (as(follows, 'pronoun')?.pronoun === 'plural' || as(follows, 'determiner') !== undefined || counted);
  if (as(unit, 'preposition') || (noun && !(framed && (previous?.kind === 'preposition' ? isDoneSo(previous, before) && (takes || isPeople(follows)) : takes)))) return false;
  const object = follows !== undefined && (as(follows, 'determiner') !== undefined || as(follows, 'pronoun') !== undefined || counted);
  if (!framed && group.verb.kind !== 'motion' && !object && isTopicAfter(previous)) return false;
  if (!framed && previous?.kind === 'preposition' && nounNext) return false;
  return framed || !(afterSubject && nounNext);
}

/** "filled the gap by training nurses", "succeeded in training them"; not "were taught by training officers", "the plan for training them". */
function isDoneSo({ senses }: Extract<Item, { kind: 'preposition' }>, before: readonly Item[]): boolean {
  const verb = before.findLast((item) => item.kind === 'verb');
  if (senses[0] === 'agent') return verb?.kind !== 'verb' || !verb.passive;
  return senses[0] === 'after' || senses[0] === 'during' || (senses[0] === 'place' && before.at(-2)?.kind !== undefined && verb !== undefined);
}

/** Several people by a common noun: "nurses". */
function isPeople(unit: Unit | undefined): boolean {
  return unit?.entries.some((entry) => entry.pos === 'noun' && entry.noun === 'people' && entry.plural) === true;
}

/** "on reporting", "taught mapping": what stands here is what was taught. */
function isTopicAfter(previous: Item | undefined): boolean {
  if (previous?.kind === 'verb') return previous.verb.frames.some(({ object }) => object === 'topic');
  return previous?.kind === 'preposition' && (previous.senses[0] === 'place' || previous.senses[0] === 'of' || previous.senses.includes('topic'));
}

/** An English past form: "The guild trained monitors"; not "met with trained monitors". */
function isPastHere({ reading, next, before, previous, nounNext }: Place): boolean {
  if (!nounNext) return true;
  switch (previous?.kind) {
    case 'noun': return true;
    case 'relative': return !finiteSoon(reading, next);
    case 'mark': return true;
    case 'and':
    case 'but': {
      // "has a manual and trained staff"
      const verb = before.findLast((item) => item.kind === 'verb');
      return verb !== undefined && !(verb.bare && verb.lemma === verb.grammar.possession && before.at(-2)?.kind === 'noun');
    }
    case 'adverb': return before.at(-2)?.kind === 'noun' || (before.some(({ kind }) => kind === 'noun') && previous.adverb !== 'plain');
    case undefined: default: return false;
  }
}

/** An English present form that is a noun too: "The guild trains the scribes", "The guild plans to train". */
function isPresentHere({ reading, unit, group, next, before, previous, afterSubject, nounNext }: Place): boolean {
  const { units, lexicon } = reading;
  const follows = units[next];
  if (previous?.kind === 'noun' && group.verb.matrix !== null && group.form === 'finite' && follows !== undefined && follows.lower === lexicon.grammar.infinitiveMarker && as(units[next + 1], 'verb')?.form === 'infinitive') return true;
  const starts = startsNoun(reading, next);
  // "helped train ten scribes": no "to" between.
  if (previous?.kind === 'verb' && lexicon.grammar.causative?.test(previous.lemma) === true && group.verb.frames.length > 0 && unit.entries.some((entry) => entry.pos === 'verb' && entry.form === 'infinitive') && (readNumber(units, next, lexicon) !== null || as(follows, 'determiner') !== undefined)) return true;
  if (previous?.kind === 'and' && group.tense === 'present' && starts && unit.entries.some((entry) => entry.pos === 'verb' && entry.form === 'present') && before.some(({ kind }) => kind === 'verb')) return true;
  return afterSubject && follows !== undefined && follows.kind !== 'mark' && starts && !nounNext;
}

/** "La guilde forme les greffières", "El gremio capacita también a diez": a noun too, and a verb where its object follows. */
function isFiniteBeforeObject({ reading: { units, lexicon }, group, next, previous, afterSubject }: Place): boolean {
  // "La guilde Nuru forme en mai les greffières": a name or pronoun has no bare noun behind it.
  const alone = previous?.kind === 'noun' && (previous.name !== null || previous.sort === 'pronoun') && group.verb.frames.length > 0;
  // "atelier fait à Kaya": a participle behind what it was done to.
  if (group.form === 'participle' && previous?.kind === 'noun' && isTraining(previous) && previous.name === null && previous.determiner !== 'definite' && group.verb.frames.some(({ object }) => object === 'training') && (units[next]?.kind === 'date' || as(units[next], 'preposition'))) return true;
  if (alone && group.form === 'finite' && (units[next]?.kind === 'date' || as(units[next], 'preposition') || as(units[next], 'adverb'))) return true;
  // "La guilde compte former les juges"
  if (afterSubject && group.form === 'finite' && group.verb.matrix !== null && as(units[next], 'verb')?.form === 'infinitive') return true;
  const object = as(units[next], 'adverb') ? next + 1 : next;
  const personal = as(units[object], 'preposition')?.key;
  const marked = personal !== undefined && personal === lexicon.grammar.personalObject && units[object]!.to - units[object]!.from === 1 ? object + 1 : object;
  return afterSubject && group.form !== 'participle' && units[marked] !== undefined && (as(units[marked], 'determiner') !== undefined || readNumber(units, marked, lexicon) !== null);
}

/** What can stand right before an object pronoun and its verb. */
const joints: ReadonlySet<Item['kind']> = new Set(['mark', 'date', 'adverb', 'and', 'but']);

/** `leur`, `la`, `les` before a verb: an object, not an article. */
function isCliticVerb(units: readonly Unit[], at: number, previous: Item | undefined): boolean {
  if (!as(units[at], 'determiner')) return true;
  const next = units[at + 1];
  if (as(next, 'auxiliary')) return true;
  // "il le tient de la guilde"
  if (previous?.kind === 'noun' && previous.sort === 'pronoun' && as(next, 'verb') && !as(next, 'noun')) return true;
  const form = as(next, 'verb')?.form;
  if (previous?.kind === 'preposition' && form !== 'infinitive' && form !== 'gerund') return false;
  if (as(units[at + 2], 'preposition')?.senses[0] === 'of') return false;
  // "Lo impartía la red": no noun is told in the past.
  const isPast = form === 'past' || form === 'imperfect';
  if (as(units[at + 2], 'auxiliary') || (previous === undefined && !isPast)) return false;
  // "El segundo, sobre actas, lo dictó la red"
  if (previous !== undefined && joints.has(previous.kind) && isPast && as(next, 'noun') === undefined) return true;
  return as(next, 'noun') === undefined && as(next, 'adjective') === undefined && as(next, 'body') === undefined && (previous?.kind === 'noun' || previous?.kind === 'relative' || previous?.kind === 'preposition' || previous === undefined);
}

/** "cases that trained monitors documented": the verb of the clause comes after the noun. */
function finiteSoon({ units }: Reading, at: number): boolean {
  for (let next = at; next < Math.min(units.length, at + 5); next += 1) {
    const unit = units[next]!;
    if (unit.kind === 'mark' || as(unit, 'preposition') || as(unit, 'and')) return false;
    const verb = as(unit, 'verb');
    if (as(unit, 'auxiliary') || (next > at && verb && (verb.form === 'past' || verb.form === 'participle' || verb.form === 'present') && !as(unit, 'noun'))) return true;
  }
  return false;
}
