import { hierarchy, tree } from 'd3-hierarchy';
import type { Branch, BranchTraining } from './Branch.ts';

/** One thing that the tree places: an actor, a training, or how many a training reached beside those that are shown. */
export type TreeItem =
  | { readonly kind: 'actor'; readonly branch: Branch }
  | { readonly kind: 'training'; readonly giver: Branch; readonly training: BranchTraining }
  | { readonly kind: 'more'; readonly training: BranchTraining };

/** How far an item's drawing reaches above and below its line, in pixels. */
export interface Reach {
  readonly above: number;
  readonly below: number;
}

export interface Placed {
  readonly item: TreeItem;
  /** Which column of actors it is in, or before, 0 for the roots. */
  readonly column: number;
  readonly y: number;
}

const betweenBranches = 8;

/**
 * The rows of a tree, top to bottom, from y = 0: no two items of a kind and generation come nearer than they reach, and
 * whoever has followers stands at the middle of them (Reingold and Tilford 1981, as in d3-hierarchy).
 */
export function placeTree(branches: readonly Branch[], reachOf: (item: TreeItem) => Reach): { readonly placed: readonly Placed[]; readonly height: number } {
  const top = hierarchy<TreeItem | null>(null, (item) => (item === null ? branches.map(actorItem) : childrenOf(item)));
  const order = new Map<unknown, number>();
  top.eachBefore((node) => order.set(node, order.size));
  const reach = new Map<unknown, Reach>();
  top.each((node) => { if (node.data) reach.set(node, reachOf(node.data)); });
  const laid = tree<TreeItem | null>().nodeSize([1, 1]).separation((a, b) => {
    const [upper, lower] = order.get(a)! < order.get(b)! ? [a, b] : [b, a];
    const apart = upper.parent === lower.parent ? 0 : betweenBranches;
    return reach.get(upper)!.below + reach.get(lower)!.above + apart;
  })(top);
  const nodes = laid.descendants().flatMap((node) => (node.data ? [{ node, item: node.data }] : []));
  const start = Math.min(...nodes.map(({ node }) => node.x - reach.get(node)!.above));
  const end = Math.max(...nodes.map(({ node }) => node.x + reach.get(node)!.below));
  return {
    placed: nodes.map(({ node, item }) => ({ item, column: Math.floor(node.depth / 2), y: node.x - start })),
    height: end - start,
  };
}

const actorItem = (branch: Branch): TreeItem => ({ kind: 'actor', branch });

function childrenOf(item: TreeItem): readonly TreeItem[] {
  if (item.kind === 'actor') return item.branch.trainings.map((training) => ({ kind: 'training', giver: item.branch, training }));
  if (item.kind === 'more') return [];
  const { reached, more } = item.training;
  return more > 0 ? [...reached.map(actorItem), { kind: 'more', training: item.training }] : reached.map(actorItem);
}
