import type { Clause } from '../parse/Clause.ts';
import type { NounPhrase } from '../parse/Item.ts';
import type { Draft } from './Draft.ts';
import { emptySegment, gatherComplements } from './gather-complements.ts';
import { isParty, isTraining } from './sorts.ts';

/**
 * A training told without a verb: "Nov 2023, Santa Cruz: same training, 11 constables, same trainer", "10 docentes, mismo
 * tema, por la Fundación X". There must be a date or place, a number of people, and somebody who gave it.
 */
export function readTelegram(clause: Clause): Draft | null {
  if (clause.verb || clause.kind !== 'main') return null;
  const nouns = clause.before.flatMap((part) => (part.kind === 'noun' ? part.nouns : []));
  const receivers = nouns.filter((noun) => (noun.sort === 'people' || noun.sort === 'facilitator' || noun.sort === 'unknown') && noun.count !== null);
  const training = nouns.find(isTraining) ?? null;
  const sameTrainer = nouns.some((noun) => noun.sort === 'facilitator' && noun.same);
  const givers = clause.before.flatMap((part) => (part.kind === 'preposition' && part.senses[0] === 'agent' ? part.nouns.filter(isParty) : []));
  const headed = clause.before.some((part) => part.kind === 'date' || (part.kind === 'preposition' && part.senses[0] === 'place'));
  if (receivers.length === 0 || !headed || (givers.length === 0 && !sameTrainer)) return null;
  const draft: Draft = {
    clause, at: receivers[0]!.from, kind: 'event', lemma: '', training: null, repeats: isSameAgain(nouns, training), givers: [...givers], organizers: [], seats: [], others: [],
    shared: { ...emptySegment(), receivers: [...receivers] }, segments: [emptySegment()], topicSpans: [], online: false, total: false, beside: false, sameTrainer, fact: { took: 'place' },
  };
  gatherComplements(draft, clause.before.filter((part) => part.kind !== 'noun' && !(part.kind === 'preposition' && part.senses[0] === 'agent')), [], new Set(), new Set(), true);
  return draft;
}

/** "same training", "mismo tema": on what the training before was on. */
function isSameAgain(nouns: readonly NounPhrase[], training: NounPhrase | null): boolean {
  return training?.same === true || nouns.some((noun) => noun.same && (noun.sort === 'content' || noun.sort === 'thing'));
}
