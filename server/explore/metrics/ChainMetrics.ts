import type { Count } from '../chain/Chain.ts';
import type { Brokerage } from './measure-brokerage.ts';

/** Every figure with its denominator; what is unknown is counted apart, never as nought. */
export interface ChainMetrics {
  readonly reach: Reach;
  readonly hops: HopCounts;
  /** Generations after the roots'. */
  readonly depth: number;
  /** The most actors in one generation after the roots'. */
  readonly breadth: number;
  /** Actors by generation, the roots' first. */
  readonly generations: readonly number[];
  /** R_g = N(g+1) / N(g), from generation 0; null where a generation is empty, all of it reached more surely elsewhere. */
  readonly growth: readonly (number | null)[];
  /** From generation 1. Upwards read "was trained" for "gave". */
  readonly utilisation: readonly Utilisation[];
  /** One for each follow-on, the shortest first; those without a bound last. */
  readonly lags: readonly LagOf[];
  /** Median of the lags known in months, of follow-ons that the dates allow; null: none known. */
  readonly lagMedianMonths: number | null;
  readonly lagsKnown: Ratio;
  /** Named actors of the chain that were trained and gave no counted training. */
  readonly deadEnds: readonly string[];
  /** Stated countries of the reached actors, most first; the empty string counts those without any. */
  readonly countries: readonly Count[];
  /** Those whose country is only likely; with `countries` they make up all that were reached. */
  readonly countriesLikely: readonly Count[];
  /** E–I index by country; null: no hop has both countries stated. */
  readonly eiIndex: number | null;
  /** Hops with both countries stated, of all. */
  readonly eiKnown: Ratio;
  /** Hops across a border, of those with both countries stated. */
  readonly abroad: Ratio;
  /** Who stands between others, as far as the countries of all three are stated; most first. */
  readonly brokerage: readonly Brokerage[];
  /** Mean distance between two actors of one tree; null: no two stand in one. */
  readonly structuralVirality: number | null;
}

export interface Ratio {
  readonly count: number;
  readonly of: number;
}

/** Named actors and groups apart, never added up: nobody knows how many are in a group. */
export interface Reach {
  readonly named: number;
  readonly groups: number;
  /** People that took part, summed where stated; null: stated nowhere. */
  readonly persons: number | null;
  /** In how many of `trainings` it is stated. */
  readonly personsStatedIn: number;
  readonly trainings: number;
}

/** Hops of the tree by what tells them and by how sure their dates make them; those back to an actor already reached apart. */
export interface HopCounts {
  readonly all: number;
  /** Told within one record with the hop before, or from a root. */
  readonly told: number;
  readonly stitched: number;
  readonly certain: number;
  readonly possible: number;
  readonly undated: number;
  readonly impossible: number;
  readonly returns: number;
}

/** Of those in a generation, how many gave a counted training. */
export interface Utilisation {
  readonly generation: number;
  readonly gave: number;
  readonly of: number;
}

/** From being trained to training others. Null: not bounded by what was told. */
export interface Lag {
  /** Calendar months, where both trainings are known to the month. */
  readonly months: number | null;
  readonly minDays: number | null;
  readonly maxDays: number | null;
}

export interface LagOf {
  /** Who was trained, and then trained others. */
  readonly giver: string;
  /** The follow-on. */
  readonly training: string;
  readonly lag: Lag;
}
