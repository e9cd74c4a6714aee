import type { Clause, Part } from '../parse/Clause.ts';
import { isCopula } from '../parse/copula.ts';
import type { NounPhrase } from '../parse/Item.ts';
import { argumentsOf } from './arguments.ts';
import type { Draft } from './Draft.ts';
import { draftOf } from './draft-of.ts';
import { mentionsIn } from './find-mentions.ts';
import { fitFrame } from './fit-frame.ts';
import { merge } from './merge-drafts.ts';
import { isParty, isPlace } from './sorts.ts';
import { ownArguments } from './own-arguments.ts';
import { readTelegram } from './read-telegram.ts';
import { situatedBefore, traineesNamed, trainersLent } from './tell-of-told.ts';
import { tieAbsolute, tieSupport, tieTrainer, trainersNamed } from './tell-trainers.ts';

/** What a sentence tells of trainings, clause by clause, in order; clauses that speak of one training noun make one draft. */
export function findDrafts(clauses: readonly Clause[]): Draft[] {
  const drafts: Draft[] = [];
  const told = new Map<NounPhrase, Draft>();
  for (const clause of clauses) {
    const verb = clause.verb;
    if (!verb || verb.verb.frames.length === 0 || isNews(clause, clauses)) continue;
    const own = ownArguments(clause, clauses);
    const fit = fitFrame(verb, own, told);
    if (!fit) continue;
    const draft = draftOf(clause, own, fit, clauses);
    const known = draft.training && told.get(draft.training);
    if (known) merge(known, draft);
    else {
      drafts.push(draft);
      if (draft.training) told.set(draft.training, draft);
    }
  }
  for (const clause of clauses) {
    tieSupport(clause, drafts);
    tieAttendance(clause, told);
    tieHands(clause, told);
    countThose(clause, drafts);
    tieTrainer(clause, drafts);
    tieAbsolute(clause, drafts);
    tieDetails(clause, clauses, drafts);
    const named = trainersNamed(clause) ?? trainersLent(clause) ?? traineesNamed(clause) ?? readTelegram(clause) ?? situated(clause, drafts);
    if (named) drafts.push(named);
  }
  for (const clause of clauses) if (!drafts.some((draft) => draft.clause === clause && !clause.verb)) drafts.push(...mentionsIn(clause, told, drafts, clauses));
  for (const draft of drafts) {
    takeTrailing(draft);
    takeFromAbove(draft);
  }
  return drafts.sort((a, b) => a.at - b.at);
}

/** "Training on maps done 4 Feb 2023 in Kaya, 19 riders.": so many people, behind a comma at the end of what was done, received it. */
function takeTrailing({ training, clause, kind, shared, segments }: Draft): void {
  if (!training || kind !== 'event' || !clause?.verb || shared.receivers.length > 0 || segments.some(({ receivers, count }) => receivers.length > 0 || count !== null)) return;
  if (!clause.verb.passive && clause.verb.verb.kind !== 'happen') return;
  for (const part of clause.after) if (part.kind === 'noun' && part.join === 'comma') shared.receivers.push(...part.nouns.filter(({ sort, count, name, pronoun, byGender }) => sort === 'people' && count !== null && name === null && pronoun === null && !byGender));
}

/** "a course by the guild in May, which 20 scribes attended": who gave it, and when, stands right behind the training above. */
function takeFromAbove({ training, clause, givers, shared, segments }: Draft): void {
  if (!training || clause?.kind !== 'relative' || !clause.parent || training.from > (clause.verb?.from ?? 0)) return;
  const above = [clause.parent.before, clause.parent.after].find((parts) => parts.some((part) => part.kind === 'preposition' || part.kind === 'noun' ? part.nouns.includes(training) : false)) ?? [];
  const at = above.findIndex((part) => (part.kind === 'preposition' || part.kind === 'noun') && part.nouns.includes(training));
  const [agent, date] = above.slice(at + 1);
  if (givers.length > 0 || agent?.kind !== 'preposition' || agent.senses[0] !== 'agent' || !agent.nouns.some(isParty)) return;
  givers.push(...agent.nouns.filter(isParty));
  if (date?.kind === 'date' && [shared, ...segments].every(({ dates }) => dates.length === 0)) shared.dates.push(date.date);
}

