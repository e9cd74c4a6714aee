import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { inject, onTestFinished } from 'vitest';
import { openGrafeoStore } from '../../server/store/grafeo/open-grafeo-store.ts';
import { openNeo4jStore } from '../../server/store/neo4j/open-neo4j-store.ts';
import { readAddress } from '../../server/store/neo4j/read-address.ts';
import type { Store } from '../../server/store/port.ts';

/** An engine that a contract is tried on. What it opens is closed and removed when the test ends. */
export interface TestEngine {
  readonly name: Store['engine'];
  /** Opens an empty store, and with it what opens the same one again: for Neo4j also while the first is open. */
  open(): Promise<{ readonly store: Store; readonly again: () => Promise<Store> }>;
}

/** The engines that this machine can run; Neo4j is left out with a line that says why, never where CI is true. */
export function testEngines(): readonly TestEngine[] {
  const url = inject('neo4j');
  return [{ name: 'grafeo', open: openGrafeo }, ...(url === null ? [] : [{ name: 'neo4j' as const, open: () => openNeo4j(url) }])];
}

/** An empty store on every engine, for a file whose tests only read them. */
export async function openAll(): Promise<{ readonly stores: readonly Store[]; closeAll(): Promise<void> }> {
  const url = inject('neo4j');
  const folder = await mkdtemp(join(tmpdir(), 'outspread-store-'));
  if (url !== null) await emptyNeo4j(url);
  const stores = [await openGrafeoStore(join(folder, 'graph')), ...(url === null ? [] : [await openNeo4jStore(url)])];
  const closeAll = async () => {
    await Promise.all(stores.map((store) => store.close()));
    await rm(folder, { recursive: true, force: true });
  };
  return { stores, closeAll };
}

async function openGrafeo() {
  const folder = await temporaryFolder();
  const again = () => closedAfterwards(openGrafeoStore(join(folder, 'graph')));
  return { store: await again(), again };
}

async function openNeo4j(url: string) {
  await emptyNeo4j(url);
  const again = () => closedAfterwards(openNeo4jStore(url));
  return { store: await again(), again };
}

/** A new folder, removed when the test ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'outspread-store-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Removes all that a server holds. */
export async function emptyNeo4j(url: string): Promise<void> {
  await onServer(url, 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
}

/** Runs a query behind the store's back. */
export async function onServer(address: string, text: string): Promise<void> {
  const { url, user, password } = readAddress(address);
  const driver = neo4j.driver(url, neo4j.auth.basic(user ?? '', password));
  const session = driver.session();
  try {
    await session.run(text);
  } finally {
    await session.close();
    await driver.close();
  }
}

async function closedAfterwards(opening: Promise<Store>): Promise<Store> {
  const store = await opening;
  // A test may have closed it itself.
  onTestFinished(() => store.close().catch(() => undefined));
  return store;
}
