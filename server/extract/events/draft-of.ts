import type { Slot } from '../grammar/Frame.ts';
import type { Clause, Part } from '../parse/Clause.ts';
import { isCopula } from '../parse/copula.ts';
import type { NounPhrase } from '../parse/Item.ts';
import { argumentsOf } from './arguments.ts';
import type { Arguments } from './arguments.ts';
import { borrowFromTopic, borrowTrailing, topicSpansOf } from './borrow.ts';
import type { Draft } from './Draft.ts';
import type { Fit } from './fit-frame.ts';
import { emptySegment, gatherComplements, gatherFromNoun } from './gather-complements.ts';
import { isSpecific } from './is-specific.ts';
import { judgeFact } from './judge-fact.ts';
import { nameGeneric } from './name-generic.ts';
import { isInOrder, pairInOrder } from './pair-in-order.ts';
import { isDefinite, isParty, isPlace, isTraining } from './sorts.ts';
import { tellApart } from './tell-apart.ts';

const supports = new Set<Slot>(['funder', 'host', 'supervisor']);

/** What a clause tells whose verb has found its frame. */
export function draftOf(clause: Clause, own: Arguments, fit: Fit, clauses: readonly Clause[]): Draft {
  const draft = fromSlots(clause, own, fit, clauses);
  replacePointed(draft, clause);
  placeReceivers(draft, own, fit);
  gatherInner(draft, fit, own);
  nameGeneric(draft, clause);
  demoteOrganizer(draft, own);
  takeCompanions(draft, clause);
  if (clause.items.length > 0) tellApart(draft, clause);
  if (isInOrder(clause)) pairInOrder(draft);
  borrowTrailing(draft, clause, clauses);
  if (draft.topicSpans.length > 0) borrowFromTopic(draft, clause, clauses);
  if (draft.beside) draft.givers.unshift(...draft.organizers.splice(0));
  if (draft.kind === 'event' && draft.givers.length + draft.organizers.length === 0) draft.givers.push(...draft.seats.splice(0));
  takeSameTrainer(draft, own);
  draft.givers.push(...authorsBeside(draft, clause));
  if (fit.frame.subject === 'training' && draft.givers.length + draft.organizers.length === 0) draft.givers.push(...ownersBeside(own));
  draft.fact = isComposed(draft, clause) ? { took: 'not', why: 'not-a-training' } : judgeFact(clause, isSpecific(draft));
  return draft;
}

/** "la red, formada en 2018 por doce asociaciones", "doce asociaciones formaron la red": bodies without a name make up another. */
function isComposed({ givers, training, shared, segments }: Draft, { verb, after }: Clause): boolean {
  // "la commission, formée de douze membres"
  if (verb?.passive && verb.grammar.composes?.test(verb.lemma) && after.some((part) => ((part.kind === 'preposition' && part.senses[0] === 'of') || (part.kind === 'noun' && part.join === null && part.nouns[0]!.determiner === 'some')) && part.nouns.every((noun) => isParty(noun) && (noun.plural || noun.count !== null)))) return true;
  // "formaron en mayo un comité": where people are marked as the object, a body without the mark is made.
  if (verb && !verb.passive && verb.grammar.personalObject !== null && verb.grammar.composes?.test(verb.lemma) && after.some((part) => part.kind === 'noun' && part.join === null && part.nouns.every(({ sort, name, determiner, lemma }) => sort === 'body' && name === null && determiner === 'indefinite' && verb.grammar.makingUp?.body.test(lemma) === true))) return true;
  if (!verb?.grammar.composes?.test(verb.reflexive ? verb.lemma.replace(/se$/u, '') : verb.lemma) || training !== null || (givers.length === 0 && !verb.reflexive)) return false;
  const all = [shared, ...segments];
  const receivers = all.flatMap((segment) => segment.receivers);
  const unnamed = givers.every((noun) => noun.sort === 'body' && noun.plural && noun.name === null && noun.brackets.length === 0 && noun.of.every(({ name }) => name?.sort !== 'body'));
  return unnamed && receivers.length > 0 && receivers.every(({ sort }) => sort === 'body') && all.every(({ topics }) => topics.length === 0);
}

