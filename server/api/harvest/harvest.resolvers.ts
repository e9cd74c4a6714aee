import { compareHarvests } from '../../explore/portfolio/compare-harvests.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { checkFirst } from '../check-first.ts';

const most = 50;

export const harvest: Resolvers = {
  Query: {
    harvests: (_, __, { view }) => compareHarvests(view),
  },
  HarvestDifference: {
    newActors: ({ newActors }) => newActors.length,
    someNewActors: ({ newActors }, { first }, { load }) => {
      checkFirst(first, most);
      return Promise.all(newActors.slice(0, first).map((id) => load.actor.load(id)));
    },
    grown: ({ grown }) => grown.length,
    someGrown: ({ grown }, { first }) => {
      checkFirst(first, most);
      return grown.slice(0, first);
    },
  },
  GrownChain: {
    root: ({ root }, _, { load }) => load.actor.load(root),
  },
};
