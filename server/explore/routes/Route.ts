import type { Hop } from '../chain/Chain.ts';
import type { HopTiming, Timing } from '../chain/timing.ts';

export interface RouteRequest {
  /** Ids of actors. */
  readonly from: string;
  readonly to: string;
  readonly timing: Timing;
  readonly first: number;
}

/** A way from one actor to another along trainings, each following on from the one before. */
export interface Route {
  /** In order; a hop's timing is that of the route up to it. */
  readonly hops: readonly Hop[];
  /** Of the whole route: the worst of its hops. */
  readonly timing: HopTiming;
  /** Both ends and those between, in order. */
  readonly actors: readonly string[];
  readonly trainings: readonly string[];
}

export interface RouteList {
  readonly routes: readonly Route[];
  /** True if there are more, or may be where so many ways cross that not all were tried. */
  readonly more: boolean;
}
