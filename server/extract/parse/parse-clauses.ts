import { isParty, isPlace, isTraining } from '../events/sorts.ts';
import type { RelativeKind } from '../grammar/Grammar.ts';
import type { Clause, Join, Part } from './Clause.ts';
import { goesOnPlace, lastNouns, lastPart, nounsBefore, unfinishedAbove } from './clause-phrases.ts';
import { fillGaps, leftOut, opensGap } from './gapping.ts';
import { correctDenied } from './correct-denied.ts';
import type { Item, NounPhrase } from './Item.ts';
import { endOfItems, isOneOf, listFollows, placesFollow } from './look-ahead.ts';
import { OpenClauses } from './OpenClauses.ts';
import { returnToObject } from './return-to-object.ts';
import type { Preposition } from './OpenClauses.ts';
import { placeVerb } from './place-verb.ts';

/**
 * The clauses of a sentence, left to right: main ones, and relative, participial, infinitive and other dependent ones,
 * each with its verb and the phrases around it. One pass; each item is looked at once.
 */
export function parseClauses(items: readonly Item[]): Clause[] {
  const open = new OpenClauses(items);
  items.forEach((item, at) => {
    readItem(open, item, at);
  });
  fillGaps(open.clauses);
  return open.clauses;
}

function readItem(open: OpenClauses, item: Item, at: number): void {
  switch (item.kind) {
    case 'noun':
      if (open.join !== null && !open.preposition && opensGap(open.current, open.items, at)) return openGap(open, item);
      return placeNoun(open, item, at);
    case 'verb': return placeVerb(open, item, at);
    case 'relative': return openRelative(open, item, at);
    case 'mark': return readMark(open, item.mark, at);
    case 'preposition':
      open.preposition = item;
      return;
    case 'date':
      open.put({ kind: 'date', date: item.date, join: open.takeJoin() });
      open.preposition = null;
      return;
    case 'adverb':
      // "on online safety": the word belongs to the noun behind it.
      if (!open.preposition || item.adverb !== 'online') open.put({ kind: 'adverb', adverb: item.adverb, from: item.from, join: null });
      return;
    case 'and':
      open.join = open.join === 'comma' ? 'comma and' : 'and';
      return;
    case 'but':
      open.join = 'but';
      return;
    case 'negation':
      open.negated = true;
      return;
    case 'subordinator':
      open.open({ kind: 'subordinate', parent: open.current, subordinator: item.subordinator });
  }
}

function readMark(open: OpenClauses, mark: Extract<Item, { kind: 'mark' }>['mark'], at: number): void {
  switch (mark) {
    case 'comma':
      open.join ??= 'comma';
      return;
    case 'stop':
      if (at < open.itemsEnd) open.join = 'comma and';
      else open.open({ kind: 'main' });
      return;
    case 'open': return open.interrupt();
    case 'close': return open.resume();
    case 'other': return;
    case 'colon':
      if (labelsTrainer(open, at)) return;
      if (open.current.verb && placesFollow(open.items, at)) {
        open.preposition = { kind: 'preposition', from: at, to: at, key: 'in', senses: ['place'], subordinator: null };
        return;
      }
      if (open.current.verb && endOfItems(open.items, at) !== null) open.itemise(endOfItems(open.items, at)!);
      else if (open.current.verb && listFollows(open.items, at)) open.list();
      else if (isLabel(open, at)) open.join ??= 'comma';
      else open.open({ kind: 'main', before: headingOf(open.current) });
  }
}

