import { createYoga } from 'graphql-yoga';
import type { Plugin, YogaServerInstance } from 'graphql-yoga';
import { grantViews } from '../access/grant-view.ts';
import type { ImportDesk } from '../ingest/ImportDesk.ts';
import type { PortfolioKeeper } from '../ingest/PortfolioKeeper.ts';
import type { Logger } from '../platform/logger.ts';
import type { Store } from '../store/port.ts';
import { answerHealth } from './answer-health.ts';
import type { Context } from './Context.ts';
import { createLoaders } from './create-loaders.ts';
import { languageOf } from './language-of.ts';
import { limitQueries } from './limit-queries.ts';
import { maskError } from './mask-error.ts';
import { openingTabs } from './opening-tabs.ts';
import { refuseStrangers } from './refuse-strangers.ts';
import { schema } from './schema.ts';
import { secureResponses } from './secure-responses.ts';

export interface ApiOptions {
  readonly store: Store;
  readonly keeper: PortfolioKeeper;
  readonly desk: ImportDesk;
  readonly logger: Logger;
  /** Who runs the server; imports keep it, until there is a sign-in. */
  readonly user: string;
  /** Called after whatever is kept has changed. */
  readonly onChange: () => Promise<void>;
  /** What else answers on the same port; asked after the check of who calls. */
  readonly plugins?: readonly Plugin[];
}

const graphqlPath = '/graphql';
const largestRequest = 256 * 1024 * 1024;

/** The API as a function from requests to answers; `fetch` needs no socket, and node:http takes it as a listener. */
export function createApi({ store, keeper, desk, logger, user, onChange, plugins = [] }: ApiOptions): YogaServerInstance<object, Context> {
  const viewOf = grantViews(store);
  return createYoga<object, Context>({
    schema,
    graphqlEndpoint: graphqlPath,
    // Yoga's own answers before the check of who calls; no request has a fragment.
    healthCheckEndpoint: '#none',
    landingPage: false,
    cors: false,
    logging: false,
    maxRequestBodySize: largestRequest,
    maskedErrors: { maskError: (error) => maskError(logger, error) },
    context: ({ request }) => {
      const view = viewOf(request.headers);
      return { view, language: languageOf(request.headers), load: createLoaders(view), store, keeper, desk, user, onChange };
    },
    graphiql: async (request) => ({ title: 'Outspread: GraphQL', defaultTabs: await openingTabs(viewOf(request.headers)) }),
    renderGraphiQL: async (options) => (await import('@graphql-yoga/render-graphiql')).renderGraphiQL(options),
    plugins: [secureResponses(graphqlPath), refuseStrangers(), answerHealth(store), ...plugins, limitQueries()],
  });
}
