import type { Clause } from '../parse/Clause.ts';
import type { NounPhrase } from '../parse/Item.ts';
import type { Draft } from './Draft.ts';
import { emptySegment, gatherComplements } from './gather-complements.ts';
import { isParty, isPlace, isTraining } from './sorts.ts';

/**
 * A training told without a verb: "Nov 2023, Santa Cruz: same training, 11 constables, same trainer", "10 docentes, mismo
 * tema, por la Fundación X", "May 2023, Kaya: course on mapping, 18 clerks, Nuru Guild". There must be a date or place, a
 * number of people, and somebody who gave it: by a preposition, or as the one body that is named beside a training.
 */
export function readTelegram(clause: Clause): Draft | null {
  if (clause.verb || clause.kind !== 'main') return null;
  const nouns = clause.before.flatMap((part) => (part.kind === 'noun' ? part.nouns : []));
  const training = nouns.find(isTraining) ?? null;
  const given = training ? clause.before.flatMap((part) => (part.kind === 'preposition' && (part.senses[0] === 'recipient' || part.senses[0] === 'companion') ? part.nouns.filter((noun) => noun.sort === 'people' && noun.name === null) : [])) : [];
  const receivers = [...nouns.filter((noun) => (noun.sort === 'people' || noun.sort === 'facilitator' || noun.sort === 'unknown') && noun.count !== null && !noun.byGender), ...given];
  const sameTrainer = nouns.some((noun) => noun.sort === 'facilitator' && noun.same);
  const givers = clause.before.flatMap((part) => (part.kind === 'preposition' && part.senses[0] === 'agent' ? part.nouns.filter(isParty) : []));
  const named = givers.length === 0 && training !== null && receivers.length > 0 ? bodyBeside(nouns, [training, ...receivers]) : [];
  const headed = clause.before.some((part) => part.kind === 'date' || (part.kind === 'preposition' && part.senses[0] === 'place'));
  if (receivers.length === 0 || !headed || (givers.length + named.length === 0 && !sameTrainer)) return null;
  const draft: Draft = {
    clause, at: receivers[0]!.from, kind: 'event', lemma: '', training: null, repeats: isSameAgain(nouns, training), givers: [...givers, ...named], organizers: [], seats: [], others: [],
    shared: { ...emptySegment(), receivers: [...receivers], topics: named.length > 0 ? training!.of.filter((noun) => !isParty(noun) && !isPlace(noun)) : [] }, segments: [emptySegment()], topicSpans: [], online: false, total: false, beside: false, sameTrainer, fact: named.length > 0 ? { took: 'likely', reason: 'who gave it is only named beside it' } : { took: 'place' },
  };
  gatherComplements(draft, clause.before.filter((part) => part.kind !== 'noun' && !(part.kind === 'preposition' && (part.senses[0] === 'agent' || part.nouns.some((noun) => receivers.includes(noun))))), [], new Set(), new Set(), true);
  return draft;
}

/** The one body that is named beside a training and those who received it, or in brackets behind them. */
function bodyBeside(nouns: readonly NounPhrase[], told: readonly NounPhrase[]): NounPhrase[] {
  const isBody = (noun: NounPhrase): boolean => noun.sort === 'body' && noun.name !== null;
  const beside = nouns.filter((noun) => isBody(noun) && !told.includes(noun));
  const bodies = beside.length > 0 ? beside : told.flatMap(({ brackets }) => brackets.filter(isBody));
  return bodies.length === 1 ? bodies : [];
}

/** "same training", "mismo tema": on what the training before was on. */
function isSameAgain(nouns: readonly NounPhrase[], training: NounPhrase | null): boolean {
  return training?.same === true || nouns.some((noun) => noun.same && (noun.sort === 'content' || noun.sort === 'thing'));
}
