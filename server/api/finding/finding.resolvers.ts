import { listFindings } from '../../explore/lists/list-findings.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { loadAll } from '../loader-of.ts';

export const finding: Resolvers = {
  Query: {
    findings: (_, { filter, first, after }, { view }) => listFindings(view, filter ?? {}, { first, after: after ?? null }),
  },
  Finding: {
    actors: ({ actors }, _, { load }) => loadAll(load.actor, actors),
    trainings: ({ trainings }, _, { load }) => loadAll(load.training, trainings),
  },
};
