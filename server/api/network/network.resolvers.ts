import { readNeighbourhood } from '../../explore/network/read-neighbourhood.ts';
import { readOverview } from '../../explore/network/read-overview.ts';
import { readNetwork } from '../../explore/network/read-network.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { loadNode } from '../load-node.ts';

export const network: Resolvers = {
  Query: {
    neighbourhood: (_, { ids, relations, limit }, { view }) => readNeighbourhood(view, { ids, relations: relations ?? [], limit }),
    overview: (_, __, { view }) => readOverview(view),
    network: (_, { filter, relations, expanded, folded, unfolded, shown, most }, { view, language }) => readNetwork(view, {
      filter: {
        kind: filter?.kind ?? null, country: filter?.country ?? null, from: filter?.from ?? null, to: filter?.to ?? null, undated: filter?.undated ?? true,
        period: filter?.period ?? null, objective: filter?.objective ?? null, topic: filter?.topic ?? null, standing: filter?.standing ?? null,
        hidden: filter?.hidden ?? [], only: filter?.only ?? null, around: filter?.around ?? null,
      },
      relations, expanded: expanded ?? [], folded: folded ?? [], unfolded: unfolded ?? [], shown: shown ?? [], most,
    }, language),
  },
  Neighbourhood: {
    nodes: ({ nodes }, _, { load }) => Promise.all(nodes.map((node) => loadNode(load, node))),
  },
  NetworkLink: {
    passages: (link, _, { load }) => load.passagesOfLink.load(link),
  },
};
