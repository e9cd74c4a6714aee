import type { KeptRow } from '../model/kept.ts';
import { OutspreadError } from '../platform/errors.ts';
import type { Store } from '../store/port.ts';
import { Portfolio } from './Portfolio.ts';
import { readKeptLine } from './export-kept.ts';

const rowsPerWrite = 1000;

/**
 * Fills an empty store from an export of what another kept, then makes the views.
 * Throws `argument-bad` where the store is not empty, `file-damaged` with the line that is no row.
 */
export async function restoreKept(store: Store, lines: AsyncIterable<string>, file: string): Promise<Portfolio> {
  if ((await store.kept.count('record')) > 0) {
    throw new OutspreadError('argument-bad', `${file} is an export of all that is kept, and this data folder is not empty`, {
      remedy: 'restore it into a new folder with --data FOLDER',
    });
  }
  let rows: KeptRow[] = [];
  let at = 0;
  for await (const line of lines) {
    at += 1;
    if (line.trim() === '') continue;
    const row = readKeptLine(line);
    if (!row) throw new OutspreadError('file-damaged', 'not a row of an export', { where: { file, row: at }, remedy: 'export again, or take the file out of an older copy' });
    rows.push(row);
    if (rows.length === rowsPerWrite) {
      await store.write({ putKept: rows });
      rows = [];
    }
  }
  if (rows.length > 0) await store.write({ putKept: rows });
  const portfolio = await Portfolio.load(store);
  await portfolio.rebuild();
  return portfolio;
}
