import type { Clause } from '../parse/Clause.ts';
import { isCopula } from '../parse/copula.ts';
import type { NounPhrase } from '../parse/Item.ts';
import { argumentsOf } from './arguments.ts';
import type { Arguments } from './arguments.ts';
import type { Draft } from './Draft.ts';
import { gatherComplements } from './gather-complements.ts';
import { judgeFact } from './judge-fact.ts';
import { mentionOf } from './mention-of.ts';
import { isParty } from './sorts.ts';

/** "The trainers were sent by the guild", "The guild provided the trainers": who gave a training told elsewhere. */
export function trainersLent(clause: Clause): Draft | null {
  const { verb } = clause;
  if (!verb || verb.bare || !verb.grammar.lending.test(verb.lemma) || judgeFact(clause, true).took === 'not') return null;
  const own = argumentsOf(clause);
  const agents = [...own.before, ...own.after].flatMap((part) => (part.kind === 'preposition' && part.senses[0] === 'agent' ? part.nouns : []));
  const [lent, lenders] = verb.passive ? [own.subject, agents] : [own.objects, own.subject];
  const trainers = lent.find(isUnnamedTrainer);
  const bodies = lenders.filter((noun) => isParty(noun) && noun.sort !== 'people' && noun.sort !== 'facilitator');
  if (!trainers || bodies.length === 0) return null;
  return { ...mentionOf(trainers, clause), at: verb.from, kind: 'support', training: null, repeats: false, givers: bodies };
}

function isUnnamedTrainer(noun: NounPhrase): boolean {
  return noun.sort === 'facilitator' && noun.name === null && noun.of.length + noun.origin.length === 0;
}

/** "The participants came from the guild and the club": who received a training told elsewhere. */
export function traineesNamed(clause: Clause): Draft | null {
  const { verb } = clause;
  if (!verb || verb.negated || verb.passive || !verb.grammar.comingFrom.test(verb.lemma)) return null;
  const own = argumentsOf(clause);
  const [subject] = own.subject;
  const told = isCopula(verb) ? traineesSaid(own, verb.grammar.trainees) : [];
  if (told.length > 0) {
    const draft: Draft = { ...mentionOf(told[0]!, clause), at: verb.from, kind: 'support', training: null, repeats: false };
    draft.shared.receivers.push(...told);
    return draft;
  }
  if (!subject || subject.name !== null || !verb.grammar.trainees.test(subject.lemma)) return null;
  const bodies = own.after.flatMap((part) => (part.kind === 'preposition' && part.senses[0] === 'origin' ? part.nouns : [])).filter(({ name }) => name?.sort === 'body');
  if (bodies.length === 0) return null;
  const draft: Draft = { ...mentionOf(subject, clause), at: verb.from, kind: 'support', training: null, repeats: false };
  draft.shared.receivers.push(...bodies);
  return draft;
}

/** "The participants were scribes", "Scribes were the trainees": on the other side of "to be". */
function traineesSaid({ subject, objects }: Arguments, trainees: RegExp): readonly NounPhrase[] {
  const areTrainees = (nouns: readonly NounPhrase[]): boolean => nouns.some(({ name, lemma, of }) => name === null && of.length === 0 && trainees.test(lemma));
  const people = (nouns: readonly NounPhrase[]): NounPhrase[] => nouns.filter((noun) => isParty(noun) && noun.sort !== 'pronoun' && !trainees.test(noun.lemma));
  return areTrainees(subject) ? people(objects) : areTrainees(objects) ? people(subject) : [];
}

/** "This was in Kaya, in May": when and where a training told just before was. */
export function situatedBefore(clause: Clause): Draft | null {
  const { verb, kind } = clause;
  if (!verb || kind !== 'main' || verb.negated || (verb.tense !== 'past' && verb.tense !== 'imperfect')) return null;
  const own = argumentsOf(clause);
  // "Se hizo en Pasto en junio": a training that is held, and nothing else is said to be.
  const held = verb.reflexive && own.subject.length === 0 && verb.verb.frames.some(({ object }) => object === 'training') ? verb.implied : null;
  if (!isCopula(verb) && !held) return null;
  const subject = held ?? own.subject[0];
  if (subject?.pronoun !== 'singular' && subject?.pronoun !== 'impersonal' || own.objects.some(({ sort }) => sort !== 'time')) return null;
  const draft: Draft = { ...mentionOf(subject, clause), at: verb.from, kind: 'event', repeats: true };
  gatherComplements(draft, own.before, own.order.filter((part) => part.kind === 'date' || part.kind === 'preposition'), new Set(), new Set(), false);
  return [draft.shared, ...draft.segments].some(({ dates, places }) => dates.length + places.length > 0) ? draft : null;
}
