import type { Clause, Part } from '../parse/Clause.ts';
import type { NounPhrase } from '../parse/Item.ts';
import type { Draft } from './Draft.ts';
import { emptySegment, gatherComplements, gatherFromNoun } from './gather-complements.ts';
import { isParty, isPlace, isTraining } from './sorts.ts';

/**
 * A training told without a verb: "Nov 2023, Santa Cruz: same training, 11 constables, same trainer", "10 docentes, mismo
 * tema, por la Fundación X", "ToT, Kaya, May 2023, 16 scribes, trainers: the guild". There must be a date or place, people,
 * and somebody who gave it.
 */
export function readTelegram(clause: Clause): Draft | null {
  if (clause.verb || clause.kind !== 'main') return null;
  const parts = clause.before.filter((part) => part.kind === 'noun');
  const nouns = parts.flatMap((part) => part.nouns);
  const training = nouns.find(isTraining) ?? null;
  const labelled = labelledTrainers(parts);
  const receivers = nouns.filter((noun) => (noun.sort === 'people' || noun.sort === 'facilitator' || noun.sort === 'unknown') && noun.count !== null);
  const received = receivers.length > 0 || (labelled.length > 0 && training !== null && training.of.some(isParty));
  // "Kaya, 5 to 7 June, ditto, 33": all else is as before.
  const again = nouns.some(({ same, sort }) => same && sort === 'pronoun');
  if (again) receivers.push(...nouns.filter(({ pronoun, count }) => pronoun === 'everybody' && count !== null), ...clause.before.flatMap((part) => (part.kind === 'preposition' && (part.senses[0] === 'companion' || part.senses[0] === 'recipient') ? part.nouns.filter(({ sort }) => sort === 'people') : [])));
  const sameTrainer = again || nouns.some((noun) => noun.sort === 'facilitator' && noun.same);
  const agents = clause.before.flatMap((part) => (part.kind === 'preposition' && part.senses[0] === 'agent' ? part.nouns.filter(isParty) : []));
  const givers = [...agents, ...labelled.filter((noun) => !agents.includes(noun))];
  const headed = clause.before.some((part) => part.kind === 'date' || (part.kind === 'preposition' && part.senses[0] === 'place'));
  if ((!received && !again) || !headed || (givers.length === 0 && !sameTrainer)) return null;
  const draft: Draft = {
    clause, at: (receivers[0] ?? training ?? nouns[0])!.from, kind: 'event', lemma: '', training: null, repeats: isSameAgain(nouns, training), givers, organizers: [], seats: [], others: [],
    shared: { ...emptySegment(), receivers: [...receivers] }, segments: [emptySegment()], topicSpans: [], online: false, total: false, beside: false, sameTrainer, fact: { took: 'place' },
  };
  if (training && labelled.length > 0) gatherFromNoun(draft, training);
  const towns = parts.filter((part) => part.nouns.every((noun) => isPlace(noun) && noun.name !== null)).map((part) => ({ ...part, kind: 'preposition', key: 'in', senses: ['place'], subordinator: null }) as const);
  gatherComplements(draft, [...clause.before.filter((part) => part.kind !== 'noun' && !(part.kind === 'preposition' && part.senses[0] === 'agent')), ...towns], [], new Set(), new Set(), true);
  return draft;
}

/** "…, trainers: the guild and the club": named behind the word for those who gave it. */
function labelledTrainers(parts: readonly Extract<Part, { kind: 'noun' }>[]): NounPhrase[] {
  const label = parts.findIndex(({ nouns: [noun] }) => noun!.sort === 'facilitator' && noun!.name === null && noun!.count === null && noun!.of.length === 0);
  if (label < 0) return [];
  const [first, ...more] = parts.slice(label + 1);
  const isNamed = (part: Extract<Part, { kind: 'noun' }> | undefined): boolean => part !== undefined && part.nouns.every(({ name, sort }) => name?.sort === 'body' || sort === 'person');
  if (!isNamed(first) || first!.join === null) return [];
  const joined = more.findIndex((part) => !isNamed(part) || (part.join !== 'and' && part.join !== 'comma and'));
  return [first!, ...more.slice(0, joined < 0 ? more.length : joined)].flatMap(({ nouns }) => nouns);
}

/** "same training", "mismo tema": on what the training before was on. */
function isSameAgain(nouns: readonly NounPhrase[], training: NounPhrase | null): boolean {
  return training?.same === true || nouns.some((noun) => noun.same && (noun.sort === 'content' || noun.sort === 'thing'));
}
