import type { ChainActor, ChainHop, ChainTraining } from '../../state/chain/chain-query.ts';

/** An actor of a chain with what follows from it, as far as it is shown. */
export interface Branch {
  readonly place: ChainActor;
  readonly trainings: readonly BranchTraining[];
  /** True if what follows from it is not shown. */
  readonly folded: boolean;
}

/** A training with those that it reached, as far as they are shown. */
export interface BranchTraining {
  readonly placed: ChainTraining;
  readonly confirmed: boolean;
  readonly reached: readonly Branch[];
  /** How many it reached that are not shown. */
  readonly more: number;
}

/** A hop outside the tree whose training is shown. */
export type ReturnHop = Pick<ChainHop, 'from' | 'to' | 'training'>;
