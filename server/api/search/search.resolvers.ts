import { searchView } from '../../explore/search/search-view.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { loadNode } from '../load-node.ts';

export const search: Resolvers = {
  Query: {
    search: (_, { text, kinds, first }, { view }) => searchView(view, { text, kinds: kinds ?? null, first }),
  },
  SearchResult: {
    // A search looks at no other labels.
    node: ({ node: { label, id } }, _, { load }) => loadNode(load, { label: label as 'Actor' | 'Place' | 'Outcome', id }),
  },
};
