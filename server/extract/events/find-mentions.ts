import type { Clause, Part } from '../parse/Clause.ts';
import { isCleft, isCopula } from '../parse/copula.ts';
import type { NounPhrase } from '../parse/Item.ts';
import { argumentsOf } from './arguments.ts';
import type { Draft } from './Draft.ts';
import { gatherComplements, gatherFromNoun } from './gather-complements.ts';
import { isSpecific } from './is-specific.ts';
import { judgeFact } from './judge-fact.ts';
import { mentionOf } from './mention-of.ts';
import { isDefinite, isParty, isPlace, isTraining } from './sorts.ts';

/** A training noun where it stands in its clause. */
interface Place {
  readonly clause: Clause;
  readonly parts: readonly Part[];
  readonly at: number;
  readonly part: Extract<Part, { nouns: NounPhrase[] }>;
  readonly noun: NounPhrase;
}

/** Training nouns that no verb of a training took up: "Following the training held in …", "thanks to a course of X". */
export function mentionsIn(clause: Clause, told: Map<NounPhrase, Draft>, drafts: readonly Draft[], clauses: readonly Clause[]): Draft[] {
  const mentions: Draft[] = [];
  for (const place of trainingsIn(clause)) {
    const known = told.get(place.noun);
    const draft = known ?? mentionOf(place.noun, clause);
    if (known) addBehind(known, place);
    else gatherAround(draft, place);
    predicate(draft, place);
    exist(draft, place);
    followOn(draft, place);
    happenFirst(draft, place);
    wish(draft, place);
    if (!known) {
      findGivers(draft, place, drafts);
      told.set(place.noun, draft);
      mentions.push(draft);
    }
    receiveBefore(draft, place, clauses);
  }
  return mentions;
}

function trainingsIn(clause: Clause): Place[] {
  return [clause.before, clause.after].flatMap((parts) => parts.flatMap((part, at) => (part.kind === 'noun' || part.kind === 'preposition'
    ? part.nouns.flatMap(withInner).filter(isTraining).map((noun) => ({ clause, parts, at, part, noun }))
    : [])));
}

/** "the course on filming for scribes that was held in Kaya": its topic and those who took part stand outside the clause that told it. */
function addBehind(known: Draft, { clause, parts, at }: Place): void {
  if ((known.clause?.kind === 'relative' || known.clause?.kind === 'participle') && known.clause !== clause) gatherComplements(known, [], belongingBehind(parts, at), new Set(), new Set(), true);
}

/** "the course of the guild in Kaya in May". */
function gatherAround(draft: Draft, { clause, parts, at, part, noun }: Place): void {
  // "opened an office after a course of the guild": those who act received it, so the guild gave it.
  // "the training of the club by the guild": whom it is of received it.
  const given = following(parts, at).some((next) => next.kind === 'preposition' && next.senses[0] === 'agent');
  gatherFromNoun(draft, given ? { ...noun, determiner: null } : noun, !given && part.kind === 'preposition' && part.senses[0] === 'after' && clause.verb !== null && noun.determiner === 'indefinite');
  // "May 2023, Kaya: a course for ten scribes": the heading dates and places what stands behind it.
  if (!clause.verb) gatherComplements(draft, parts.slice(0, at).filter((part) => part.kind === 'date' || (part.kind === 'preposition' && part.nouns.every(isPlace))), [], new Set(), new Set(), true);
  const behind = following(parts, at, !clause.verb);
  gatherComplements(draft, [], isCountedFrom(parts, at) ? [] : behind, new Set(), new Set(), true);
  giveToOthers(draft, noun);
  if (!clause.verb) giveBeside(draft, behind);
  const owner = ownerAtEnd(noun);
  if (owner && draft.givers.length === 0 && draft.segments.some(({ receivers }) => receivers.length > 0)) draft.givers.push(owner);
}

