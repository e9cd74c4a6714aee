import { findNode } from '../../explore/nodes/find-nodes.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { loadNode } from '../load-node.ts';

export const common: Resolvers = {
  Query: {
    node: async (_, { id }, { view, load }) => {
      const found = await findNode(view, id);
      return found && loadNode(load, found);
    },
  },
  Passage: {
    heading: async ({ record, field }, _, { load }) => (await load.headings.load(record)).get(field) ?? field,
  },
};
