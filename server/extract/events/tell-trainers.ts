import type { Clause } from '../parse/Clause.ts';
import { isCopula } from '../parse/copula.ts';
import type { NounPhrase } from '../parse/Item.ts';
import { argumentsOf } from './arguments.ts';
import type { Draft } from './Draft.ts';
import { gatherComplements } from './gather-complements.ts';
import { judgeFact } from './judge-fact.ts';
import { mentionOf } from './mention-of.ts';
import { isDefinite, isParty } from './sorts.ts';

/** "with X facilitating, Y held a class": X gave what Y held. */
export function tieTrainer(clause: Clause, drafts: readonly Draft[]): void {
  if (clause.kind !== 'gerund' || !clause.verb?.verb.frames.some(({ subject, object }) => subject === 'giver' && (object === 'nothing' || object === 'training'))) return;
  const trainer = clause.antecedent.at(-1);
  const beside = clause.parent ? [...clause.parent.before, ...clause.parent.after].find((part) => part.kind === 'preposition' && part.senses[0] === 'companion' && trainer !== undefined && part.nouns.includes(trainer)) : undefined;
  const act = beside ? drafts.find((draft) => draft.kind === 'event' && draft.clause !== clause && (draft.clause === clause.parent || draft.organizers.length > 0)) : undefined;
  if (act && trainer && isParty(trainer)) act.givers.push(trainer);
}

/** "The guild held a class, the club acting as trainer", "…, facilitators from the club being sent for": who gave what the clause above tells; who called for it organised it. */
export function tieAbsolute(clause: Clause, drafts: Draft[]): void {
  const { kind, parent, before, verb } = clause;
  if (kind !== 'gerund' || !parent || !verb || before.length === 0) return;
  const trainers = absoluteTrainers(clause);
  const act = drafts.find((draft) => draft.kind === 'event' && draft.clause === parent);
  if (!act || trainers.length === 0) return;
  const own = drafts.findIndex((draft) => draft.clause === clause);
  if (own >= 0) drafts.splice(own, 1);
  act.organizers.push(...act.givers.splice(0));
  act.givers.push(...trainers);
}

function absoluteTrainers(clause: Clause): readonly NounPhrase[] {
  const { subject, objects, after } = argumentsOf(clause);
  const verb = clause.verb!;
  const isTrainer = (noun: NounPhrase): boolean => noun.sort === 'facilitator' && noun.name === null;
  if (!verb.passive && (objects.some(isTrainer) || verb.verb.frames.some((frame) => frame.subject === 'giver' && frame.object === 'nothing'))) return subject.filter(isParty);
  if (subject.some((noun) => isTrainer(noun) && noun.of.length + noun.origin.length > 0)) return subject.filter(isParty);
  const from = after.flatMap((part) => (part.kind === 'preposition' && (part.senses[0] === 'origin' || part.senses[0] === 'of') ? part.nouns : []));
  return isCopula(verb) && subject.some(isTrainer) ? from.filter(({ name }) => name?.sort === 'body') : [];
}

/** "The trainers were from X", "la facilitatrice était Y": who gave a training told elsewhere. */
export function trainersNamed(clause: Clause): Draft | null {
  const apposed = trainerBeside(clause);
  if (apposed) return apposed;
  if (!clause.verb || !clause.verb.grammar.comingFrom.test(clause.verb.lemma) || clause.verb.negated || clause.verb.passive) return null;
  const own = argumentsOf(clause);
  const [subject] = own.subject;
  const predicate = own.objects.find((noun) => noun.sort === 'facilitator' && noun.name === null && noun.of.some((of) => isParty(of) && of.name === null));
  if (subject && predicate && isParty(subject) && subject.sort !== 'facilitator') {
    // "X was the trainer of the 25 reporters in Jos in May"
    const draft: Draft = { ...mentionOf(predicate, clause), at: clause.verb.from, kind: 'event', training: null, repeats: false, givers: [...own.subject] };
    draft.shared.receivers.push(...predicate.of.filter(isParty));
    gatherComplements(draft, own.before, own.order.filter(({ kind }) => kind !== 'noun'), new Set(), new Set(), true);
    draft.fact = judgeFact(clause, true);
    return draft;
  }
  if (!subject || subject.sort !== 'facilitator' || !(isDefinite(subject) || (subject.determiner === null && !subject.plural)) || subject.name !== null || subject.of.some(({ name }) => name !== null)) return null;
  const from = [...own.before, ...own.order].flatMap((part) => (part.kind === 'preposition' && (part.senses[0] === 'origin' || part.senses[0] === 'of') ? part.nouns : []));
  const isOfBody = (noun: NounPhrase): boolean => noun.name?.sort === 'body' || [...noun.of, ...noun.origin].some(({ name }) => name?.sort === 'body');
  const bodies = from.filter(isOfBody);
  // "The trainer was Amina from X": the person stands for the body.
  const givers = [...own.objects.filter((noun) => isOfBody(noun) || (noun.sort === 'person' && bodies.length === 0)), ...bodies, ...from.filter(({ sort }) => sort === 'person')];
  if (givers.length === 0) return null;
  return { ...mentionOf(subject, clause), at: clause.verb.from, kind: 'support', training: null, repeats: false, givers };
}

/** "the trainer, X, says that …", "Trainers: X and Y": names whose training was told before. */
function trainerBeside(clause: Clause): Draft | null {
  for (const [at, part] of [...clause.before, ...clause.after].entries()) {
    if (part.kind !== 'noun' || part.join !== null) continue;
    // "Trainers: X and Y"
    const listed = clause.verb || at > 0 ? [] : clause.before.slice(1).flatMap((next) => (next.kind === 'noun' ? next.nouns : []));
    for (const noun of part.nouns) {
      if (noun.sort !== 'facilitator' || !(isDefinite(noun) || (!clause.verb && noun.determiner === null)) || noun.name !== null || noun.owner !== null || noun.of.length + noun.origin.length > 0) continue;
      const named = [...noun.also, ...noun.brackets, ...listed].filter(({ name, sort, of }) => name?.sort === 'body' || sort === 'person' || (name === null && of.some((inner) => inner.name?.sort === 'body')));
      if (named.length > 0) return { ...mentionOf(noun, clause), kind: 'support', training: null, repeats: false, givers: named };
    }
  }
  return null;
}

/** "X, supported by Y, trained Z", "Y helped X to train Z": who makes the act of another possible funds what it tells. */
export function tieSupport(clause: Clause, drafts: readonly Draft[]): void {
  const verb = clause.verb;
  if (!verb || !verb.verb.frames.some(({ subject }) => subject === 'funder') || drafts.some((draft) => draft.clause === clause) || verb.negated || verb.modal) return;
  const own = argumentsOf(clause);
  const agents = clause.before.concat(clause.after).flatMap((part) => (part.kind === 'preposition' && part.senses[0] === 'agent' ? part.nouns : []));
  const helpers = (verb.passive ? agents : own.subject).filter(isParty);
  const helped = (verb.passive ? own.subject : own.objects).filter(isParty);
  if (helpers.length === 0 || helped.length === 0) return;
  const act = drafts.find((draft) => draft.kind === 'event' && draft.clause !== null && (verb.passive && clause.kind === 'participle' ? draft.clause === clause.parent : draft.clause.parent === clause));
  if (act && !helpers.some((noun) => act.givers.includes(noun))) act.others.push(...helpers.map((noun) => ({ noun, role: 'funder' as const })));
}