/** "Trainer: Amal Diop", "Training of scribes (Kaya, May 2023): given by the guild": what stands behind the colon says more of what is in front. */
function isLabel({ current, items }: OpenClauses, at: number): boolean {
  if (current.verb) return false;
  const [first] = current.before;
  const next = items[at + 1];
  const noun = first?.kind === 'noun' ? first.nouns[0]! : null;
  if (noun === null || next === undefined) return false;
  if (next.kind === 'verb') return next.form === 'participle' && next.verb.frames.length > 0 && isTraining(noun);
  const last = current.before.at(-1);
  const label = last?.kind === 'noun' && last.nouns.length === 1 ? last.nouns[0]! : noun;
  if (label !== noun && label.sort === 'facilitator' && label.name === null && next.kind === 'noun') return next.name !== null || next.sort === 'person';
  return current.before.length === 1 && noun.sort === 'facilitator' && noun.name === null && next.kind === 'noun' && (next.name !== null || next.sort === 'person' || (isParty(next) && next.of.some(({ name }) => name?.sort === 'body')));
}

/** "ToT for 16 clerks, Mopti, May 2022, trainers: the guild": who stands behind the colon gave it. Whether it says so. */
function labelsTrainer(open: OpenClauses, at: number): boolean {
  const { current, items } = open;
  const parts = current.verb ? current.after : current.before;
  const last = parts.at(-1);
  const next = items[at + 1];
  if (last?.kind !== 'noun' || parts.length < 2 || next?.kind !== 'noun' || !isParty(next)) return false;
  const [label] = last.nouns;
  if (last.nouns.length > 1 || label!.sort !== 'facilitator' || label!.name !== null || label!.count !== null || label!.of.length + label!.origin.length > 0) return false;
  parts.pop();
  open.join = null;
  open.preposition = { kind: 'preposition', from: at, to: at, key: 'by', senses: ['agent'], subordinator: null };
  return true;
}

/** "ToT in Kumasi, 3 to 5 May: X trained Y": what stands before the colon dates and places what follows. */
function headingOf({ kind, verb, before }: Clause): Part[] {
  if (verb !== null || kind !== 'main') return [];
  const heads = (part: Part): boolean => {
    if (part.kind === 'date') return true;
    if (part.kind === 'adverb') return false;
    return part.nouns.every(isPlace) || (part.kind === 'noun' && before.length === 1 && part.nouns[0]!.sort === 'body' && part.nouns[0]!.name !== null);
  };
  return before.filter(heads).map((part) => (part.kind === 'noun' && part.nouns.every(isPlace) ? placePart(part.nouns) : part));
}

/** A bare town or country: "…, Surigao, 2 February 2023". */
function placePart(nouns: NounPhrase[]): Part {
  return { kind: 'preposition', key: 'in', senses: ['place'], subordinator: null, nouns, join: null };
}

/** "… and the club the youth": the phrase opens a clause with the verb of the one before it, in the same mood. */
function openGap(open: OpenClauses, noun: NounPhrase): void {
  const { current } = open;
  const { kind, parent, subordinator, relative, preposition } = current;
  const before: Part[] = [{ kind: 'noun', nouns: [noun], join: null }];
  open.settle(open.open({ kind, parent, subordinator, relative, preposition, before, gapOf: current, negated: current.negated }), leftOut(current.verb!, noun));
}

function placeNoun(open: OpenClauses, noun: NounPhrase, at: number): void {
  const next = open.items[at + 1];
  closeFronted(open, noun);
  returnToObject(open, noun, at);
  if (isOneOf(noun, open.listing) && !open.preposition && open.current.verb && (next?.kind === 'preposition' || next?.kind === 'date')) return;
  const join = open.takeJoin();
  const { preposition } = open;
  open.preposition = null;
  if (open.negated && (open.current.verb || join === 'and' || join === 'comma and')) {
    // "not by the Academy", "not in Kaya", "the guild, and not the club, trained"
    open.negated = false;
    return;
  }
  if (join === 'but' && correctDenied(open, noun, preposition, at)) return;
  if (!preposition) {
    open.put({ kind: 'noun', nouns: [noun], join });
    return;
  }
  if (preposition.senses[0] === 'agent' && join === 'but') returnToPassive(open);
  const list = listGoesOn(open.current, preposition, noun, join);
  const { key, senses, subordinator } = preposition;
  if (list) list.nouns.push(noun);
  else open.put({ kind: 'preposition', key, senses, subordinator, nouns: [noun], join });
}

