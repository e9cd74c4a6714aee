import type { Tree } from '../chain/grow-tree.ts';
import { countDescendants } from '../chain/grow-tree.ts';

/**
 * Mean distance between two actors of the same tree, in hops: near 2 for one giver with many receivers, growing with a
 * chain's length. Goel, Anderson, Hofman & Watts 2016, The structural virality of online diffusion, Management Science
 * 62. Each edge lies between those below it and the rest of its tree, so the sum of distances needs no pairs.
 */
export function measureVirality(tree: Tree): number | null {
  const below = countDescendants(tree);
  const parentOf = new Map(tree.actors.map(({ actor, parent }) => [actor, parent]));
  const rootOf = (actor: number): number => {
    let root = actor;
    for (let above = parentOf.get(root)!; above !== null; above = parentOf.get(root)!) root = above;
    return root;
  };
  let distance = 0;
  let pairs = 0;
  for (const { actor, parent } of tree.actors) {
    const branch = below.get(actor)! + 1;
    if (parent === null) pairs += (branch * (branch - 1)) / 2;
    else distance += branch * (below.get(rootOf(actor))! + 1 - branch);
  }
  return pairs === 0 ? null : distance / pairs;
}
