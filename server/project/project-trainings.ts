import { fold } from '../lexicon/folding.ts';
import type { GraphNode, GraphRelation, NodeLabel, RelationType } from '../model/graph.ts';
import type { MatchedTraining } from '../model/matched-training.ts';
import type { Passage } from '../model/passage.ts';
import { compareText } from '../model/passage.ts';
import { daysOf } from '../model/period.ts';
import type { ViewParts } from '../model/view-parts.ts';
import { known, toldBy } from './piece.ts';
import type { Piece } from './piece.ts';
import { settlementId } from './project-places.ts';

/** Trainings, and who gave, received, supported, hosted and reports each, with the sentences that say so. */
export function projectTrainings({ trainings }: ViewParts): Piece {
  return { nodes: trainings.map(trainingNode), relations: trainings.flatMap(relationsOf) };
}

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

function relationsOf(training: MatchedTraining): GraphRelation[] {
  const here = { label: 'Training', id: training.id } as const;
  const telling = (actor: string, part: 'givers' | 'receivers') =>
    toldBy(training.tellings.filter((told) => told[part].includes(actor)).flatMap((told) => told.training.passages));
  const relate = (type: RelationType, label: NodeLabel, id: string, role: string | null, told: ReturnType<typeof toldBy>): GraphRelation =>
    ({ type, from: { label, id }, to: here, role, properties: told });
  const held: [string, readonly Passage[]][] = [];
  const told = training.tellings.flatMap((own) => own.training.passages);
  if (training.country !== null) held.push([training.country, told]);
  if (training.place !== null) held.push([settlementId(training.place, training.country), told]);
  return [
    ...training.givers.map((id) => relate('GAVE', 'Actor', id, null, telling(id, 'givers'))),
    ...training.receivers.map((id) => relate('RECEIVED', 'Actor', id, null, telling(id, 'receivers'))),
    ...training.others.map(({ actor, role }) => relate('SUPPORTED', 'Actor', actor, role, toldBy(
      training.tellings.filter(({ others }) => others.some((other) => other.actor === actor && other.role === role)).flatMap((own) => own.training.passages),
    ))),
    ...[...new Set(training.tellings.map(({ record }) => record))].map((record) => relate('REPORTS', 'Outcome', record, null, toldBy(
      training.tellings.filter((own) => own.record === record).flatMap((own) => own.training.passages),
    ))),
    ...held.map(([place, passages]): GraphRelation => ({
      type: 'HELD_IN', from: here, to: { label: 'Place', id: place }, role: null, properties: toldBy(passages),
    })),
  ];
}
