import type { Chain, ChainActor } from '../../state/chain/chain-query.ts';
import type { Branch, BranchTraining } from './Branch.ts';

/** A training that reached more than this many shows fewer, and how many more there are. */
export const mostReceivers = 12;

export interface Folding {
  /** Actors whose branches are folded. */
  readonly folded: ReadonlySet<string>;
  /** Trainings that show all whom they reached. */
  readonly opened: ReadonlySet<string>;
}

/**
 * The chain as trees, one for each root; trainings by date, and those whom a training reached by the date of
 * what they gave in turn, who gave none last. Those with many receivers are cut as `mostReceivers` says.
 */
export function branchChain(chain: Pick<Chain, 'actors' | 'trainings' | 'hops'>, { folded, opened }: Folding): readonly Branch[] {
  const actors = new Map(chain.actors.map((placed) => [placed.actor.id, placed]));
  const trainings = new Map(chain.trainings.map((placed) => [placed.training.id, placed]));
  const confirmed = new Set(chain.hops.filter((hop) => hop.confirmed).map(({ training }) => training));
  const order = new Map(chain.trainings.map((placed, rank) => [placed.training.id, rank]));

  const branch = (place: ChainActor): Branch => {
    const isFolded = folded.has(place.actor.id) && place.gave.length > 0;
    const given = isFolded ? [] : place.gave.toSorted((a, b) => order.get(a)! - order.get(b)!);
    return { place, folded: isFolded, trainings: given.map(branchTraining) };
  };

  const branchTraining = (id: string): BranchTraining => {
    const placed = trainings.get(id)!;
    const reached = placed.drawnTo.map((actor) => actors.get(actor)!);
    const wentOn = ({ gave }: ChainActor) => Math.min(Infinity, ...gave.map((given) => order.get(given)!));
    const ordered = reached.toSorted((a, b) => compare(wentOn(a), wentOn(b)));
    const shown = ordered.length > mostReceivers && !opened.has(id) ? mostReceivers - 1 : ordered.length;
    return {
      placed,
      confirmed: confirmed.has(id),
      reached: ordered.slice(0, shown).map(branch),
      more: ordered.length - shown,
    };
  };

  return chain.actors.filter(({ generation }) => generation === 0).map(branch);
}

const compare = (a: number, b: number) => (a < b ? -1 : Number(a > b));

/** Every branch in the order in which it is drawn. */
export function listBranches(branches: readonly Branch[]): readonly Branch[] {
  return branches.flatMap((branch) => [branch, ...branch.trainings.flatMap(({ reached }) => listBranches(reached))]);
}

/** How many rows the tree takes: its ends. */
export function countRows(branches: readonly Branch[]): number {
  return branches.reduce((sum, { trainings }) => sum + (trainings.length === 0 ? 1 : trainings.reduce(
    (rows, { reached, more }) => rows + Math.max(1, countRows(reached) + (more > 0 ? 1 : 0)), 0,
  )), 0);
}

/**
 * Actors to fold so that the tree takes at most about `rows` rows: those nearest to the roots stay open, as many as fit.
 * The roots always do.
 */
export function foldEnough(chain: Chain, opened: ReadonlySet<string>, rows: number): ReadonlySet<string> {
  const folded = new Set(chain.actors.filter(({ generation, gave }) => generation > 0 && gave.length > 0).map(({ actor }) => actor.id));
  for (let grown = true; grown;) {
    grown = false;
    for (const { place } of listBranches(branchChain(chain, { folded, opened })).filter((branch) => branch.folded)) {
      folded.delete(place.actor.id);
      if (countRows(branchChain(chain, { folded, opened })) > rows) folded.add(place.actor.id);
      else grown = true;
    }
  }
  return folded;
}
