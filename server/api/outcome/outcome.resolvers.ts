import { listOutcomes } from '../../explore/lists/list-outcomes.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { loadAll } from '../loader-of.ts';

export const outcome: Resolvers = {
  Query: {
    outcomes: (_, { filter, order, first, after }, { view }) => listOutcomes(view, filter ?? {}, { first, after: after ?? null }, order),
  },
  Outcome: {
    trainings: async ({ id }, _, { load }) => loadAll(load.training, (await load.contents.load(id)).trainings),
    actors: async ({ id }, _, { load }) => loadAll(load.actor, (await load.contents.load(id)).actors),
    objectives: async ({ id }, _, { load }) => loadAll(load.objective, (await load.contents.load(id)).objectives),
    marks: async ({ id }, _, { load }) => (await load.contents.load(id)).marks,
    previous: async ({ id }, _, { load }) => (await load.besideOutcome.load(id)).previous,
    next: async ({ id }, _, { load }) => (await load.besideOutcome.load(id)).next,
    findings: async ({ id }, _, { load }) => loadAll(load.finding, await load.findingsOfOutcome.load(id)),
  },
};
