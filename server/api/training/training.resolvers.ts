import { listTrainings } from '../../explore/lists/list-trainings.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { loadAll } from '../loader-of.ts';

export const training: Resolvers = {
  Query: {
    trainings: (_, { filter, first, after }, { view }) => listTrainings(view, filter ?? {}, { first, after: after ?? null }),
  },
  Training: {
    givers: async ({ id }, _, { load }) => loadAll(load.actor, (await load.parties.load(id)).givers),
    receivers: async ({ id }, _, { load }) => loadAll(load.actor, (await load.parties.load(id)).receivers),
    supporters: async ({ id }, _, { load }) => (await load.parties.load(id)).supporters,
    passages: async ({ id }, _, { load }) => (await load.tellingsOfTraining.load(id)).passages,
    confirmedIn: async ({ id }, _, { load }) => (await load.tellingsOfTraining.load(id)).confirmedIn,
    findings: async ({ id }, _, { load }) => loadAll(load.finding, await load.findingsOfTraining.load(id)),
  },
  Supporter: {
    actor: ({ actor }, _, { load }) => load.actor.load(actor),
  },
};
