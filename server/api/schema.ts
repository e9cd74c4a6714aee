import { makeExecutableSchema } from '@graphql-tools/schema';
import { typeDefs } from './__generated__/type-defs.ts';
import { actor } from './actor/actor.resolvers.ts';
import { chain } from './chain/chain.resolvers.ts';
import { common } from './common/common.resolvers.ts';
import { connections } from './common/connections.resolvers.ts';
import { enumValues } from './common/enum-values.ts';
import type { Context } from './Context.ts';
import { finding } from './finding/finding.resolvers.ts';
import { harvest } from './harvest/harvest.resolvers.ts';
import { imports } from './import/import.resolvers.ts';
import { network } from './network/network.resolvers.ts';
import { objective } from './objective/objective.resolvers.ts';
import { outcome } from './outcome/outcome.resolvers.ts';
import { place } from './place/place.resolvers.ts';
import { portfolio } from './portfolio/portfolio.resolvers.ts';
import { registry } from './registry/registry.resolvers.ts';
import { search } from './search/search.resolvers.ts';
import { training } from './training/training.resolvers.ts';

/** The schema of all domains with what answers it. */
export const schema = makeExecutableSchema<Context>({
  typeDefs,
  resolvers: [enumValues, common, connections, actor, chain, finding, harvest, imports, network, objective, outcome, place, portfolio, registry, search, training],
  resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
});
