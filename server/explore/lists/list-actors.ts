import type { ActorKind } from '../../model/actor.ts';
import type { ViewStore } from '../../store/port.ts';
import { listedActors, listedOutcomes, listedTrainings, sortName } from '../memory/list-nodes.ts';
import { withMemory } from '../memory/ViewMemory.ts';
import type { ViewMemory } from '../memory/ViewMemory.ts';
import { allows, toldByMatch } from './match-records.ts';
import type { RecordFilter } from './match-records.ts';
import { holdsAll, wordStarts } from './match-words.ts';
import type { Page, PageRequest } from './Page.ts';
import { takePage } from './take-page.ts';

export interface ActorFilter extends Omit<RecordFilter, 'country'> {
  /** Words of its names, each from its start. */
  readonly text?: string | null | undefined;
  readonly kind?: readonly ActorKind[] | null | undefined;
  /** ISO codes; the empty string stands for an unknown country. */
  readonly country?: readonly string[] | null | undefined;
  /** True: only those that were trained and gave no training. */
  readonly notYetTraining?: boolean | null | undefined;
}

/** Actors by name. */
export function listActors(view: ViewStore, filter: ActorFilter, page: PageRequest): Promise<Page> {
  return withMemory(view, async (memory) => {
    const [actors, outcomes] = await Promise.all([memory.recall(listedActors), memory.recall(listedOutcomes)]);
    const starts = wordStarts(filter.text);
    const told = toldByMatch(outcomes, { year: filter.year, period: filter.period, objective: filter.objective });
    const waiting = filter.notYetTraining ? await memory.recall(actorsNotYetTraining) : null;
    const found = actors.filter((actor) =>
      allows(filter.kind, actor.kind)
      && allows(filter.country, actor.country ?? '')
      && holdsAll(actor.words, starts)
      && told(actor.records)
      && (waiting === null || waiting.has(actor.id)));
    return takePage('actors', found, (actor) => [sortName(actor), actor.id], page);
  });
}

/** Ids of actors that received a training and gave none. */
export async function actorsNotYetTraining(memory: ViewMemory): Promise<ReadonlySet<string>> {
  const trainings = await memory.recall(listedTrainings);
  const gave = new Set(trainings.flatMap(({ givers }) => givers));
  return new Set(trainings.flatMap(({ receivers }) => receivers).filter((id) => !gave.has(id)));
}
