import { readBystanders, readChain } from '../../explore/chain/read-chain.ts';
import { findRoutes } from '../../explore/routes/find-routes.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { loadAll } from '../loader-of.ts';

export const chain: Resolvers = {
  Query: {
    chain: (_, { from, direction, timing, topic, limit }, { view }) =>
      readChain(view, { roots: from, direction, timing, topic: topic ?? null, limit }),
    routes: (_, { from, to, timing, first }, { view }) => findRoutes(view, { from, to, timing, first }),
  },
  Chain: {
    roots: ({ roots }, _, { load }) => loadAll(load.actor, roots),
    leftOut: (answer) => answer,
    confirmed: async ({ hops, truncated }, _, { load }) => {
      if (truncated !== null) return null;
      const told = await Promise.all(hops.map((hop) => load.hop.load(hop)));
      return { count: told.filter(({ confirmed }) => confirmed).length, of: hops.length };
    },
    findings: async ({ records }, _, { load }) => {
      const ids = await loadAll(load.findingsOfOutcome, records);
      return loadAll(load.finding, [...new Set(ids.flat())]);
    },
  },
  ChainActor: {
    actor: ({ id }, _, { load }) => load.actor.load(id),
  },
  ChainTraining: {
    training: ({ id }, _, { load }) => load.training.load(id),
  },
  Hop: {
    confirmed: async (hop, _, { load }) => (await load.hop.load(hop)).confirmed,
    passages: async (hop, _, { load }) => (await load.hop.load(hop)).passages,
  },
  LeftOut: {
    possible: ({ leftOut }) => leftOut.possible,
    undated: ({ leftOut }) => leftOut.undated,
    impossible: ({ leftOut }) => leftOut.impossible,
    moreActorsWithAny: ({ leftOut }) => leftOut.moreActorsWithAny,
    trainings: ({ leftOut }) => leftOut.trainings,
    bystanders: (answer, _, { view }) => readBystanders(view, answer),
  },
  LeftOutTraining: {
    training: ({ id }, _, { load }) => load.training.load(id),
  },
  Bystander: {
    actor: ({ actor }, _, { load }) => load.actor.load(actor),
  },
  Route: {
    actors: ({ actors }, _, { load }) => loadAll(load.actor, actors),
    trainings: ({ trainings }, _, { load }) => loadAll(load.training, trainings),
  },
};