/** "Two sessions with the guild, for ten scribes": in a telegram the body with a name that it is with gave it to the others. */
function giveBeside({ givers, shared, segments }: Draft, behind: readonly Part[]): void {
  const all = [shared, ...segments];
  if (givers.length > 0 || all.every(({ receivers }) => receivers.length === 0) || all.every(({ dates }) => dates.length === 0)) return;
  givers.push(...behind.flatMap((part) => (part.kind === 'preposition' && part.senses[0] === 'companion' ? part.nouns.filter(({ name, sort }) => name?.sort === 'body' && sort === 'body') : [])));
}

/** "After a course of the guild, the club opened …": of the two bodies, the one that then acts learnt it. */
function giveToActing({ givers, shared }: Draft, training: NounPhrase, acting: Clause): void {
  const owners = training.of.filter(({ name }) => name?.sort === 'body');
  if (givers.length > 0 || owners.length === 0 || !argumentsOf(acting).subject.some(isParty)) return;
  shared.receivers = shared.receivers.filter((noun) => !owners.includes(noun));
  givers.push(...owners);
}

/** "a course of the guild to ten scribes": where others received it, the body that it is of gave it. */
function giveToOthers({ givers, shared, segments }: Draft, training: NounPhrase): void {
  const owners = training.of.filter((noun) => noun.sort === 'body' && noun.count === null && (noun.name !== null || isDefinite(noun)));
  const others = [...shared.receivers, ...segments.flatMap(({ receivers }) => receivers)].some((noun) => !training.of.includes(noun));
  if (givers.length > 0 || owners.length === 0 || !others) return;
  shared.receivers = shared.receivers.filter((noun) => !owners.includes(noun));
  givers.push(...owners);
}

/** "a course of law of the guild, for ten scribes": whose the course is, behind what it is on. */
function ownerAtEnd(training: NounPhrase): NounPhrase | null {
  const last = training.of.at(-1)?.of.at(-1);
  return last?.sort === 'body' && last.name !== null && last.to === training.to ? last : null;
}

/** "The course was in Kaya, in May", "was the work of the guild"; "A course is on the workplan". */
function predicate(draft: Draft, { clause, parts, part }: Place): void {
  const { verb, after } = clause;
  if (parts !== clause.before || part.kind !== 'noun' || !verb || !isCopula(verb)) return;
  const authors = after.flatMap((each) => (each.kind === 'noun' ? each.nouns : [])).filter(({ lemma }) => verb.grammar.doing.test(lemma)).flatMap(({ of, owner }) => [...of, ...(owner ? [owner] : [])]).filter(isParty);
  if (!verb.negated) draft.givers.push(...authors);
  const planned = after.some((each) => each.kind === 'preposition' && each.nouns.some(({ sort }) => sort === 'plan'));
  if (planned) draft.fact = { took: 'not', why: 'planned' };
  else if (verb.tense !== 'past' && verb.tense !== 'imperfect') draft.fact = { took: 'not', why: 'not-a-training' };
  else if (verb.negated) draft.fact = { took: 'not', why: 'negated' };
  else gatherComplements(draft, [], after.filter(({ kind }) => kind === 'preposition' || kind === 'date'), new Set(), new Set(), true);
}

/** "In May there was a course in Kaya": told as an event of its own, with what stands before the verb. */
function exist(draft: Draft, { clause, parts, part, noun }: Place): void {
  const { verb, before } = clause;
  const subject = before.find(({ kind }) => kind === 'noun');
  if (parts !== clause.after || part.kind !== 'noun' || !verb || !isCopula(verb) || draft.kind !== 'mention' || !part.nouns.includes(noun)) return;
  const there = before.some((each) => each.kind === 'adverb' && each.adverb === 'there') && subject === undefined;
  if (!there && (subject?.kind !== 'noun' || !verb.grammar.existential.test(subject.nouns[0]!.lemma))) return;
  gatherComplements(draft, before.filter(({ kind }) => kind === 'preposition' || kind === 'date'), [], new Set(), new Set(), true);
  draft.kind = 'event';
  draft.fact = judgeFact(clause, isSpecific(draft));
}

