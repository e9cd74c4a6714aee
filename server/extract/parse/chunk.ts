import { determinedBy } from './attach-to-noun.ts';
import { isVerbHere } from './is-verb-here.ts';
import type { Item, NounPhrase } from './Item.ts';
import { joinItems } from './join-items.ts';
import { startsNoun } from './noun-words.ts';
import { readNounPhrase } from './read-noun-phrase.ts';
import { readNumber } from './read-number.ts';
import { readVerbGroup } from './read-verb-group.ts';
import type { Reading } from './Reading.ts';
import { as } from './Unit.ts';
import type { Unit } from './Unit.ts';

interface Read {
  readonly item: Item | null;
  readonly next: number;
  /** A preposition that a relative pronoun holds ("auquel", "dont"), or the date before one. */
  readonly preposition?: Item;
}

/** A way to read what starts at a unit; null where it does not apply. */
type Way = (reading: Reading, at: number, before: readonly Item[]) => Read | null;

/** In the order in which they are tried on a unit that is no date, mark or name. */
const waysOfWords: readonly Way[] = [skipTitle, readMisspeltPreposition, readInvertedCondition, readVerb, readRelative, readPreposition, readSmallWord, readAdverb, readNegation];
/** The ways that a name can be read. */
const waysOfNames: readonly Way[] = [readAnother, readNoun, readBareAdverb];
const allWays: readonly Way[] = [...waysOfWords, ...waysOfNames];

/** What "des" and "du" open a noun phrase behind. */
const opening: ReadonlySet<Item['kind']> = new Set(['verb', 'and', 'mark', 'date', 'preposition', 'adverb', 'relative']);

/** The items of a sentence, left to right; each unit belongs to at most one. */
export function chunk(reading: Reading): Item[] {
  const { units } = reading;
  const items: Item[] = [];
  for (let at = 0; at < units.length; ) {
    const read = readItem(reading, at, items);
    if (read.preposition) items.push(read.preposition);
    if (read.item) items.push(read.item);
    at = Math.max(read.next, at + 1);
  }
  return joinItems(items, reading);
}

function readItem(reading: Reading, at: number, before: readonly Item[]): Read {
  const unit = reading.units[at]!;
  if (unit.kind === 'date') return readDate(reading, at);
  // "the guild + the club"
  if (unit.lower === '+' && before.at(-1)?.kind === 'noun' && startsNoun(reading, at + 1)) return { item: { kind: 'and', ...spanOf(unit) }, next: at + 1 };
  if (unit.kind === 'mark') return { item: { kind: 'mark', from: unit.from, to: unit.to, mark: markOf(unit.lower) }, next: at + 1 };
  for (const way of unit.kind === 'name' ? waysOfNames : allWays) {
    const read = way(reading, at, before);
    if (read) return read;
  }
  return { item: null, next: at + 1 };
}

function spanOf({ from, to }: Unit): { readonly from: number; readonly to: number } {
  return { from, to };
}

/** "Mrs. Diop": the title says nothing more. */
function skipTitle({ units, lexicon }: Reading, at: number): Read | null {
  if (!lexicon.grammar.titles.test(units[at]!.lower)) return null;
  if (units[at + 1]?.kind === 'name') return { item: null, next: at + 1 };
  return units[at + 1]?.lower === '.' && units[at + 2]?.kind === 'name' ? { item: null, next: at + 2 } : null;
}

/** "former a Koudougou": an auxiliary before a town is the preposition that sounds like it. */
function readMisspeltPreposition({ units, lexicon }: Reading, at: number): Read | null {
  const { soundsLikeAuxiliary } = lexicon.grammar;
  if (soundsLikeAuxiliary === null || units[at]!.lower !== soundsLikeAuxiliary.written || units[at + 1]?.name?.sort !== 'place') return null;
  const meant = lexicon.word(soundsLikeAuxiliary.meant).find((entry) => entry.pos === 'preposition');
  return meant?.pos === 'preposition' ? { item: { kind: 'preposition', ...spanOf(units[at]!), key: meant.key, senses: meant.senses, subordinator: null }, next: at + 1 } : null;
}

/** "would teach the scribes had they the means": a condition without "if". */
function readInvertedCondition({ units, lexicon }: Reading, at: number, before: readonly Item[]): Read | null {
  const { invertedCondition } = lexicon.grammar;
  if (!invertedCondition?.verb.test(units[at]!.lower)) return null;
  if (before.length === 0 && (as(units[at + 1], 'determiner') || units[at + 1]?.kind === 'name' || as(units[at + 1], 'pronoun'))) return { item: { kind: 'subordinator', ...spanOf(units[at]!), subordinator: 'condition' }, next: at + 1 };
  if (before.at(-1)?.kind !== 'noun' || before.every(({ kind }) => kind !== 'verb')) return null;
  if (!invertedCondition.subject.test(units[at + 1]?.lower ?? '') || units[at + 2]?.kind !== 'word') return null;
  return { item: { kind: 'subordinator', ...spanOf(units[at]!), subordinator: 'condition' }, next: at + 1 };
}

