import { searchView } from '../../explore/search/search-view.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { loadNode } from '../load-node.ts';

export const search: Resolvers = {
  Query: {
    search: (_, { text, kinds, first }, { view }) => searchView(view, { text, kinds: kinds ?? null, first }),
  },
  SearchResult: {
    node: ({ node }, _, { load }) => loadNode(load, node),
  },
};
