import neo4j from 'neo4j-driver';
import { schemaTexts } from '../__generated__/queries.ts';
import type { Store } from '../port.ts';
import { explainError } from './neo4j-errors.ts';
import { Neo4jEngine } from './Neo4jEngine.ts';
import { Neo4jStore } from './Neo4jStore.ts';
import { readAddress } from './read-address.ts';

/** Time-outs, in milliseconds: of a query that reads, and of a connection that does not come about. */
export interface Neo4jOptions {
  readonly timeout?: number;
  readonly connectionTimeout?: number;
}

/**
 * Opens the store on a Neo4j 5 server or cluster, `neo4j://user:password@host:7687/database`, and makes its schema.
 * Throws `argument-bad` for no such address, `store-unreachable`, `store-refused`; no message holds the password.
 */
export async function openNeo4jStore(address: string, { timeout = 30_000, connectionTimeout = 5000 }: Neo4jOptions = {}): Promise<Store> {
  const { url, user, password, database } = readAddress(address);
  const driver = neo4j.driver(url, user === null ? undefined : neo4j.auth.basic(user, password), {
    useBigInt: true,
    connectionTimeout,
    connectionAcquisitionTimeout: timeout,
    maxTransactionRetryTime: timeout,
    telemetryDisabled: true,
    userAgent: 'outspread',
  });
  try {
    await driver.verifyConnectivity(database === null ? {} : { database });
    const engine = new Neo4jEngine({ driver, url, database, timeout });
    await engine.makeSchema(schemaTexts.neo4j);
    await engine.run('CALL db.awaitIndexes()', {});
    return new Neo4jStore(driver, engine);
  } catch (error) {
    await driver.close();
    throw explainError(error, url);
  }
}
