import { fold } from '../lexicon/folding.ts';
import type { GraphNode, GraphRelation } from '../model/graph.ts';
import type { MatchedTraining } from '../model/matched-training.ts';
import { compareText } from '../model/passage.ts';
import { daysOf } from '../model/period.ts';
import type { Telling } from '../model/telling.ts';
import type { ViewParts } from '../model/view-parts.ts';
import { remember } from '../platform/remember.ts';
import { known, nodePiece, relate, toldBy } from './piece.ts';
import type { Piece } from './piece.ts';
import { settlementId } from './place-ids.ts';

/** Trainings, and who gave, received, supported, hosted and reports each, with the sentences that say so. */
export function projectTrainings({ trainings }: ViewParts): Piece[] {
  return trainings.map((training) => trainingPiece(training));
}

const trainingPiece = remember((training: MatchedTraining) => nodePiece(trainingNode(training), relationsOf(training)));

function trainingNode(training: MatchedTraining): GraphNode {
  const { when, tellings } = training;
  const days = daysOf(when);
  const doubtful = tellings.find(({ training: told }) => told.strength === 'likely')?.training.reason ?? null;
  return {
    label: 'Training',
    id: training.id,
    properties: known({
      start: when.start,
      end: when.end,
      precision: when.precision,
      dateText: when.text,
      earliest: days.earliest,
      latest: days.latest,
      place: training.place,
      country: training.country,
      topics: training.topics,
      topicText: fold(training.topics.join(' ')),
      participants: training.participants,
      strength: doubtful === null && training.matchReason === null ? 'sure' : 'likely',
      reason: doubtful,
      confirmed: tellings.some(({ training: told }) => told.confirmed) ? true : null,
      persons: training.persons,
      records: [...new Set(tellings.map(({ record }) => record))].sort(compareText),
      tellings: tellings.flatMap(({ ids }) => ids),
      matchStrength: tellings.length < 2 ? null : training.matchReason === null ? 'sure' : 'likely',
      matchReason: training.matchReason,
      giverCount: training.givers.length,
      receiverCount: training.receivers.length,
    }),
  };
}

function relationsOf({ id, tellings, givers, receivers, others, country, place }: MatchedTraining): GraphRelation[] {
  const toldIn = (chosen: (telling: Telling) => boolean, party: string | null = null) => {
    const own = tellings.filter(chosen);
    const passages = own.flatMap((telling) => (party === null ? null : telling.toldIn.get(party)) ?? telling.training.passages);
    return { ...(own.some(({ training }) => training.confirmed) ? { confirmed: true } : {}), ...toldBy(passages) };
  };
  const told = toldIn(() => true);
  return [
    ...givers.map((actor) => relate('GAVE', ['Actor', actor], ['Training', id], toldIn((own) => own.givers.includes(actor), actor))),
    ...receivers.map((actor) => relate('RECEIVED', ['Actor', actor], ['Training', id], toldIn((own) => own.receivers.includes(actor), actor))),
    ...others.map(({ actor, role }): GraphRelation => ({
      ...relate('SUPPORTED', ['Actor', actor], ['Training', id], toldIn((own) => own.others.some((other) => other.actor === actor && other.role === role))),
      role,
    })),
    ...[...new Set(tellings.map(({ record }) => record))].map((record) =>
      relate('REPORTS', ['Outcome', record], ['Training', id], toldIn((own) => own.record === record))),
    ...(country === null ? [] : [relate('HELD_IN', ['Training', id], ['Place', country], told)]),
    ...(place === null ? [] : [relate('HELD_IN', ['Training', id], ['Place', settlementId(place, country)], told)]),
  ];
}
