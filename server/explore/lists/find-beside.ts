import type { ViewStore } from '../../store/port.ts';
import { listedOutcomes } from '../memory/list-nodes.ts';
import { withMemory } from '../memory/ViewMemory.ts';

/** Ids of the outcomes before and after one, by record id; null at either end of the view. */
export interface Beside {
  readonly previous: string | null;
  readonly next: string | null;
}

/** What stands beside outcomes, by their id; nothing for one that the view does not hold. */
export function findBeside(view: ViewStore, ids: readonly string[]): Promise<ReadonlyMap<string, Beside>> {
  return withMemory(view, async (memory) => {
    const outcomes = await memory.recall(listedOutcomes);
    const wanted = new Set(ids);
    return new Map(outcomes.flatMap(({ id }, at): [string, Beside][] => (wanted.has(id)
      ? [[id, { previous: outcomes[at - 1]?.id ?? null, next: outcomes[at + 1]?.id ?? null }]]
      : [])));
  });
}
