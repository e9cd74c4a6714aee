import type { ChainMetrics, Lag } from '../metrics/ChainMetrics.ts';
import type { HopTiming, Timing } from './timing.ts';

export type Direction = 'down' | 'up';

export interface ChainRequest {
  readonly roots: readonly string[];
  readonly direction: Direction;
  readonly timing: Timing;
  /** Only trainings with a topic that holds these words; null: all. */
  readonly topic: string | null;
  /** Beyond this many counted trainings the lists are empty and `truncated` counts. */
  readonly limit: number;
}

/** What follows on from the roots, or how they got there: each training once, on its best path. */
export interface Chain {
  readonly roots: readonly string[];
  readonly direction: Direction;
  readonly timing: Timing;
  /** The roots first, then by generation and id. */
  readonly actors: readonly ChainActor[];
  /** By generation, then by date. */
  readonly trainings: readonly ChainTraining[];
  /** The tree: one hop for each actor reached. */
  readonly hops: readonly Hop[];
  /** Every other hop of these trainings between actors of the chain: listed, never in the tree. */
  readonly returns: readonly Hop[];
  readonly leftOut: LeftOut;
  readonly truncated: Truncation | null;
  readonly metrics: ChainMetrics;
}

export interface ChainActor {
  readonly id: string;
  /** 0 for a root. */
  readonly generation: number;
  readonly parentTraining: string | null;
  /** How many actors stand below it in the tree. */
  readonly descendants: number;
  /** The trainings that are drawn from it. */
  readonly gave: readonly string[];
}

export interface ChainTraining {
  readonly id: string;
  /** 1 for a training that a root gave. */
  readonly generation: number;
  /** The training through which its giver was reached; null for a root's. */
  readonly parent: string | null;
  readonly drawnFrom: string;
  /** The actors whose best training it is. */
  readonly drawnTo: readonly string[];
  readonly timing: HopTiming;
  readonly stitched: boolean;
  readonly lag: Lag | null;
}

/** From one who gave a training to one who received it, in either direction of the chain. */
export interface Hop {
  readonly from: string;
  readonly to: string;
  readonly training: string;
  readonly generation: number;
  readonly timing: HopTiming;
  readonly stitched: boolean;
}

export interface LeftOut {
  readonly possible: number;
  readonly undated: number;
  readonly impossible: number;
  readonly moreActorsWithAny: number;
  readonly trainings: readonly { readonly id: string; readonly timing: HopTiming }[];
}

export interface Truncation {
  readonly limit: number;
  readonly byGeneration: readonly Count[];
  readonly byCountry: readonly Count[];
  readonly byKind: readonly Count[];
}

/** The empty string stands for unknown. */
export interface Count {
  readonly key: string;
  readonly count: number;
}
