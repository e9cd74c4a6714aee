import type { ViewStore } from '../../store/port.ts';
import { groupBy } from '../chain/group-by.ts';
import { listedObjectives, listedOutcomes } from '../memory/list-nodes.ts';
import type { ListedObjective } from '../memory/list-nodes.ts';
import type { ViewMemory } from '../memory/ViewMemory.ts';
import { withMemory } from '../memory/ViewMemory.ts';

/** An outcome or output of the results framework, or a specific objective, with how many outcomes contribute to it. */
export type ObjectiveNode = ListedObjective & { readonly outcomes: number };

/** Objectives by id. */
export async function readObjectives(view: ViewStore, ids: readonly string[]): Promise<ReadonlyMap<string, ObjectiveNode>> {
  const all = await withMemory(view, (memory) => memory.recall(countedObjectives));
  return new Map(ids.flatMap((id) => {
    const objective = all.get(id);
    return objective ? [[id, objective]] : [];
  }));
}

async function countedObjectives(memory: ViewMemory): Promise<ReadonlyMap<string, ObjectiveNode>> {
  const [objectives, outcomes] = await Promise.all([memory.recall(listedObjectives), memory.recall(listedOutcomes)]);
  const contributions = groupBy(outcomes.flatMap((outcome) => outcome.objectives), (id) => id);
  return new Map(objectives.map((objective) => [objective.id, { ...objective, outcomes: contributions.get(objective.id)?.length ?? 0 }]));
}