/** "Having learnt to film in Kaya, the guild …": a bare phrase behind the comma is the subject that the sentence waits for. */
function closeFronted(open: OpenClauses, noun: NounPhrase): void {
  const { current } = open;
  if (open.join !== 'comma' || open.preposition || !current.verb || goesOnPlace(current, noun)) return;
  open.current = unfinishedAbove(current) ?? current;
}

/** "given not by X, as was said, but by Y": the agent belongs to the passive above. */
function returnToPassive(open: OpenClauses): void {
  if (!open.current.verb || open.current.verb.passive) return;
  for (let up = open.current.parent; up; up = up.parent) if (up.verb?.passive) open.current = up;
}

/** "au profit de A, de B et de C": the "de" of a longer preposition is said again. */
function listGoesOn(clause: Clause, preposition: Preposition, noun: NounPhrase, join: Join): Extract<Part, { kind: 'preposition' }> | null {
  const last = clause.verb ? clause.after.at(-1) : clause.before.at(-1);
  if (join === null || preposition.senses[0] !== 'of' || last?.kind !== 'preposition' || last.senses[0] === 'of' || last.nouns.length === 0) return null;
  return isParty(noun) && isParty(last.nouns.at(-1)!) ? last : null;
}

function openRelative(open: OpenClauses, { relative, from, to }: Extract<Item, { kind: 'relative' }>, at: number): void {
  const { current, preposition } = open;
  if (relative === 'what') {
    // "taught what they had learnt": the word is the object of one verb and of the other.
    openFreeRelative(open, contentOf(from, to), at);
    return;
  }
  if (preposition === null && isFree(current, relative, to - from)) {
    openFreeRelative(open, { ...contentOf(from, to), sort: 'pronoun' }, at);
    return;
  }
  const share = preposition?.senses[0] === 'of' ? takeShare(current) : null;
  if (share) {
    open.open({ kind: 'relative', parent: current, relative: 'subject', antecedent: share, candidates: nounsBefore(current), loose: true });
    return;
  }
  const owned = preposition?.senses[0] === 'of' && lastPart(current)?.kind === 'noun';
  open.open({
    kind: 'relative', parent: current, relative, antecedent: lastNouns(current), candidates: nounsBefore(current), loose: open.join === 'comma',
    // "a course, the trainers of which had been sent by the club": the phrase before is the subject.
    preposition: preposition && !owned ? { key: preposition.key, senses: preposition.senses } : null,
  });
}

/** "thirty scribes, nine of whom then taught": of the group before, without its number; takes the number out. */
function takeShare(clause: Clause): readonly NounPhrase[] | null {
  const parts = clause.verb ? clause.after : clause.before;
  const last = parts.at(-1);
  if (last?.kind !== 'noun' || last.nouns.length > 1 || last.nouns[0]!.pronoun !== 'everybody') return null;
  const group = parts.slice(0, -1).findLast((part) => (part.kind === 'noun' || part.kind === 'preposition') && part.nouns.some(isParty));
  if (!group || (group.kind !== 'noun' && group.kind !== 'preposition')) return null;
  parts.pop();
  return group.nouns.filter(isParty);
}

/** "Quien los formó fue la red": somebody who is told only by the clause behind. */
function isFree(clause: Clause, relative: RelativeKind, length: number): boolean {
  return clause.kind === 'main' && clause.verb === null && lastNouns(clause).length === 0 && (relative === 'subject' || length > 1);
}

function openFreeRelative(open: OpenClauses, free: NounPhrase, at: number): void {
  placeNoun(open, free, at);
  open.open({ kind: 'relative', parent: open.current, relative: 'any', antecedent: [free] });
}

/** "what": something that is told only by the clause behind it. */
function contentOf(from: number, to: number): NounPhrase {
  return {
    kind: 'noun', from, to, determiner: null, same: false, count: null, head: from, lemma: '', sort: 'content', plural: false, core: [from, to], pronoun: 'free',
    name: null, owner: null, of: [], origin: [], brackets: [], also: [], byGender: false, dates: [],
  };
}
