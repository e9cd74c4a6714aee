import { join } from 'node:path';
import { Portfolio } from '../ingest/Portfolio.ts';
import { readSettings } from '../platform/settings.ts';
import type { SettingFlags, Settings } from '../platform/settings.ts';
import { openGrafeoStore } from '../store/grafeo/open-grafeo-store.ts';
import { openNeo4jStore } from '../store/neo4j/open-neo4j-store.ts';
import type { Store } from '../store/port.ts';

/** Opens the engine that the settings name: the only place that chooses. */
export function openStore(settings: Settings): Promise<Store> {
  return settings.store === null ? openGrafeoStore(join(settings.data, 'graph')) : openNeo4jStore(settings.store, { timeout: settings.storeTimeout * 1000 });
}

/** Opens the store for one command, and closes it whatever happens. */
export async function withStore<Result>(flags: SettingFlags, work: (store: Store, settings: Settings) => Promise<Result>): Promise<Result> {
  const settings = readSettings(flags);
  const store = await openStore(settings);
  try {
    return await work(store, settings);
  } finally {
    await store.close();
  }
}

/** The same, with all that is kept in memory, for a command that changes or checks it. */
export function withPortfolio<Result>(
  flags: SettingFlags,
  work: (portfolio: Portfolio, store: Store, settings: Settings) => Promise<Result>,
): Promise<Result> {
  return withStore(flags, async (store, settings) => work(await Portfolio.load(store), store, settings));
}
