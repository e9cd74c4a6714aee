import { listObjectives } from '../../explore/lists/list-objectives.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { loadAll } from '../loader-of.ts';

export const objective: Resolvers = {
  Query: {
    objectives: (_, { filter, first, after }, { view }) => listObjectives(view, filter ?? {}, { first, after: after ?? null }),
  },
  Objective: {
    partOf: ({ partOf }, _, { load }) => (partOf === null ? null : load.objective.load(partOf)),
    parts: ({ parts }, _, { load }) => loadAll(load.objective, parts),
  },
};
