import type { Direction, Hop } from '../chain/Chain.ts';
import type { ChainActorData } from '../chain/ChainData.ts';
import { countBy } from '../chain/count-by.ts';
import type { Tree } from '../chain/grow-tree.ts';
import type { TrainingIndex } from '../chain/index-trainings.ts';
import { compareText } from '../../model/passage.ts';
import type { ChainMetrics, HopCounts, LagOf, Reach, Utilisation } from './ChainMetrics.ts';
import { measureBorders } from './measure-borders.ts';
import { measureBrokerage, statedCountry } from './measure-brokerage.ts';
import { lagOfFollowOn, median } from './measure-lag.ts';
import { measureVirality } from './measure-virality.ts';

/** All figures of a chain. Borders and brokers are of all its hops, the rest of its tree. */
export function measureChain(
  index: TrainingIndex,
  direction: Direction,
  tree: Tree,
  hops: readonly Hop[],
  returns: readonly Hop[],
): ChainMetrics {
  const actors = new Map(tree.actors.map(({ actor }) => [index.actors[actor]!.id, index.actors[actor]!]));
  const reached = tree.actors.filter(({ via }) => via !== null).map(({ actor }) => index.actors[actor]!);
  const generations = countGenerations(tree);
  const gave = givers(index, tree);
  const lags = listLags(index, direction, tree);
  const known = lags.flatMap(({ lag, allowed }) => (lag.months === null || !allowed ? [] : [lag.months]));
  const all = [...hops, ...returns];
  return {
    reach: measureReach(index, tree, reached),
    hops: countHops(hops, returns),
    depth: generations.length - 1,
    breadth: Math.max(0, ...generations.slice(1)),
    generations,
    growth: generations.slice(1).map((count, before) => (generations[before] === 0 ? null : count / generations[before]!)),
    utilisation: measureUtilisation(tree, generations, gave),
    lags: lags.map(({ giver, training, lag }) => ({ giver, training, lag })),
    lagMedianMonths: median(known),
    lagsKnown: { count: known.length, of: lags.length },
    deadEnds: tree.actors
      .filter(({ actor, via }) => via !== null && index.actors[actor]!.kind !== 'group' && !gave.has(actor))
      .map(({ actor }) => index.actors[actor]!.id)
      .sort(compareText),
    ...countCountries(reached),
    ...measureBorders(all, actors),
    brokerage: measureBrokerage(all, actors),
    structuralVirality: measureVirality(tree),
  };
}

function measureReach(index: TrainingIndex, tree: Tree, reached: readonly ChainActorData[]): Reach {
  const stated = tree.trainings.map(({ training }) => index.trainings[training]!.participants).filter((count) => count !== null);
  const groups = reached.filter(({ kind }) => kind === 'group').length;
  return {
    named: reached.length - groups,
    groups,
    persons: stated.length === 0 ? null : stated.reduce((sum, count) => sum + count, 0),
    personsStatedIn: stated.length,
    trainings: tree.trainings.length,
  };
}

function countHops(hops: readonly Hop[], returns: readonly Hop[]): HopCounts {
  const timed = (timing: Hop['timing']) => hops.filter((hop) => hop.timing === timing).length;
  const stitched = hops.filter((hop) => hop.stitched).length;
  return {
    all: hops.length, told: hops.length - stitched, stitched,
    certain: timed('certain'), possible: timed('possible'), undated: timed('undated'), impossible: timed('impossible'), returns: returns.length,
  };
}

/** A generation can be empty where its actors are all reached more surely by a longer path. */
function countGenerations(tree: Tree): readonly number[] {
  const counts: number[] = [];
  for (const { generation } of tree.actors) {
    while (counts.length <= generation) counts.push(0);
    counts[generation]! += 1;
  }
  return counts;
}

/** Whoever gave a counted training, the one it is drawn from or beside it. */
function givers(index: TrainingIndex, tree: Tree): ReadonlySet<number> {
  return new Set(tree.trainings.flatMap(({ training }) => index.givers[training]!));
}

function measureUtilisation(tree: Tree, generations: readonly number[], gave: ReadonlySet<number>): readonly Utilisation[] {
  return generations.slice(1).map((of, index) => ({
    generation: index + 1,
    gave: tree.actors.filter(({ actor, generation }) => generation === index + 1 && gave.has(actor)).length,
    of,
  }));
}

function listLags(index: TrainingIndex, direction: Direction, tree: Tree): readonly (LagOf & { readonly allowed: boolean })[] {
  return tree.trainings
    .flatMap((placed) => {
      const lag = lagOfFollowOn(index, direction, placed);
      return lag === null ? [] : [{ ...lag, giver: index.actors[placed.giver]!.id, allowed: placed.timing !== 'impossible' }];
    })
    .sort((a, b) => (a.lag.minDays ?? Infinity) - (b.lag.minDays ?? Infinity) || compareText(a.training, b.training) || compareText(a.giver, b.giver));
}

function countCountries(reached: readonly ChainActorData[]): Pick<ChainMetrics, 'countries' | 'countriesLikely'> {
  const isLikely = ({ countryStrength }: ChainActorData) => countryStrength === 'likely';
  return {
    countries: countBy(reached.filter((actor) => !isLikely(actor)), (actor) => statedCountry(actor) ?? ''),
    countriesLikely: countBy(reached.filter(isLikely), ({ country }) => country ?? ''),
  };
}
