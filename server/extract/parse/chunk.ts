import type { Item, NounPhrase, VerbGroup } from './Item.ts';
import { determinedBy, readNounPhrase, startsNoun } from './read-noun-phrase.ts';
import type { Reading } from './read-noun-phrase.ts';
import { readNumber } from './read-number.ts';
import { readVerbGroup } from './read-verb-group.ts';
import { as } from './Unit.ts';
import type { Unit } from './Unit.ts';

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
  return joinLists(dropShares(readOnly(joinTitles(reading.lexicon.grammar.headLast ? joinParticles(items, reading) : items, reading), reading), reading));
}

/** "n'a formé que les juges": of nobody else, and no negation. */
function readOnly(items: Item[], { tokens, lexicon }: Reading): Item[] {
  if (lexicon.grammar.language !== 'fr') return items;
  for (let at = 0; at + 1 < items.length; at += 1) {
    const verb = items[at]!;
    const only = items[at + 1]!;
    const next = items[at + 2];
    if (verb.kind !== 'verb' || !verb.negated || only.kind !== 'relative' || !/^(?:que|qu')$/u.test(tokens[only.from]!.lower) || (next?.kind !== 'noun' && next?.kind !== 'preposition') || items[at + 3]?.kind === 'verb') continue;
    if (tokens.slice(verb.from, verb.to).some(({ lower }) => /^(?:pas|jamais|plus|guère)$/u.test(lower))) continue;
    items[at] = { ...verb, negated: false };
    items.splice(at + 1, 1);
  }
  return items;
}

/** ", seven of them women,": how many of those told are what; nobody new. */
function dropShares(items: Item[], { tokens }: Reading): Item[] {
  for (let at = 1; at + 1 < items.length; at += 1) {
    const which = items[at]!;
    const share = items[at + 1]!;
    if (which.kind !== 'relative' || tokens[which.from]!.lower !== 'dont' || share.kind !== 'noun' || share.count === null || !(share.byGender || items[at + 2]?.kind === 'mark')) continue;
    const held = items[at - 1]!.kind === 'preposition' ? 1 : 0;
    const comma = items[at - held - 1];
    const from = comma?.kind === 'mark' && comma.mark === 'comma' ? at - held - 1 : at - held;
    const close = items[at + 2];
    const to = from < at - held && close?.kind === 'mark' && close.mark === 'comma' ? at + 3 : at + 2;
    items.splice(from, to - from);
  }
  for (let at = 1; at < items.length; at += 1) {
    const share = items[at]!;
    const comma = items[at - 1]!;
    if (share.kind !== 'noun' || share.pronoun === null || share.count === null || !share.of.some(({ sort }) => sort === 'pronoun') || comma.kind !== 'mark' || (comma.mark !== 'comma' && comma.mark !== 'open')) continue;
    const next = items[at + 1];
    const what = next?.kind === 'noun' && (next.byGender || next.sort === 'people') ? 2 : 1;
    const behind = items[at + what];
    if (behind !== undefined && !(behind.kind === 'mark')) continue;
    items.splice(at, what);
  }
  return items;
}

/** "four clubs were trained in May: A, B, C and D": the phrase with that number. */
function countedBefore(items: readonly Item[], at: number): Item | undefined {
  return items.slice(0, Math.max(0, at)).find((item) => item.kind === 'noun' && item.count !== null && item.name === null && (item.sort === 'body' || item.sort === 'collective') && item.brackets.length === 0);
}

/** "three groups: A, B and C": names behind the colon are those meant. */
function joinLists(items: Item[]): Item[] {
  const at = items.findIndex((item, i) => item.kind === 'mark' && item.mark === 'colon' && i > 0);
  const noun = items[at - 1]?.kind === 'noun' ? items[at - 1] : countedBefore(items, at);
  if (at < 0 || noun?.kind !== 'noun' || !noun.plural || noun.name !== null || (noun.sort !== 'body' && noun.sort !== 'people' && noun.sort !== 'collective')) return items;
  const listed: NounPhrase[] = [];
  let next = at + 1;
  for (; next < items.length; next += 1) {
    const item = items[next]!;
    if (item.kind === 'noun' && item.name?.sort === 'body') listed.push(item);
    else if (!(item.kind === 'and' || (item.kind === 'mark' && (item.mark === 'comma' || item.mark === 'stop')))) break;
    if (item.kind === 'mark' && item.mark === 'stop') break;
  }
  const ends = next >= items.length || items[next]!.kind === 'mark';
  if (listed.length < 2 || !ends) return items;
  noun.brackets.push(...listed);
  return [...items.slice(0, at), ...items.slice(next)];
}

const quotes = /^["“”«»„]$/u;

/** The course "Digital Storytelling": what stands in quotes behind a training is what it was on. */
function joinTitles(items: Item[], { tokens }: Reading): Item[] {
  const isQuote = (item: Item | undefined): boolean => item?.kind === 'mark' && quotes.test(tokens[item.from]!.text);
  for (let at = 0; at + 3 < items.length; at += 1) {
    const training = items[at]!;
    const title = items[at + 2]!;
    if (training.kind !== 'noun' || (training.sort !== 'training' && training.sort !== 'workshop') || title.kind !== 'noun' || !isQuote(items[at + 1]) || !isQuote(items[at + 3])) continue;
    training.of.push({ ...title, sort: 'unknown', name: null });
    items.splice(at + 1, 3);
  }
  return items;
}

/** Before a person's name. */
const titles = /^(?:me|m|mme|mlle|maître|dr|pr|sr|sra|srta|dra|don|doña|mr|mrs|ms)\.?$/u;

const particles = /^(?:on|down|out|along|together|through|over|up|forward)$/u;

/** "passed the knowledge on to": the particle behind the object belongs to the verb. */
function joinParticles(items: Item[], { tokens, lexicon }: Reading): Item[] {
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at]!;
    if (item.kind !== 'verb') continue;
    for (let next = at + 2; next <= at + 4 && next < items.length; next += 1) {
      const particle = items[next]!;
      if (particle.kind === 'verb') break;
      const word = tokens[particle.from]?.lower ?? '';
      if (particle.to - particle.from !== 1 || !particles.test(word)) continue;
      const after = items[next + 1];
      const verb = lexicon.verb(`${item.lemma} ${word}`);
      if (!verb || after?.kind === 'noun') continue;
      items[at] = { ...item, verb, lemma: verb.lemma };
      items.splice(next, 1);
      break;
    }
  }
  return items;
}

interface Read {
  readonly item: Item | null;
  readonly next: number;
  /** A preposition that a relative pronoun holds ("auquel", "dont"). */
  readonly preposition?: Item;
}

function readItem(reading: Reading, at: number, before: readonly Item[]): Read {
  const { units, lexicon } = reading;
  const unit = units[at]!;
  const span = { from: unit.from, to: unit.to };
  if (unit.kind === 'date') return readDate(reading, at);
  if (unit.kind === 'mark') return { item: { kind: 'mark', ...span, mark: markOf(unit.lower) }, next: at + 1 };
  if (unit.kind !== 'name') {
    if (lexicon.grammar.headLast && /^(?:had|were|should)$/u.test(unit.lower) && before.some(({ kind }) => kind === 'verb') && before.at(-1)?.kind === 'noun' && /^(?:they|it|he|she|we|this)$/u.test(units[at + 1]?.lower ?? '') && units[at + 2] !== undefined && units[at + 2]!.kind === 'word') {
      return { item: { kind: 'subordinator', ...span, subordinator: 'condition' }, next: at + 1 };
    }
    if (titles.test(unit.lower) && (units[at + 1]?.kind === 'name' || (units[at + 1]?.lower === '.' && units[at + 2]?.kind === 'name'))) return { item: null, next: at + (units[at + 1]!.kind === 'name' ? 1 : 2) };
    const verb = readVerbGroup(units, at, lexicon);
    if (verb && isVerbHere(reading, at, verb.group, verb.next, before)) return { item: verb.group, next: verb.next };
    const subordinator = as(unit, 'subordinator');
    const relative = as(unit, 'relative');
    if (relative && isRelativeHere(reading, at, before)) {
      const item: Item = { kind: 'relative', ...span, relative: relative.relative };
      const held = relative.preposition === null ? undefined : lexicon.word(relative.preposition).find((entry) => entry.pos === 'preposition');
      return held?.pos === 'preposition' ? { item, next: at + 1, preposition: { kind: 'preposition', from: unit.from, to: unit.from, key: held.key, senses: held.senses, subordinator: null } } : { item, next: at + 1 };
    }
    const preposition = as(unit, 'preposition');
    const counts = as(unit, 'about') !== undefined && readNumber(units, at + 1, lexicon) !== null;
    if (preposition && !counts && !isPartitive(reading, at, before)) return { item: { kind: 'preposition', ...span, key: preposition.key, senses: preposition.senses, subordinator: subordinator?.subordinator ?? null }, next: at + 1 };
    if (subordinator) return { item: { kind: 'subordinator', ...span, subordinator: subordinator.subordinator }, next: at + 1 };
    if (as(unit, 'and')) return { item: { kind: 'and', ...span }, next: at + 1 };
    if (as(unit, 'but')) return { item: { kind: 'but', ...span }, next: at + 1 };
    if (as(unit, 'adverb') && !as(unit, 'noun') && !(as(unit, 'determiner')?.determiner === 'same' && startsNoun(reading, at + 1)) && !(as(unit, 'adjective') && startsNoun(reading, at + 1))) return { item: { kind: 'adverb', ...span, adverb: as(unit, 'adverb')!.adverb }, next: at + 1 };
    if (as(unit, 'negation') && !startsNegatedNoun(reading, at)) return { item: { kind: 'negation', ...span }, next: at + 1 };
  }
  const another = readAnother(reading, at, before);
  if (another) return another;
  const noun = readNounPhrase(reading, at, 0, before.at(-1)?.kind === 'preposition' || before.at(-1)?.kind === 'verb');
  if (noun) return { item: at > 0 && before.at(-1)?.kind === 'preposition' ? determinedBy(units[at - 1]!, noun.noun) : noun.noun, next: noun.next };
  if (as(unit, 'adverb')) return { item: { kind: 'adverb', ...span, adverb: as(unit, 'adverb')!.adverb }, next: at + 1 };
  return { item: null, next: at + 1 };
}

/** "two months after the course", "dos meses después del taller": the last word holds the noun behind it. */
function readDate({ units, tokens, lexicon }: Reading, at: number): Read {
  const unit = units[at]!;
  const item: Item = { kind: 'date', from: unit.from, to: unit.to, date: unit.date! };
  const said = unit.date!.said.kind;
  const last = tokens[unit.to - 1]!.lower;
  const next = units[at + 1];
  const held = (said === 'shift' || said === 'vague') && /^(?:after|following|après|después)$/u.test(last) && next !== undefined && (as(next, 'determiner') !== undefined || as(next, 'preposition')?.senses[0] === 'of');
  if (!held) return { item, next: at + 1 };
  const senses = ['after'] as const;
  const skipped = as(next, 'preposition')?.senses[0] === 'of' && lexicon.grammar.language === 'es';
  return { item: { kind: 'preposition', from: unit.to - 1, to: unit.to, key: last, senses, subordinator: null }, next: at + (skipped ? 2 : 1), preposition: item };
}

/** "one for chiefs in April", "l'autre à Kiffa": another training, where one has been told of. */
function readAnother(reading: Reading, at: number, before: readonly Item[]): Read | null {
  const { units, lexicon } = reading;
  const unit = units[at]!;
  const here = [...before].reverse().find((item) => item.kind === 'noun' && (item.sort === 'training' || item.sort === 'workshop'));
  const told = here?.kind === 'noun' ? here : reading.trainings;
  if (!told || !lexicon.grammar.another.test(units.slice(at, at + 2).map(({ lower }) => lower).join(' '))) return null;
  const article = /^(?:l'|la|le|el|los|las|un|une|una|a|the)$/u.test(unit.lower) && units[at + 1] !== undefined;
  const next = at + (article ? 2 : 1);
  const follows = units[next];
  if (!follows || (!as(follows, 'preposition') && follows.kind !== 'date' && !(told.plural && (follows.lower === ',' || as(follows, 'auxiliary') || as(follows, 'verb'))))) return null;
  const to = units[next - 1]!.to;
  return { next, item: { ...told, from: unit.from, to, determiner: 'indefinite', same: false, count: null, head: to - 1, plural: false, core: [to - 1, to], owner: null, of: [], origin: [], brackets: [], also: [], dates: [] } };
}

/** "des relais", "du riz" where no noun stands before: an article. */
function isPartitive(reading: Reading, at: number, before: readonly Item[]): boolean {
  const unit = reading.units[at];
  if (as(unit, 'determiner') === undefined || as(unit, 'preposition')?.senses[0] !== 'of') return false;
  const next = reading.units[at + 1];
  if (/^(?:de|d')$/u.test(unit!.lower) && (next?.kind === 'name' || as(next, 'determiner'))) return false;
  if (next?.name?.sort === 'country' || next?.name?.sort === 'place') return false;
  if (reading.units[at + 1]?.kind === 'name' || (unit?.lower === 'du' && as(reading.units[at + 1], 'noun')?.noun === 'programme')) return false;
  const previous = before.at(-1);
  if (previous?.kind === 'noun') return previous.same && unit?.lower === 'des';
  return previous === undefined || previous.kind === 'verb' || previous.kind === 'and' || previous.kind === 'mark' || previous.kind === 'date' || previous.kind === 'preposition' || previous.kind === 'adverb' || previous.kind === 'relative';
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

/** Whether a form that can be a verb is one where it stands, not an adjective or a noun. */
function isVerbHere(reading: Reading, at: number, group: VerbGroup, next: number, before: readonly Item[]): boolean {
  const { units, lexicon } = reading;
  const unit = units[at]!;
  const previous = before.at(-1);
  if (group.to - group.from > 1 && (next - at > 1 || unit.to - unit.from > 1)) {
    // "en cartographie", "en enquête": a preposition and its noun.
    if (unit.lower === 'en' && next - at === 2 && group.tense === 'present') return false;
    if (as(unit, 'determiner') && next - at === 2 && !isCliticVerb(units, at, previous)) return false;
    if (as(unit, 'preposition') && !as(unit, 'auxiliary') && unit.lower !== 'to' && previous?.kind !== 'noun' && next - at === 2 && group.form !== 'finite') return false;
    return true;
  }
  if (lexicon.grammar.headLast && previous?.kind === 'verb' && previous.form === 'infinitive' && group.tense === 'present' && group.form === 'finite' && !as(unit, 'auxiliary') && unit.lower.endsWith('s')) return false;
  if (lexicon.grammar.headLast && previous?.kind === 'preposition' && group.tense === 'present' && group.form === 'finite' && !as(unit, 'auxiliary')) return false;
  const noun = as(unit, 'noun') ?? as(unit, 'body') ?? as(unit, 'adjective');
  if (!lexicon.grammar.headLast && previous?.kind === 'preposition' && group.form === 'finite' && group.pronouns.length === 0 && !group.reflexive && !group.negated) return false;
  if (as(unit, 'auxiliary') && !noun) return true;
  const afterSubject = previous?.kind === 'noun' || previous?.kind === 'relative' || (previous?.kind === 'adverb' && before.at(-2)?.kind === 'noun');
  const nextUnit = units[next];
  const nounNext = nextUnit !== undefined && nextUnit.kind === 'word' && nextUnit.entries.every(({ pos }) => pos !== 'determiner' && pos !== 'pronoun') && startsNoun(reading, next) && !readNumber(units, next, lexicon) && !as(nextUnit, 'about');
  if (group.form === 'gerund') {
    const takes = nextUnit !== undefined && (as(nextUnit, 'pronoun')?.pronoun === 'plural' || as(nextUnit, 'determiner') !== undefined || readNumber(units, next, lexicon) !== null);
    if ((noun && !(takes && group.verb.frames.length > 0 && previous?.kind !== 'preposition')) || as(unit, 'preposition')) return false;
    const topic = previous?.kind === 'preposition' ? previous.senses[0] === 'topic' || previous.senses[0] === 'place' || previous.senses[0] === 'of' || previous.senses.includes('topic') : previous?.kind === 'verb' && previous.verb.frames.some(({ object }) => object === 'topic');
    const objectNext = nextUnit !== undefined && (as(nextUnit, 'determiner') !== undefined || as(nextUnit, 'pronoun') !== undefined || readNumber(units, next, lexicon) !== null);
    if (topic && group.verb.frames.length === 0 && group.verb.kind !== 'motion' && !objectNext) return false;
    if (previous?.kind === 'preposition' && nounNext && group.verb.frames.length === 0) return false;
    return !(afterSubject && nounNext) || group.verb.frames.length > 0;
  }
  if (lexicon.grammar.headLast && (group.form === 'either' || group.form === 'participle')) {
    if (!nounNext) return true;
    if (previous?.kind === 'noun' || (previous?.kind === 'adverb' && before.at(-2)?.kind === 'noun')) return true;
    if (previous?.kind === 'relative') return !finiteSoon(reading, next);
    if (previous?.kind === 'and' || previous?.kind === 'mark' || previous?.kind === 'but') return before.some(({ kind }) => kind === 'verb') || previous.kind === 'mark';
    if (previous?.kind === 'adverb') return before.some(({ kind }) => kind === 'noun') && previous.adverb !== 'plain';
    return false;
  }
  if (!noun) return !(group.form === 'infinitive' && previous?.kind === 'noun' && as(unit, 'preposition') !== undefined);
  if (!lexicon.grammar.headLast) {
    const object = nextUnit !== undefined && as(nextUnit, 'adverb') ? next + 1 : next;
    return afterSubject && group.form !== 'participle' && units[object] !== undefined && (as(units[object], 'determiner') !== undefined || readNumber(units, object, lexicon) !== null);
  }
  // "The League plans to train"
  if (afterSubject && group.verb.matrix !== null && nextUnit?.lower === 'to' && as(units[next + 1], 'verb')?.form === 'infinitive' && previous?.kind === 'noun' && group.form === 'finite') return true;
  if (previous?.kind === 'and' && group.tense === 'present' && unit.entries.some((entry) => entry.pos === 'verb' && entry.form === 'present') && before.some(({ kind }) => kind === 'verb') && startsNoun(reading, next)) return true;
  return afterSubject && nextUnit !== undefined && nextUnit.kind !== 'mark' && (startsNoun(reading, next) && !nounNext);
}

/** `leur`, `la`, `les` before a verb: an object, not an article. */
function isCliticVerb(units: readonly Unit[], at: number, previous: Item | undefined): boolean {
  if (!as(units[at], 'determiner')) return true;
  const next = units[at + 1];
  if (as(next, 'auxiliary')) return true;
  const form = as(next, 'verb')?.form;
  if (previous?.kind === 'preposition' && form !== 'infinitive' && form !== 'gerund') return false;
  if (as(units[at + 2], 'preposition')?.senses[0] === 'of') return false;
  if (as(units[at + 2], 'auxiliary') || (previous === undefined && as(next, 'verb')?.form !== 'past')) return false;
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

/** "that" and "que" join a clause; before a noun without a verb they are something else. */
function isRelativeHere(reading: Reading, at: number, before: readonly Item[]): boolean {
  const unit = reading.units[at]!;
  if (as(unit, 'relative')!.relative === 'what') return true;
  const other = as(unit, 'determiner') ?? as(unit, 'pronoun');
  if (!other) return true;
  const previous = before.at(-1);
  if (unit.lower === 'that' && previous?.kind === 'noun' && previous.sort === 'pronoun' && as(reading.units[at + 1], 'preposition')) return false;
  return previous?.kind === 'noun' || (previous?.kind === 'mark' && (before.at(-2)?.kind === 'noun' || before.at(-2)?.kind === 'date') && unit.lower !== 'that');
}
