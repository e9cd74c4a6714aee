import { readNeighbourhood } from '../../explore/network/read-neighbourhood.ts';
import { readOverview } from '../../explore/network/read-overview.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { loadNode } from '../load-node.ts';

export const network: Resolvers = {
  Query: {
    neighbourhood: (_, { ids, relations, limit }, { view }) => readNeighbourhood(view, { ids, relations: relations ?? [], limit }),
    overview: (_, __, { view }) => readOverview(view),
  },
  Neighbourhood: {
    nodes: ({ nodes }, _, { load }) => Promise.all(nodes.map((node) => loadNode(load, node))),
  },
  NetworkLink: {
    passages: (link, _, { load }) => load.passagesOfLink.load(link),
  },
};
