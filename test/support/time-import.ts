import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readChain } from '../../server/explore/chain/read-chain.ts';
import { importHarvest } from '../../server/ingest/import-records.ts';
import { Portfolio } from '../../server/ingest/Portfolio.ts';
import { readHarvest } from '../../server/ingest/read-harvest.ts';
import { viewNames } from '../../server/model/graph.ts';
import { openGrafeoStore } from '../../server/store/grafeo/open-grafeo-store.ts';
import type { Store } from '../../server/store/port.ts';

/** Seconds of some work beside a floor: what the same result costs without what is ours. */
export interface Timed {
  readonly work: number;
  readonly floor: number;
}

const rowsPerWrite = 2000;

/**
 * Import of a file into a new embedded store, beside parsing the file and writing the same rows with no reading
 * between; then a change of one record, beside writing its row alone; then the chain of the first programme, beside
 * reading its trainings and actors from the engine with no search between.
 */
export async function timeImport(path: string): Promise<{ readonly records: number; readonly load: Timed; readonly change: Timed; readonly chain: Timed & { readonly hops: number } }> {
  const folder = await mkdtemp(join(tmpdir(), 'outspread-bench-'));
  try {
    const store = await openGrafeoStore(join(folder, 'work'));
    const begin = performance.now();
    const harvest = await readHarvest([path], {});
    const parsed = performance.now();
    const portfolio = await Portfolio.load(store);
    await importHarvest(portfolio, harvest, {
      sample: null, keepSample: true, removeMissing: false,
      run: { id: 'bench', files: harvest.files, at: '2025-01-01T00:00:00Z', by: 'bench' },
    });
    const loaded = performance.now();
    const floor = (parsed - begin) + await timeWrites(await openGrafeoStore(join(folder, 'floor')), store, portfolio);
    const change = await timeChange(store, portfolio);
    const chain = await timeChain(store, harvest.records[0]!.record.id.split('-')[0]!);
    await store.close();
    return {
      records: harvest.records.length,
      load: { work: (loaded - begin) / 1000, floor: floor / 1000 },
      change,
      chain,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Milliseconds to write what another store holds, in batches. */
async function timeWrites(target: Store, source: Store, portfolio: Portfolio): Promise<number> {
  const kept = [];
  for (const table of ['record', 'claims', 'import'] as const) for await (const row of source.kept.all(table)) kept.push(row);
  const changes = viewNames.map((name) => [name, { putNodes: [...portfolio.view(name).nodes.values()], putRelations: [...portfolio.view(name).relations.values()] }] as const);
  const begin = performance.now();
  for (let from = 0; from < kept.length; from += rowsPerWrite) await target.write({ putKept: kept.slice(from, from + rowsPerWrite) });
  for (const [name, { putNodes, putRelations }] of changes) {
    const nothing = { putNodes: [], putRelations: [], removeNodes: [], removeRelations: [] };
    for (let from = 0; from < putNodes.length; from += rowsPerWrite) await target.write({ [name]: { ...nothing, putNodes: putNodes.slice(from, from + rowsPerWrite) } });
    for (let from = 0; from < putRelations.length; from += rowsPerWrite) await target.write({ [name]: { ...nothing, putRelations: putRelations.slice(from, from + rowsPerWrite) } });
  }
  const spent = performance.now() - begin;
  await target.close();
  return spent;
}

async function timeChange(store: Store, portfolio: Portfolio): Promise<Timed> {
  const kept = [...portfolio.records()].at(-1)!;
  const cells = kept.record.cells.map((cell) => (cell.field === 'description' ? { ...cell, text: `${cell.text} It was noted.` } : cell));
  const begin = performance.now();
  await portfolio.apply({ put: [{ ...kept, record: { ...kept.record, cells } }], remove: [] });
  const changed = performance.now();
  const row = (await store.kept.get('record', kept.record.id))!;
  const again = performance.now();
  await store.write({ putKept: [row] });
  return { work: (changed - begin) / 1000, floor: (performance.now() - again) / 1000 };
}

async function timeChain(store: Store, programme: string): Promise<Timed & { hops: number }> {
  const view = store.view('full');
  const root = `xx-${programme.toLowerCase()}`;
  const request = { roots: [root], direction: 'down', timing: 'undated', topic: null, limit: 100_000 } as const;
  await readChain(view, request);
  const begin = performance.now();
  const { hops, trainings, actors } = await readChain(view, request);
  const traced = performance.now();
  await view.read('read-chain-trainings', { ids: trainings.map(({ id }) => id) });
  await view.read('read-chain-actors', { ids: actors.map(({ id }) => id) });
  return { work: (traced - begin) / 1000, floor: (performance.now() - traced) / 1000, hops: hops.length };
}
