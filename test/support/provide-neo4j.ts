import type { TestProject } from 'vitest/node';
import { NoServer, startNeo4jServer } from './neo4j-server.ts';
import type { TestServer } from './neo4j-server.ts';
import { saySkipped } from './say-skipped.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the Neo4j server that tests may fill and empty; null where there is none. */
    neo4j: string | null;
  }
}

/**
 * One Neo4j server for a whole run: the one that OUTSPREAD_TEST_NEO4J names (all that it holds is removed), else one
 * started here. A machine that can run none skips its tests with a line that says why, except where CI is true.
 */
export default async function provideNeo4j(project: TestProject): Promise<() => Promise<void>> {
  const named = process.env.OUTSPREAD_TEST_NEO4J;
  const server = named ? { url: named, stop: () => Promise.resolve() } : await startUnlessImpossible();
  project.provide('neo4j', server?.url ?? null);
  return async () => server?.stop();
}

async function startUnlessImpossible(): Promise<TestServer | null> {
  try {
    return await startNeo4jServer();
  } catch (error) {
    if (!(error instanceof NoServer) || process.env.CI === 'true') throw error;
    saySkipped('tests against Neo4j', `${error.message}; name a server with OUTSPREAD_TEST_NEO4J, or install Java 17 and Maven`);
    return null;
  }
}