function readVerb(reading: Reading, at: number, before: readonly Item[]): Read | null {
  const verb = readVerbGroup(reading.units, at, reading.lexicon);
  return verb && isVerbHere(reading, at, verb.group, verb.next, before) ? { item: verb.group, next: verb.next } : null;
}

/** "who", "auquel" with its preposition. */
function readRelative(reading: Reading, at: number, before: readonly Item[]): Read | null {
  const unit = reading.units[at]!;
  const relative = as(unit, 'relative');
  if (!relative || !isRelativeHere(reading, at, before)) return null;
  const item: Item = { kind: 'relative', ...spanOf(unit), relative: relative.relative };
  const held = relative.preposition === null ? undefined : reading.lexicon.word(relative.preposition).find((entry) => entry.pos === 'preposition');
  return held?.pos === 'preposition' ? { item, next: at + 1, preposition: { kind: 'preposition', ...spanOf(unit), key: held.key, senses: held.senses, subordinator: null } } : { item, next: at + 1 };
}

/** "for the scribes"; not "over 40", nor "des" where it is an article. */
function readPreposition(reading: Reading, at: number, before: readonly Item[]): Read | null {
  const { units, lexicon } = reading;
  const unit = units[at]!;
  const preposition = as(unit, 'preposition');
  const counts = as(unit, 'about') !== undefined && readNumber(units, at + 1, lexicon) !== null;
  if (!preposition || counts || isPartitive(reading, at, before)) return null;
  return { item: { kind: 'preposition', ...spanOf(unit), key: preposition.key, senses: preposition.senses, subordinator: as(unit, 'subordinator')?.subordinator ?? null }, next: at + 1 };
}

/** "when", "and", "but". */
function readSmallWord({ units }: Reading, at: number): Read | null {
  const unit = units[at]!;
  const subordinator = as(unit, 'subordinator');
  // "That was in May.": a pronoun.
  if (subordinator?.subordinator === 'that' && at === 0 && as(unit, 'pronoun') && as(units[1], 'auxiliary')?.auxiliary === 'be') return null;
  if (subordinator) return { item: { kind: 'subordinator', ...spanOf(unit), subordinator: subordinator.subordinator }, next: at + 1 };
  const kind = as(unit, 'and') ? 'and' : as(unit, 'but') ? 'but' : null;
  return kind && { item: { kind, ...spanOf(unit) }, next: at + 1 };
}

/** "later taught"; not "même formation" or "daily course", where it belongs to the noun. */
function readAdverb(reading: Reading, at: number): Read | null {
  const unit = reading.units[at]!;
  if (!as(unit, 'adverb') || as(unit, 'noun')) return null;
  const qualifies = as(unit, 'determiner')?.determiner === 'same' || as(unit, 'adjective') !== undefined;
  return qualifies && startsNoun(reading, at + 1) ? null : readBareAdverb(reading, at);
}

function readBareAdverb({ units }: Reading, at: number): Read | null {
  const adverb = as(units[at], 'adverb');
  return adverb ? { item: { kind: 'adverb', ...spanOf(units[at]!), adverb: adverb.adverb }, next: at + 1 } : null;
}

/** "not", "jamais"; "none of the scribes" is a phrase. */
function readNegation(reading: Reading, at: number): Read | null {
  const unit = reading.units[at]!;
  return as(unit, 'negation') && !startsNegatedNoun(reading, at) ? { item: { kind: 'negation', ...spanOf(unit) }, next: at + 1 } : null;
}

function readNoun(reading: Reading, at: number, before: readonly Item[]): Read | null {
  const previous = before.at(-1)?.kind;
  const read = readNounPhrase(reading, at, 0, previous === 'preposition' || previous === 'verb');
  if (!read) return null;
  return { item: at > 0 && previous === 'preposition' ? determinedBy(reading.units[at - 1]!, read.noun, reading.lexicon) : read.noun, next: read.next };
}

/** "two months after the course", "dos meses después del taller": the last word holds the noun behind it. */
function readDate({ units, tokens, lexicon }: Reading, at: number): Read {
  const unit = units[at]!;
  const item: Item = { kind: 'date', from: unit.from, to: unit.to, date: unit.date! };
  const said = unit.date!.said.kind;
  const last = tokens[unit.to - 1]!.lower;
  const next = units[at + 1];
  const held = (said === 'shift' || said === 'vague') && lexicon.grammar.datedFrom.test(last) && next !== undefined && (as(next, 'determiner') !== undefined || as(next, 'preposition')?.senses[0] === 'of');
  if (!held) return { item, next: at + 1 };
  const senses = ['after'] as const;
  const skipped = lexicon.grammar.datedFromTakesOf && as(next, 'preposition')?.senses[0] === 'of';
  return { item: { kind: 'preposition', from: unit.to - 1, to: unit.to, key: last, senses, subordinator: null }, next: at + (skipped ? 2 : 1), preposition: item };
}