/** "It was followed in June by a training of scribes by the guild": the date and place of the verb are the training's. */
function followOn(draft: Draft, { clause, parts, part, at }: Place): void {
  const { verb, before, after } = clause;
  if (parts !== after || part.kind !== 'preposition' || part.senses[0] !== 'agent' || !verb?.passive || draft.kind !== 'mention') return;
  gatherComplements(draft, [...before, ...after.slice(0, at)].filter(({ kind }) => kind === 'preposition' || kind === 'date'), [], new Set(), new Set(), false);
  draft.kind = 'event';
  draft.fact = judgeFact(clause, isSpecific(draft));
}

/** "Two courses were held in 2022: the first, in Kaya in May, for scribes": one of those that took place. */
function happenFirst(draft: Draft, { clause, parts, part, noun }: Place): void {
  const { verb } = clause;
  if (parts !== clause.after || part.kind !== 'noun' || part.join !== 'comma' || noun.determiner !== 'indefinite' || verb?.verb.kind !== 'happen' || isCopula(verb) || draft.kind !== 'mention') return;
  if (!argumentsOf(clause).subject.some((told) => isTraining(told) && told.plural)) return;
  draft.kind = 'event';
  draft.fact = judgeFact(clause, isSpecific(draft));
}

/** "the request for training": what is wished or wanted is not yet. */
function wish(draft: Draft, { parts, at, part }: Place): void {
  const left = parts[at - 1];
  if (part.kind !== 'preposition' || (left?.kind !== 'noun' && left?.kind !== 'preposition')) return;
  const { sort, to } = left.nouns.at(-1)!;
  if ((sort === 'plan' || sort === 'need') && part.nouns[0]!.from - to <= 2) draft.fact = { took: 'not', why: sort === 'need' ? 'requested' : 'planned' };
}

/** The heading before a colon, the seat of the training, or those of the verb that it is an afterthought to: "held a class in May and another in June". */
function findGivers(draft: Draft, { clause, parts, at, part, noun }: Place, drafts: readonly Draft[]): void {
  // "Fund: costs of both courses"
  if (!clause.verb && part.nouns[0]!.sort === 'cost') {
    draft.kind = 'support';
    draft.others.push(...headingOf(parts, at).map((body) => ({ noun: body, role: 'funder' as const })));
    return;
  }
  if (!clause.verb) draft.givers.push(...headingOf(parts, at));
  if (draft.givers.length === 0) draft.givers.push(...draft.seats.splice(0));
  const first = drafts.find((other) => other.clause === clause && other.kind === 'event');
  if (!first || draft.givers.length > 0 || part.join === null || noun.determiner !== 'indefinite') return;
  draft.givers.push(...first.givers);
  draft.organizers.push(...first.organizers);
}

/** "After the course that was held in Kaya, they …": a relative clause may part it from those who then act. */
function receiveBefore(draft: Draft, { clause, part, noun }: Place, clauses: readonly Clause[]): void {
  if (part.kind !== 'preposition' || !part.senses.includes('after')) return;
  const acting = isCleft(clause) ? cleftOf(clause, noun, clauses) : clause.verb ? clause : clauses.find(({ kind, verb }) => kind === 'main' && verb !== null && verb.from > noun.to);
  if (acting && takeGiverOf(draft, noun, acting)) return;
  if (acting && (noun.determiner === 'indefinite' || noun.determiner === null)) giveToActing(draft, noun, acting);
  if (acting && takeReceiversOf(draft, acting)) takeCompanion(draft, clause, noun);
}

/** "C'est à la suite d'une formation de la guilde que le club a ouvert": the clause that the phrase in the middle belongs to. */
function cleftOf(cleft: Clause, { to }: NounPhrase, clauses: readonly Clause[]): Clause | undefined {
  return clauses.find(({ kind, relative, verb, parent, before }) => kind === 'relative' && relative === 'any' && verb !== null && verb.from > to && (parent === cleft || parent?.parent === cleft) && before.some((part) => part.kind === 'noun' && part.nouns.some(isParty)));
}

/** "PRC: ToT for 16 social workers, Amman": the body before the colon gave it. */
function headingOf(parts: readonly Part[], at: number): NounPhrase[] {
  const first = parts[0];
  return at > 0 && first?.kind === 'noun' && first.nouns.every(({ sort, name }) => sort === 'body' && name !== null) ? first.nouns : [];
}

