import { OutspreadError } from '../../platform/errors.ts';
import { isOnTopic } from '../lists/match-words.ts';
import { measureChain } from '../metrics/measure-chain.ts';
import { lagOfFollowOn } from '../metrics/measure-lag.ts';
import type { Chain, ChainRequest, Hop, LeftOut, Truncation } from './Chain.ts';
import type { ChainData, ChainTrainingData } from './ChainData.ts';
import { countBy } from './count-by.ts';
import { groupBy } from './group-by.ts';
import { countDescendants, growTree, type Tree, type TreeTraining } from './grow-tree.ts';
import { indexTrainings, type TrainingIndex } from './index-trainings.ts';
import { type BestPath, searchPaths } from './search-paths.ts';
import { type HopTiming, isAllowed } from './timing.ts';

/**
 * The chain of a set of roots: a search over trainings, each shown once on its best path (DESIGN.md, "Chains and
 * time"). Pure; the order of the data changes nothing.
 * @throws OutspreadError `actor-unknown` where a root is no actor of the data.
 */
export function traceChain(data: ChainData, request: ChainRequest): Chain {
  const index = indexTrainings(onTopic(data, request.topic), request.direction);
  const roots = [...new Set(request.roots)].map((id) => numberOf(index, id));
  const best = searchPaths(index, roots);
  const tree = growTree(index, roots, best, (path) => isAllowed(path.timing, request.timing));
  const hops = treeHops(index, request, tree);
  const returns = otherHops(index, request, tree);
  const truncated = tree.trainings.length > request.limit ? truncate(index, request.limit, tree) : null;
  const metrics = measureChain(index, request.direction, tree, hops, returns);
  const chain = {
    roots: roots.map((root) => index.actors[root]!.id),
    direction: request.direction,
    timing: request.timing,
    leftOut: countLeftOut(index, roots, request, best, tree),
    truncated,
    metrics,
  };
  if (truncated) return { ...chain, actors: [], trainings: [], hops: [], returns: [] };
  return { ...chain, hops, returns, ...listPlaces(index, request, tree) };
}

function numberOf(index: TrainingIndex, id: string): number {
  const number = index.actorNumber.get(id);
  if (number === undefined) throw new OutspreadError('actor-unknown', `no actor has the id "${id}"`, { remedy: 'search for it by name' });
  return number;
}

function onTopic(data: ChainData, topic: string | null): ChainData {
  return topic === null ? data : { ...data, trainings: data.trainings.filter(({ topics }) => isOnTopic(topics, topic)) };
}

function listPlaces(index: TrainingIndex, request: ChainRequest, tree: Tree): Pick<Chain, 'actors' | 'trainings'> {
  const descendants = countDescendants(tree);
  const actorId = (actor: number) => index.actors[actor]!.id;
  const training = (number: number) => index.trainings[number]!;
  const gave = groupBy(tree.trainings, ({ giver }) => giver);
  const reached = groupBy(tree.actors, ({ via }) => via?.training ?? null);
  return {
    actors: tree.actors.map(({ actor, generation, via }) => ({
      id: actorId(actor),
      generation,
      parentTraining: via ? training(via.training).id : null,
      descendants: descendants.get(actor)!,
      gave: (gave.get(actor) ?? []).map((given) => training(given.training).id),
    })),
    trainings: tree.trainings.map((placed) => ({
      id: training(placed.training).id,
      generation: placed.hops,
      parent: placed.parent === null ? null : training(placed.parent).id,
      drawnFrom: actorId(placed.giver),
      drawnTo: (reached.get(placed.training) ?? []).map(({ actor }) => actorId(actor)),
      timing: placed.timing,
      stitched: isStitched(index, placed),
      lag: lagOfFollowOn(index, request.direction, placed)?.lag ?? null,
    })),
  };
}

function treeHops(index: TrainingIndex, request: ChainRequest, tree: Tree): readonly Hop[] {
  return tree.actors.flatMap(({ actor, via }) => (via ? [hopOf(index, request, via, via.giver, actor)] : []));
}

function otherHops(index: TrainingIndex, request: ChainRequest, tree: Tree): readonly Hop[] {
  const inChain = new Map(tree.actors.map((placed) => [placed.actor, placed]));
  return tree.trainings.flatMap((placed) =>
    index.givers[placed.training]!.filter((giver) => inChain.has(giver)).flatMap((giver) =>
      index.receivers[placed.training]!
        .filter((receiver) => receiver !== giver)
        .filter((receiver) => inChain.get(receiver)!.via?.training !== placed.training || giver !== placed.giver)
        .map((receiver) => hopOf(index, request, placed, giver, receiver))));
}

function hopOf(index: TrainingIndex, request: ChainRequest, placed: TreeTraining, near: number, far: number): Hop {
  const [from, to] = request.direction === 'down' ? [near, far] : [far, near];
  return {
    from: index.actors[from]!.id,
    to: index.actors[to]!.id,
    training: index.trainings[placed.training]!.id,
    generation: placed.hops,
    timing: placed.timing,
    stitched: isStitched(index, placed),
  };
}

function isStitched(index: TrainingIndex, placed: TreeTraining): boolean {
  return placed.parent !== null && !toldTogether(index.trainings[placed.parent]!, index.trainings[placed.training]!);
}

/** True if some record tells both. */
export function toldTogether(a: ChainTrainingData, b: ChainTrainingData): boolean {
  return a.records.some((record) => b.records.includes(record));
}

/** What the timing does not allow, by generation and date; and how many actors all of it together would add. */
function countLeftOut(
  index: TrainingIndex,
  roots: readonly number[],
  request: ChainRequest,
  best: readonly (BestPath | null)[],
  tree: Tree,
): LeftOut {
  const trainings = best
    .flatMap((path, training) => (path && !isAllowed(path.timing, request.timing) ? [{ ...path, training }] : []))
    .sort((a, b) => a.hops - b.hops || index.rank[a.training]! - index.rank[b.training]!)
    .map(({ training, timing }) => ({ id: index.trainings[training]!.id, timing }));
  const count = (timing: HopTiming) => trainings.filter((training) => training.timing === timing).length;
  const all = new Set(roots);
  best.forEach((path, training) => {
    if (path) for (const actor of index.receivers[training]!) all.add(actor);
  });
  return {
    possible: count('possible'),
    undated: count('undated'),
    impossible: count('impossible'),
    moreActorsWithAny: all.size - tree.actors.length,
    trainings,
  };
}

function truncate(index: TrainingIndex, limit: number, tree: Tree): Truncation {
  const reached = tree.actors.filter(({ via }) => via !== null);
  return {
    limit,
    byGeneration: countBy(tree.actors, ({ generation }) => String(generation))
      .toSorted((a, b) => Number(a.key) - Number(b.key)),
    byCountry: countBy(reached, ({ actor }) => index.actors[actor]!.country ?? ''),
    byKind: countBy(reached, ({ actor }) => index.actors[actor]!.kind),
  };
}