/** "learned from the guild that the office had moved": was told so, and taught nothing. */
function isNews(clause: Clause, clauses: readonly Clause[]): boolean {
  const learns = clause.verb!.verb.frames.some(({ subject, object }) => subject === 'receiver' && object === 'any');
  // "ont appris de la guilde que le maire était absent": the word that joins the clause is a relative too, and speaks of no object.
  const bare = clause.after.every((part) => part.kind !== 'noun' || part.nouns.every(({ sort }) => sort === 'time'));
  const joins = ({ subordinator, kind, relative, preposition, before }: Clause): boolean => (subordinator === 'that' && kind === 'subordinate') || (bare && kind === 'relative' && relative === 'any' && !preposition && before.some((part) => part.kind === 'noun'));
  return learns && clauses.some((child) => child.parent === clause && joins(child));
}

/** "a course in which ten scribes practised filming": those who did something at a training received it. */
function tieAttendance({ kind, verb, preposition, antecedent, candidates, relative, before }: Clause, told: ReadonlyMap<NounPhrase, Draft>): void {
  const at = preposition ? preposition.senses.includes('place') || preposition.senses[0] === 'during' : relative === 'where';
  const draft = [...antecedent, ...candidates.toReversed()].map((noun) => told.get(noun)).find((each) => each !== undefined);
  if (kind !== 'relative' || !at || !verb || verb.passive || verb.negated || verb.verb.frames.some(({ subject }) => subject !== 'receiver') || !draft) return;
  const subject = before.find((part) => part.kind === 'noun');
  const people = (subject?.nouns ?? []).filter((noun) => isParty(noun) && noun.sort !== 'pronoun');
  if (draft.shared.receivers.length === 0 && draft.segments.every(({ receivers }) => receivers.length === 0)) draft.shared.receivers.push(...people.filter((noun) => !draft.givers.includes(noun)));
}

/** "the course for scribes, which was in the hands of the guild, was held in May": who gave what the clause around tells. */
function tieHands(clause: Clause, told: ReadonlyMap<NounPhrase, Draft>): void {
  const { kind, verb } = clause;
  if (kind !== 'relative' || !verb || !isCopula(verb) || verb.negated || (verb.tense !== 'past' && verb.tense !== 'imperfect')) return;
  const { subject, after } = argumentsOf(clause);
  const draft = subject.map((noun) => told.get(noun)).find((each) => each !== undefined);
  if (draft?.kind === 'event' && draft.givers.length === 0) draft.givers.push(...after.flatMap((part) => (part.kind === 'preposition' && part.senses[0] === 'agent' ? part.nouns.filter(isParty) : [])));
}

/** "… in May, when nine of them learned to film": how many of those that the clause above names received it. */
function countThose({ kind, relative, verb, parent, before }: Clause, drafts: readonly Draft[]): void {
  if (kind !== 'relative' || relative !== 'where' || !verb?.verb.frames.some(({ subject }) => subject === 'receiver') || verb.negated) return;
  const draft = drafts.find(({ clause }) => clause !== null && clause === parent);
  const counted = before.flatMap((part) => (part.kind === 'noun' ? part.nouns : [])).find((noun) => noun.sort === 'pronoun' && noun.count !== null);
  if (draft && counted) draft.segments.at(-1)!.count ??= counted.count;
}

/** "The guild held a course for scribes: 18 people, Kaya, 3 July": a clause of nothing but numbers, towns and dates says more of the training right before. */
function tieDetails(clause: Clause, clauses: readonly Clause[], drafts: readonly Draft[]): void {
  const parts = clause.before;
  const before = clauses[clauses.indexOf(clause) - 1];
  const draft = drafts.find((each) => each.kind === 'event' && each.clause !== null && each.clause === before);
  if (clause.kind !== 'main' || clause.verb || parts.length === 0 || !draft || draft.segments.length > 1) return;
  const isTown = (part: Part): boolean => part.kind === 'noun' && part.nouns.every((noun) => isPlace(noun) && noun.name !== null);
  const isCount = (part: Part): boolean => part.kind === 'noun' && part.nouns.every(({ sort, count, name, of }) => sort === 'people' && count !== null && name === null && of.length === 0);
  const [segment] = draft.segments;
  if (!parts.every((part) => part.kind === 'date' || isTown(part) || isCount(part)) || !parts.some((part) => part.kind === 'date' || isTown(part))) return;
  for (const part of parts) {
    if (part.kind === 'date' && draft.shared.dates.length + segment!.dates.length === 0) segment!.dates.push(part.date);
    if (part.kind === 'noun' && isTown(part) && draft.shared.places.length + segment!.places.length === 0) segment!.places.push(...part.nouns);
    if (part.kind === 'noun' && isCount(part)) segment!.count ??= part.nouns[0]!.count;
  }
}

/** A pronoun in a sentence that tells a training itself is that sentence's own matter. */
function situated(clause: Clause, drafts: readonly Draft[]): Draft | null {
  return drafts.some((draft) => draft.clause === clause) ? null : situatedBefore(clause);
}