function withInner(noun: NounPhrase): NounPhrase[] {
  // "the contents of the course of Kaya": only says what is passed on.
  if (noun.sort === 'content' && !noun.of.some(({ of }) => of.some((inner) => isParty(inner)))) return [];
  return [noun, ...noun.of.filter(isTraining), ...noun.of.flatMap(({ of }) => of.filter(isTraining))];
}

/** "After its training of scribes, the guild …": it had given it. */
function takeGiverOf(draft: Draft, training: NounPhrase, clause: Clause): boolean {
  const received = [draft.shared, ...draft.segments].some(({ receivers }) => receivers.some(({ sort }) => sort !== 'pronoun'));
  if (training.determiner !== 'possessive' || !received || draft.givers.length > 0) return false;
  draft.givers.push(...argumentsOf(clause).subject.filter(isParty));
  return draft.givers.length > 0;
}

/** "After the training …, members of X were able …": those who then act had received it. */
function takeReceiversOf(draft: Draft, clause: Clause): boolean {
  draft.shared.receivers = draft.shared.receivers.filter(({ sort }) => sort !== 'pronoun');
  if (draft.shared.receivers.length > 0 || draft.segments.some(({ receivers }) => receivers.length > 0)) return false;
  if (!isSpecific(draft) && draft.givers.length === 0) return false;
  draft.shared.receivers.push(...argumentsOf(clause).subject.filter(isParty));
  return true;
}

/** "After a course with the guild, the midwives …": with whom they took it. */
function takeCompanion(draft: Draft, clause: Clause, training: NounPhrase): void {
  if (draft.givers.length + draft.organizers.length > 0) return;
  const parts = [...clause.before, ...clause.after];
  const at = parts.findIndex((part) => part.kind === 'preposition' && part.nouns.includes(training));
  const next = parts.slice(at + 1).find((part) => part.kind !== 'date' || part.date.said.kind !== 'duration');
  if (next?.kind === 'preposition' && next.senses[0] === 'companion' && next.join === null) draft.givers.push(...next.nouns.filter(({ name, sort }) => name?.sort === 'body' || sort === 'person'));
}

/** "on X and Y for Z" right behind a training noun. */
function belongingBehind(parts: readonly Part[], at: number): Part[] {
  const found: Part[] = [];
  for (const part of parts.slice(at + 1)) {
    if (part.kind === 'preposition' && (part.senses[0] === 'topic' || (part.senses[0] === 'recipient' && part.nouns.some(isParty)))) found.push(part);
    else if (part.kind === 'noun' && part.join === 'and' && found.length > 0) found.push({ kind: 'preposition', key: 'on', senses: ['topic'], subordinator: null, nouns: part.nouns, join: null });
    else break;
  }
  return found;
}

/** "two months after the course, in April": what follows is when the other took place. */
function isCountedFrom(parts: readonly Part[], at: number): boolean {
  const [left, part] = [parts[at - 1], parts[at]!];
  return part.kind === 'preposition' && part.senses[0] === 'after' && left?.kind === 'date' && (left.date.said.kind === 'shift' || left.date.said.kind === 'vague');
}

/** What belongs to a training behind it; in a `telegram`, "…, tema multas, marzo de 2021", past what it was on. */
function following(parts: readonly Part[], at: number, telegram = false): Part[] {
  const found: Part[] = [];
  for (let next = at + 1; next < parts.length; next += 1) {
    const part = parts[next]!;
    if (part.kind === 'noun' && part.nouns.every((noun) => isPlace(noun) && noun.name !== null)) {
      found.push({ kind: 'preposition', key: 'in', senses: ['place'], subordinator: null, nouns: part.nouns, join: null });
      continue;
    }
    if (telegram && part.kind === 'noun' && part.join === 'comma' && part.nouns.every(({ sort }) => sort === 'content')) continue;
    if (part.kind === 'noun' || part.join === 'and' || part.join === 'but') break;
    found.push(part);
  }
  return found;
}
