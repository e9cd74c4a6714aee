import type { Chain } from '../../state/chain/chain-query.ts';
import { branchChain, type Folding, listBranches } from './branch-chain.ts';

/** The folding without what would hide the chosen training or actor: its branches open, the lists that cut it off uncut. */
export function revealChosen(chain: Pick<Chain, 'actors' | 'trainings' | 'hops'>, { folded, opened }: Folding, chosen: string | null): Folding {
  const way = findWay(chain, chosen);
  if (way.length === 0) return { folded, opened };
  const givers = new Set(way.map(({ drawnFrom }) => drawnFrom));
  const unfolded = new Set([...folded].filter((id) => !givers.has(id)));
  const shown = new Set(listBranches(branchChain(chain, { folded: unfolded, opened })).map(({ place }) => place.actor.id));
  const cutting = way.filter(({ drawnTo }) => drawnTo.some((id) => !shown.has(id) && (givers.has(id) || id === chosen)));
  return { folded: unfolded, opened: new Set([...opened, ...cutting.map(({ training }) => training.id)]) };
}

/** The trainings through which the chosen one is reached, itself the first. */
function findWay(chain: Pick<Chain, 'actors' | 'trainings'>, chosen: string | null): Chain['trainings'] {
  const parents = new Map(chain.actors.map(({ actor, parentTraining }) => [actor.id, parentTraining ?? null]));
  const trainings = new Map(chain.trainings.map((placed) => [placed.training.id, placed]));
  const way: Chain['trainings'] = [];
  let at = trainings.get(chosen ?? '') ?? trainings.get(parents.get(chosen ?? '') ?? '');
  while (at) {
    way.push(at);
    at = trainings.get(parents.get(at.drawnFrom) ?? '');
  }
  return way;
}