function fromSlots(clause: Clause, own: Arguments, { frame, slots, used }: Fit, clauses: readonly Clause[]): Draft {
  const get = (slot: Slot): readonly NounPhrase[] => slots.get(slot) ?? [];
  const heldIn = frame.object === 'receiver' || frame.object === 'any' || frame.object === 'topic' ? trainingAround(own, used) : null;
  const training = get('training')[0] ?? get('restitution')[0] ?? get('content').find(isTraining) ?? heldIn;
  const hosted = frame.subject === 'host' && training !== null && training.sort !== 'pronoun' && !isDefinite(training);
  const support = (supports.has(frame.subject) && !hosted) || frame.object === 'supervision' || (frame.subject === 'organizer' && frame.object === 'receiver' && training === null);
  const again = frame.object === 'nothing' && (frame.prepositions.has('with') || frame.subject === 'giver');
  const roles = ['funder', 'host', 'supervisor', ...(support ? (['organizer'] as const) : [])] as const;
  return {
    clause, at: clause.verb!.from, kind: support ? 'support' : 'event', lemma: clause.verb!.lemma, training, repeats: slots.has('content') || again || training?.sort === 'restitution',
    givers: [...get('giver')], organizers: support ? [] : [...get('organizer')], seats: [], others: roles.flatMap((role) => get(role).map((noun) => ({ noun, role }))),
    shared: emptySegment(), segments: [emptySegment()], topicSpans: topicSpansOf(clause, clauses), online: false, beside: false, sameTrainer: false, total: false, fact: { took: 'place' },
  };
}

/** Those who received stand in order with the places and dates that are theirs: "ten scribes in Kaya and six in Dori". */
function placeReceivers(draft: Draft, own: Arguments, { slots, used }: Fit): void {
  const receivers = slots.get('receiver') ?? [];
  const [sender] = slots.get('sender') ?? [];
  // "The guild sent ten scribes to the course": they are the guild's.
  if (sender) for (const noun of receivers) if (noun.sort === 'people' && noun.owner === null && noun.name === null && noun.of.length === 0) noun.owner = sender;
  const inOrder = new Set(receivers.filter((noun) => own.order.some((part) => (part.kind === 'noun' || part.kind === 'preposition') && part.nouns.includes(noun))));
  draft.shared.receivers.push(...receivers.filter((noun) => !inOrder.has(noun)));
  draft.shared.topics.push(...(slots.get('topic') ?? []).filter((noun) => !isParty(noun)));
  const consumed = new Set([...used].filter((part) => !(part.kind === 'preposition' && part.nouns.some((noun) => inOrder.has(noun)))));
  gatherComplements(draft, own.before, own.order, inOrder, consumed, true);
}

/** "the cost of the three-day course for scribes": what the phrases in the slots hold themselves. */
function gatherInner(draft: Draft, { frame, slots }: Fit, { order }: Arguments): void {
  for (const noun of slots.get('training') ?? []) gatherFromNoun(draft, withoutOthers(noun, slots.get('receiver') ?? [], frame), frame.subject === 'receiver' || frame.object === 'receiver');
  if (frame.subject === 'receiver' && draft.givers.length === 0) draft.givers.push(...ownersBehindTopic(slots.get('training') ?? [], order));
  for (const noun of slots.get('content') ?? []) if (isTraining(noun)) gatherFromNoun(draft, noun);
  for (const noun of [...(slots.get('cost') ?? []), ...(slots.get('support') ?? [])]) gatherFromNoun(draft, { ...noun, owner: null, of: noun.of.filter((inner) => !isParty(inner)) });
}

/** "Within the capacity building of judges, ten scribes were trained": where the verb says who was taught, others are whom it is all for. */
function withoutOthers(training: NounPhrase, receivers: readonly NounPhrase[], { object }: Fit['frame']): NounPhrase {
  if (object !== 'receiver' || training.sort !== 'workshop' || !isDefinite(training) || receivers.length === 0) return training;
  return { ...training, of: training.of.filter((noun) => noun.sort !== 'people') };
}

/** "followed the course on social audit of the guild": a body with a name at the end of what the course is on. */
function ownersBehindTopic(trainings: readonly NounPhrase[], order: readonly Part[]): NounPhrase[] {
  const at = order.findIndex((part) => (part.kind === 'noun' || part.kind === 'preposition') && part.nouns.some((noun) => trainings.includes(noun)));
  const next = at < 0 ? undefined : order[at + 1];
  if (next?.kind !== 'preposition' || next.join !== null || !next.senses.includes('topic') || next.senses.includes('recipient')) return [];
  const topic = next.nouns.at(-1)!;
  const owner = topic.of.at(-1);
  return !isParty(topic) && !isPlace(topic) && !isTraining(topic) && topic.name === null && owner?.name?.sort === 'body' && owner.to === topic.to ? [owner] : [];
}

