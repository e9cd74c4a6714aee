import type { BestPath } from './search-paths.ts';
import type { TrainingIndex } from './index-trainings.ts';
import { rankOf } from './timing.ts';

/** A training's place in the tree. */
export interface TreeTraining extends BestPath {
  readonly training: number;
}

/** An actor's place in the tree; `via` and `parent` are null for a root. */
export interface TreeActor {
  readonly actor: number;
  readonly generation: number;
  readonly via: TreeTraining | null;
  readonly parent: number | null;
}

export interface Tree {
  /** By generation, then date, then key. */
  readonly trainings: readonly TreeTraining[];
  /** Roots in the order asked for, then by generation and key. */
  readonly actors: readonly TreeActor[];
}

/**
 * The tree over the trainings whose path is counted. An actor's place is that of the best training that reached it:
 * best class, then fewest hops, then the earliest, then by key. Its parent always has a better place, so this is a
 * tree: whoever gave the training was reached by one before it on the same path, or by a better one.
 */
export function growTree(
  index: TrainingIndex,
  roots: readonly number[],
  best: readonly (BestPath | null)[],
  counts: (path: BestPath) => boolean,
): Tree {
  const trainings = best
    .flatMap((path, training) => (path && counts(path) ? [{ ...path, training }] : []))
    .sort((a, b) => a.hops - b.hops || index.rank[a.training]! - index.rank[b.training]!);
  const via = new Map<number, TreeTraining>();
  const isRoot = new Set(roots);
  const byWorth = trainings.toSorted((a, b) => rankOf(a.timing) - rankOf(b.timing));
  for (const training of byWorth) {
    for (const actor of index.receivers[training.training]!) {
      if (!isRoot.has(actor) && !via.has(actor)) via.set(actor, training);
    }
  }
  const reached = [...via]
    .map(([actor, training]) => ({ actor, generation: training.hops, via: training, parent: training.giver }))
    .sort((a, b) => a.generation - b.generation || a.actor - b.actor);
  return { trainings, actors: [...roots.map((actor) => ({ actor, generation: 0, via: null, parent: null })), ...reached] };
}

/** For each actor of the tree how many stand below it. */
export function countDescendants(tree: Tree): ReadonlyMap<number, number> {
  const below = new Map(tree.actors.map(({ actor }) => [actor, 0]));
  const parentOf = new Map(tree.actors.map(({ actor, parent }) => [actor, parent]));
  for (const { actor } of tree.actors) {
    for (let above = parentOf.get(actor); above !== null && above !== undefined; above = parentOf.get(above)) {
      below.set(above, below.get(above)! + 1);
    }
  }
  return below;
}
