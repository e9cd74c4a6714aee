import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { importHarvest } from '../ingest/import-records.ts';
import { listImports } from '../ingest/list-imports.ts';
import type { Portfolio } from '../ingest/Portfolio.ts';
import { readHarvest } from '../ingest/read-harvest.ts';
import { systemClock } from '../platform/clock.ts';
import type { Store } from '../store/port.ts';

/** A sample and how many records it holds. */
export interface LoadedSample {
  readonly name: string;
  readonly records: number;
}

const runOf = (name: string) => `sample~${name}`;
const declined = { table: 'setting', key: 'samples' } as const;
const aboutSample = new Set(['about.md', 'expected.json']);

/** True where nobody has loaded anything of their own, nor said that they want no samples. */
export async function wantsSamples(store: Store): Promise<boolean> {
  if ((await store.kept.get(declined.table, declined.key)) !== null) return false;
  const imports = await listImports(store);
  if (imports.some(({ id }) => !id.startsWith(runOf('')))) return false;
  return imports.some(({ state }) => state === 'begun') || (imports.length === 0 && (await store.kept.count('record')) === 0);
}

/** Remembers that this store is to start without samples. */
export async function declineSamples(store: Store): Promise<void> {
  if (await wantsSamples(store)) await store.write({ putKept: [{ ...declined, body: '{"wanted":false}' }] });
}

/** Loads each folder of `seeds`, all of its files but those about it. */
export async function loadSamples(portfolio: Portfolio, seeds: string, say: (text: string) => void): Promise<LoadedSample[]> {
  const loaded: LoadedSample[] = [];
  const folders = existsSync(seeds) ? (await readdir(seeds, { withFileTypes: true })).filter((entry) => entry.isDirectory()) : [];
  for (const { name } of folders.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const files = (await readdir(join(seeds, name))).filter((file) => !aboutSample.has(file)).sort();
    const harvest = await readHarvest(files.map((file) => join(seeds, name, file)), { say });
    await importHarvest(portfolio, harvest, {
      sample: name,
      keepSample: true,
      removeMissing: false,
      run: { id: runOf(name), files, at: systemClock.now(), by: 'samples' },
    });
    loaded.push({ name, records: harvest.records.length });
  }
  return loaded;
}