/** "With trainers from the club, the guild held a course": who held what others gave. */
function demoteOrganizer(draft: Draft, { before, after }: Arguments): void {
  if (draft.clause!.verb!.passive || draft.kind !== 'event') return;
  const agents = [...before, ...after].flatMap((part) => (part.kind === 'preposition' && part.senses[0] === 'agent' ? part.nouns : [])).filter((noun) => draft.givers.includes(noun));
  if (agents.length === 0) return;
  draft.organizers.push(...draft.givers.filter((noun) => !agents.includes(noun)));
  draft.givers.splice(0, draft.givers.length, ...agents);
}

/** "The guild, together with the club, was able to train": those beside the subject of the verb above. */
function takeCompanions(draft: Draft, { kind, parent }: Clause): void {
  if (kind !== 'infinitive' || !parent) return;
  for (const part of parent.before) if (part.kind === 'preposition' && part.senses[0] === 'together') draft.givers.push(...part.nouns.filter((noun) => isParty(noun) && !draft.givers.includes(noun)));
}

/** "The one who taught us was X": whom the pronoun in front stands for is told behind. */
function replacePointed(draft: Draft, clause: Clause): void {
  const pointed = draft.givers.find((noun) => noun.sort === 'pronoun' && (noun.pronoun === 'free' || noun.pronoun === 'impersonal' || noun.pronoun === 'plural') && clause.antecedent.includes(noun));
  const above = clause.parent;
  if (!pointed || !above?.verb || !isCopula(above.verb)) return;
  const named = argumentsOf(above).objects.filter((noun) => isParty(noun) && noun.sort !== 'pronoun');
  if (named.length > 0) draft.givers.splice(draft.givers.indexOf(pointed), 1, ...named);
  gatherComplements(draft, above.after.filter(({ kind }) => kind === 'preposition' || kind === 'date'), [], new Set(), new Set(), false);
}

/** "were instructed in a class held by X": the training that a preposition brings. */
function trainingAround(own: Arguments, used: ReadonlySet<Part>): NounPhrase | null {
  for (const part of own.order) {
    if (part.kind !== 'preposition' || used.has(part) || !part.senses.some((sense) => sense === 'place' || sense === 'during' || sense === 'through')) continue;
    const found = part.nouns.find((noun) => isTraining(noun) && !isDefinite(noun));
    if (found) return found;
  }
  return null;
}

/** "the same course, by the same trainers": who gave the one before. */
function takeSameTrainer(draft: Draft, { order }: Arguments): void {
  const isSame = (noun: NounPhrase): boolean => noun.sort === 'facilitator' && noun.same && noun.name === null && noun.of.length === 0;
  const told = order.flatMap((part) => (part.kind === 'noun' || part.kind === 'preposition' ? part.nouns.flatMap((noun) => [noun, ...noun.also]) : []));
  if (!told.some(isSame)) return;
  draft.sameTrainer = true;
  for (const list of [draft.givers, draft.shared.receivers, ...draft.segments.flatMap(({ givers, receivers }) => [givers, receivers])]) list.splice(0, list.length, ...list.filter((noun) => !isSame(noun)));
}

/** "a second, this time of the guild, was held": a body that the training is of, though a comma parts them. */
function ownersBeside({ before }: Arguments): NounPhrase[] {
  return before.flatMap((part) => (part.kind === 'preposition' && part.senses[0] === 'of' ? part.nouns.filter(({ sort, name }) => sort === 'body' && name !== null) : []));
}

/** "the course, work of the guild, was held": whose work a training is told to be between commas. */
function authorsBeside({ training, givers }: Draft, { verb }: Clause): NounPhrase[] {
  if (!training || givers.length > 0) return [];
  return training.also.filter(({ lemma }) => verb!.grammar.doing.test(lemma)).flatMap((noun) => [...noun.of, ...(noun.owner ? [noun.owner] : [])]).filter(isParty);
}