/** "one for chiefs in April", "l'autre à Kiffa": another training, where one has been told of. */
function readAnother(reading: Reading, at: number, before: readonly Item[]): Read | null {
  const { units, lexicon } = reading;
  const unit = units[at]!;
  const here = [...before].reverse().find((item) => item.kind === 'noun' && (item.sort === 'training' || item.sort === 'workshop'));
  const told = here?.kind === 'noun' ? here : reading.trainings;
  const one = lexicon.grammar.another.test(unit.lower);
  if (!told || (!one && !lexicon.grammar.another.test(units.slice(at, at + 2).map(({ lower }) => lower).join(' ')))) return null;
  const article = !one && lexicon.grammar.articles.test(unit.lower) && units[at + 1] !== undefined;
  const next = at + (article ? 2 : 1);
  const follows = units[next];
  if (!follows || (!as(follows, 'preposition') && follows.kind !== 'date' && !((told.plural || told.standsIn === true || isFirst(told, reading) || (article && as(unit, 'determiner')?.determiner === 'indefinite')) && (follows.lower === ',' || as(follows, 'auxiliary') || as(follows, 'verb') || lexicon.clitics.has(follows.lower))))) return null;
  const to = units[next - 1]!.to;
  return { next, item: { ...told, from: unit.from, to, determiner: 'indefinite', same: false, count: null, head: to - 1, plural: false, core: [to - 1, to], owner: null, of: [], origin: [], brackets: [], also: [], dates: [], standsIn: true } };
}

/** "the first course", which a second follows. */
function isFirst({ from, core: [, to] }: NounPhrase, { tokens, lexicon }: Reading): boolean {
  const first = lexicon.grammar.dates.ordinals[0]!.split('|');
  return tokens.slice(from, to).some(({ lower }) => first.includes(lower));
}

/** "a bénéficié, en mai, des leçons": the verb before takes its training with "de". */
function wantsOf(before: readonly Item[]): boolean {
  const verb = before.findLast((item) => item.kind === 'verb' || (item.kind === 'mark' && item.mark === 'stop'));
  return verb?.kind === 'verb' && verb.verb.frames.some(({ required, prepositions }) => required.includes('training') && prepositions.get('de') === 'training');
}

/** "des relais", "du riz" where no noun stands before: an article. */
function isPartitive(reading: Reading, at: number, before: readonly Item[]): boolean {
  const unit = reading.units[at];
  if (as(unit, 'determiner') === undefined || as(unit, 'preposition')?.senses[0] !== 'of') return false;
  const next = reading.units[at + 1];
  const { partitives } = reading.lexicon.grammar;
  if (!partitives) return false;
  if (next?.kind === 'name' || (partitives.bare.test(unit!.lower) && as(next, 'determiner'))) return false;
  if (unit!.lower === partitives.singular && as(next, 'noun')?.noun === 'programme') return false;
  const previous = before.at(-1);
  if (previous?.kind === 'mark' && wantsOf(before)) return false;
  if (previous?.kind === 'noun') return previous.same && unit!.lower === partitives.plural;
  return previous === undefined || opening.has(previous.kind);
}

function startsNegatedNoun({ units }: Reading, at: number): boolean {
  return as(units[at], 'determiner')?.determiner === 'none' || as(units[at], 'pronoun')?.pronoun === 'nobody';
}

function markOf(mark: string): 'comma' | 'stop' | 'colon' | 'open' | 'close' | 'other' {
  if (mark === ',') return 'comma';
  if (mark === ':') return 'colon';
  if (mark === ';' || mark === '.' || mark === '!' || mark === '?' || mark === '…') return 'stop';
  if (mark === '(' || mark === '[') return 'open';
  if (mark === ')' || mark === ']') return 'close';
  return mark === '–' || mark === '—' ? 'comma' : 'other';
}

/** "that" and "que" join a clause; before a noun without a verb they are something else. */
function isRelativeHere(reading: Reading, at: number, before: readonly Item[]): boolean {
  const unit = reading.units[at]!;
  if (as(unit, 'relative')!.relative === 'what') return true;
  const other = as(unit, 'determiner') ?? as(unit, 'pronoun');
  if (!other) return true;
  const previous = before.at(-1);
  const close = reading.lexicon.grammar.closeRelative === unit.lower;
  if (close && previous?.kind === 'noun' && previous.sort === 'pronoun' && as(reading.units[at + 1], 'preposition')) return false;
  return previous?.kind === 'noun' || (!close && previous?.kind === 'mark' && (before.at(-2)?.kind === 'noun' || before.at(-2)?.kind === 'date'));
}
