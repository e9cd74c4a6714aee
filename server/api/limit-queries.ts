import { EnvelopArmorPlugin } from '@escape.tech/graphql-armor';
import { GraphQLError } from 'graphql';
import type { ValidationContext } from 'graphql';

/** How much one query may ask. Depth counts fields within fields; a list inside a list multiplies the cost. */
export const queryLimits = { depth: 14, aliases: 30, cost: 300_000, tokens: 2_000, directives: 50 } as const;

/** Refuses a query beyond the limits before anything of it runs. */
export function limitQueries() {
  return EnvelopArmorPlugin({
    maxDepth: { n: queryLimits.depth, ignoreIntrospection: true, ...refuse('QUERY_TOO_DEEP', `more than ${queryLimits.depth} fields deep`) },
    maxAliases: { n: queryLimits.aliases, ...refuse('QUERY_TOO_COSTLY', `more than ${queryLimits.aliases} aliases`) },
    costLimit: { maxCost: queryLimits.cost, ...refuse('QUERY_TOO_COSTLY', 'too much at once') },
    maxDirectives: { n: queryLimits.directives, ...refuse('QUERY_TOO_COSTLY', `more than ${queryLimits.directives} directives`) },
    maxTokens: { n: queryLimits.tokens, ...refuse('QUERY_TOO_COSTLY', `more than ${queryLimits.tokens} words`) },
    blockFieldSuggestion: { enabled: false },
  });
}

function refuse(code: string, why: string) {
  return {
    propagateOnRejection: false,
    onReject: [(context: ValidationContext | null) => {
      const error = new GraphQLError(`This query asks for ${why}; ask for less, or in several queries.`, { extensions: { code } });
      if (!context) throw error;
      context.reportError(error);
    }],
  };
}
