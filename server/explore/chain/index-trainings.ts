import { compareText } from '../../model/passage.ts';
import type { Days } from '../../model/period.ts';
import type { ChainActorData, ChainData, ChainTrainingData } from './ChainData.ts';
import { isUndated } from './timing.ts';

/** `ChainData` by number, so that a search compares and counts numbers. A smaller number is the smaller id. */
export interface TrainingIndex {
  readonly actors: readonly ChainActorData[];
  readonly trainings: readonly ChainTrainingData[];
  readonly actorNumber: ReadonlyMap<string, number>;
  readonly givers: readonly (readonly number[])[];
  readonly receivers: readonly (readonly number[])[];
  /** For each actor the trainings that it gave. */
  readonly gave: readonly (readonly number[])[];
  readonly days: readonly Days[];
  /** Place of each training in the order of time; the one without a date last, ties by id. */
  readonly rank: readonly number[];
}

/** Orders by first possible day, then by last, then by id; what has no date comes last. */
export function compareDays(a: Days, b: Days): number {
  return Number(isUndated(a)) - Number(isUndated(b))
    || compareNumber(a.earliest ?? -Infinity, b.earliest ?? -Infinity)
    || compareNumber(a.latest ?? Infinity, b.latest ?? Infinity);
}

export const compareNumber = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Up is down with time and parts turned round: who received is who gave, and a day counts from the other end.
 * Parties that are no actor of the data are left out.
 */
export function indexTrainings(data: ChainData, direction: 'down' | 'up'): TrainingIndex {
  const actors = data.actors.toSorted((a, b) => compareText(a.id, b.id));
  const trainings = data.trainings.toSorted((a, b) => compareText(a.id, b.id));
  const actorNumber = new Map(actors.map(({ id }, number) => [id, number]));
  const numbers = (ids: readonly string[]) =>
    [...new Set(ids)].map((id) => actorNumber.get(id)).filter((number) => number !== undefined).sort(compareNumber);
  const down = direction === 'down';
  const givers = trainings.map((training) => numbers(down ? training.givers : training.receivers));
  const receivers = trainings.map((training) => numbers(down ? training.receivers : training.givers));
  const days = trainings.map((training) => (down ? training.days : turnRound(training.days)));
  const gave: number[][] = actors.map(() => []);
  givers.forEach((list, training) => list.forEach((actor) => gave[actor]!.push(training)));
  const rank = trainings.map(() => 0);
  trainings.map((_, training) => training)
    .sort((a, b) => compareDays(days[a]!, days[b]!) || a - b)
    .forEach((training, place) => { rank[training] = place; });
  return { actors, trainings, actorNumber, givers, receivers, gave, days, rank };
}

const turnRound = (days: Days): Days => ({
  earliest: days.latest === null ? null : -days.latest,
  latest: days.earliest === null ? null : -days.earliest,
});
