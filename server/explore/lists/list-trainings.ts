import type { ActorKind } from '../../model/actor.ts';
import { firstDay, lastDay } from '../../model/period.ts';
import type { Days } from '../../model/period.ts';
import type { ViewStore } from '../../store/port.ts';
import { isUndated } from '../chain/timing.ts';
import { listedActors, listedOutcomes, listedTrainings } from '../memory/list-nodes.ts';
import type { ListedTraining } from '../memory/list-nodes.ts';
import { withMemory } from '../memory/ViewMemory.ts';
import { allows, isEmpty, toldByMatch } from './match-records.ts';
import type { RecordFilter } from './match-records.ts';
import { isOnTopic } from './match-words.ts';
import type { Page, PageRequest } from './Page.ts';
import type { SortKey } from './take-page.ts';
import { takePage } from './take-page.ts';

export interface TrainingFilter extends Omit<RecordFilter, 'country' | 'year'> {
  /** Held in one of these; the empty string stands for unknown. */
  readonly country?: readonly string[] | null | undefined;
  /** Can have taken place in one of these years. */
  readonly year?: readonly number[] | null | undefined;
  /** True: only those without a date; false: only dated ones. */
  readonly undated?: boolean | null | undefined;
  /** Words of a topic, each from its start. */
  readonly topic?: string | null | undefined;
  /** Given by an actor of one of these kinds. */
  readonly kind?: readonly ActorKind[] | null | undefined;
}

/** Trainings by date; those without a date last. */
export function listTrainings(view: ViewStore, filter: TrainingFilter, page: PageRequest): Promise<Page> {
  return withMemory(view, async (memory) => {
    const [trainings, outcomes, actors] = await Promise.all([memory.recall(listedTrainings), memory.recall(listedOutcomes), memory.recall(listedActors)]);
    const told = toldByMatch(outcomes, { period: filter.period, objective: filter.objective });
    const ofKind = isEmpty(filter.kind) ? null : new Set(actors.filter(({ kind }) => filter.kind!.includes(kind)).map(({ id }) => id));
    const found = trainings.filter((training) =>
      allows(filter.country, training.country ?? '')
      && (isEmpty(filter.year) || filter.year!.some((year) => canBeIn(training, year)))
      && (typeof filter.undated !== 'boolean' || filter.undated === isUndated(training))
      && isOnTopic(training.topics, filter.topic)
      && told(training.records)
      && (ofKind === null || training.givers.some((giver) => ofKind.has(giver))));
    return takePage('trainings', found, sortKey, page);
  });
}

/** Whether a dated training can have taken place on a day of the year. */
export function canBeIn(days: Days, year: number): boolean {
  if (isUndated(days) || year < 1 || year > 9999) return false;
  const iso = String(year).padStart(4, '0');
  return (days.earliest ?? -Infinity) <= lastDay(iso) && (days.latest ?? Infinity) >= firstDay(iso);
}

/** The order of `listedTrainings` in values that a cursor can hold. */
function sortKey(training: ListedTraining): SortKey {
  return [
    Number(isUndated(training)),
    training.earliest ?? Number.MIN_SAFE_INTEGER,
    training.latest ?? Number.MAX_SAFE_INTEGER,
    training.id,
  ];
}
