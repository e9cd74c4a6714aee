import type { ChainAnswer } from '../explore/chain/read-chain.ts';
import type { Chain, Hop } from '../explore/chain/Chain.ts';
import type { ChainMetrics } from '../explore/metrics/ChainMetrics.ts';
import { readActors } from '../explore/nodes/read-actors.ts';
import { hopKey, readPassagesOfHops } from '../explore/nodes/read-passages.ts';
import { readParties, readTrainings } from '../explore/nodes/read-trainings.ts';
import type { ViewStore } from '../store/port.ts';

/** A chain in the shape that `outspread trace --json` prints. */
export async function describeChain(view: ViewStore, chain: ChainAnswer) {
  const ids = chain.trainings.map(({ id }) => id);
  const [actors, trainings, parties, told] = await Promise.all([
    readActors(view, chain.actors.map(({ id }) => id)),
    readTrainings(view, ids),
    readParties(view, ids),
    readPassagesOfHops(view, [...chain.hops, ...chain.returns]),
  ]);
  const describeHop = (hop: Hop) => {
    const { passages, confirmed } = told.get(hopKey(hop))!;
    const { from, to, training, generation, timing, stitched } = hop;
    return { from, to, training, generation, timing, stitched, confirmed, passages };
  };
  return {
    roots: chain.roots,
    direction: chain.direction,
    timing: chain.timing,
    view: view.name,
    actors: chain.actors.map(({ id, generation, parentTraining, descendants }) => {
      const { name, acronym, kind, country, countryStrength, forms } = actors.get(id)!;
      return { id, name, acronym, kind, country, countryStrength, forms, generation, parentTraining, descendants };
    }),
    trainings: ids.map((id) => {
      const { when, place, country, topics, participants, records } = trainings.get(id)!;
      const { givers, receivers } = parties.get(id)!;
      return { id, start: when.start, end: when.end, place, country, topics, participants, givers, receivers, records };
    }),
    hops: chain.hops.map(describeHop),
    returns: chain.returns.map(describeHop),
    leftOut: countsOf(chain.leftOut),
    truncated: chain.truncated,
    metrics: describeMetrics(chain.metrics),
  };
}

function countsOf({ possible, undated, impossible, moreActorsWithAny }: Chain['leftOut']) {
  return { possible, undated, impossible, moreActorsWithAny };
}

function describeMetrics({ reach, depth, breadth, growth, utilisation, lags, lagMedianMonths }: ChainMetrics) {
  return {
    reach, depth, breadth, growth, utilisation,
    lags: lags.map(({ giver, training, lag }) => ({ giver, training, months: lag.months, days: [lag.minDays, lag.maxDays] })),
    lagMedianMonths,
  };
}
