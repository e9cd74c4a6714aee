import { keptTables } from '../model/kept.ts';
import type { KeptRow } from '../model/kept.ts';
import type { KeptRecord } from '../model/kept-record.ts';
import { OutspreadError } from '../platform/errors.ts';
import type { Store } from '../store/port.ts';
import { Portfolio } from './Portfolio.ts';
import { readKeptLine } from './export-kept.ts';
import { registrySetting } from './registry/registry-in-force.ts';

const rowsPerWrite = 1000;

/** What an export holds, and what it would find where it is restored. */
export interface ExportContents {
  /** Ids of its records. */
  readonly ids: readonly string[];
  readonly confidential: number;
  readonly decisions: number;
  readonly imports: number;
  /** Whether it brings a list of known bodies of one's own. */
  readonly registry: boolean;
  /** Samples that restoring takes out. */
  readonly samplesRemoved: readonly string[];
  /** Records of one's own that are there already: an export is restored where there are none. */
  readonly inTheWay: number;
}

/** Stands while rows are written, so that what is half restored is known for that. */
const restoring = { table: 'setting', key: 'restoring' } as const;

/** Reads an export to its end and writes nothing. Throws `file-damaged` with the line that is no row. */
export async function describeExport(store: Store, lines: AsyncIterable<string>, file: string): Promise<ExportContents> {
  const ids: string[] = [];
  let [confidential, decisions, imports, registry] = [0, 0, 0, false];
  for await (const { table, key, body } of rowsOf(lines, file)) {
    if (table === 'record') ids.push(key);
    if (table === 'record' && (JSON.parse(body) as KeptRecord).record.confidential) confidential += 1;
    if (table === 'decision') decisions += 1;
    if (table === 'import') imports += 1;
    if (table === registrySetting.table && key === registrySetting.key) registry = true;
  }
  const { samples, own } = await whatStands(store);
  return {
    ids, confidential, decisions, imports, registry, samplesRemoved: [...samples].sort(), inTheWay: (await isHalfRestored(store)) ? 0 : own,
  };
}

/**
 * Fills a store from an export of what another kept, then makes the views. Samples that stand there go, and so does what
 * an interrupted restore left. Throws `argument-bad` where records of one's own stand, `file-damaged` with the line that
 * is no row.
 */
export async function restoreKept(store: Store, lines: AsyncIterable<string>, file: string, onProgress?: (rows: number) => void): Promise<Portfolio> {
  const { own } = await whatStands(store);
  if (own > 0 && !(await isHalfRestored(store))) {
    throw new OutspreadError('argument-bad', `${file} is an export of all that is kept, and this data folder is not empty`, {
      remedy: 'restore it into a new folder with --data FOLDER',
    });
  }
  const mark: KeptRow = { ...restoring, body: JSON.stringify({ file }) };
  await store.write({ putKept: [mark] });
  await clear(store);
  let rows: KeptRow[] = [];
  let written = 0;
  for await (const row of rowsOf(lines, file)) {
    rows.push(row);
    if (rows.length < rowsPerWrite) continue;
    await store.write({ putKept: rows });
    written += rows.length;
    onProgress?.(written);
    rows = [];
  }
  await store.write({ putKept: rows, removeKept: [restoring] });
  const portfolio = await Portfolio.load(store);
  await portfolio.rebuild();
  return portfolio;
}

/** The file whose restore was interrupted; null where none was. */
export async function halfRestored(store: Store): Promise<string | null> {
  const row = await store.kept.get(restoring.table, restoring.key);
  return row === null ? null : (JSON.parse(row.body) as { file: string }).file;
}

const isHalfRestored = async (store: Store): Promise<boolean> => (await halfRestored(store)) !== null;

async function* rowsOf(lines: AsyncIterable<string>, file: string): AsyncGenerator<KeptRow> {
  let at = 0;
  for await (const line of lines) {
    at += 1;
    if (line.trim() === '') continue;
    const row = readKeptLine(line);
    if (!row) throw new OutspreadError('file-damaged', 'this line is no row of an export', { where: { file, row: at }, remedy: 'export again, or take the file out of an older copy' });
    yield row;
  }
}

async function whatStands(store: Store): Promise<{ readonly samples: ReadonlySet<string>; readonly own: number }> {
  const samples = new Set<string>();
  let own = 0;
  for await (const { body } of store.kept.all('record')) {
    const { sample } = JSON.parse(body) as KeptRecord;
    if (sample === null) own += 1;
    else samples.add(sample);
  }
  return { samples, own };
}

/** Everything that is kept but the mark goes, so that the export afterwards is the one that was restored. */
async function clear(store: Store): Promise<void> {
  for (const table of keptTables) {
    let keys: { readonly table: typeof table; readonly key: string }[] = [];
    for await (const { key } of store.kept.all(table)) if (table !== restoring.table || key !== restoring.key) keys.push({ table, key });
    for (; keys.length > 0; keys = keys.slice(rowsPerWrite)) await store.write({ removeKept: keys.slice(0, rowsPerWrite) });
  }
}
