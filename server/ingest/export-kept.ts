import { keptTables } from '../model/kept.ts';
import type { KeptRow, KeptTable } from '../model/kept.ts';
import type { HarvestFile } from '../read/HarvestItem.ts';
import type { Store } from '../store/port.ts';
import { canonicalJson } from './kept-rows.ts';

/**
 * All that is kept, one JSON line for each row, sorted by table and key; the same store gives the same bytes.
 * Claims are left out: they are derived. Importing the lines into an empty store is the restore.
 */
export async function* exportKept(store: Store): AsyncGenerator<string> {
  for (const table of [...keptTables].sort()) {
    if (table === 'claims') continue;
    for await (const { key, body } of store.kept.all(table)) {
      yield `${canonicalJson({ table, key, body: JSON.parse(body) as unknown })}\n`;
    }
  }
}

/** The row of such a line; null for a line that is none. */
export function readKeptLine(line: string): KeptRow | null {
  try {
    const { table, key, body } = JSON.parse(line) as { table?: unknown; key?: unknown; body?: unknown };
    if (!keptTables.includes(table as KeptTable) || typeof key !== 'string' || typeof body !== 'object') return null;
    return { table: table as KeptTable, key, body: canonicalJson(body) };
  } catch {
    return null;
  }
}

const longestFirstRow = 8 * 1024 * 1024;

/** Whether a file begins with a row of an export. Throws where it cannot be read. */
export async function isExport({ name, bytes }: HarvestFile): Promise<boolean> {
  if (!name.toLowerCase().endsWith('.jsonl')) return false;
  let start = Buffer.alloc(0);
  for await (const piece of bytes()) {
    start = Buffer.concat([start, piece]);
    if (start.includes(0x0a) || start.length > longestFirstRow) break;
  }
  return readKeptLine(start.toString('utf8').split('\n', 1)[0]!) !== null;
}

/** The lines of an export. A text may hold marks that end a line elsewhere, so only `\n` parts them. */
export async function* keptLines({ bytes }: HarvestFile): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let held = '';
  for await (const piece of bytes()) {
    const lines = (held + decoder.decode(piece, { stream: true })).split('\n');
    held = lines.pop()!;
    yield* lines;
  }
  yield held + decoder.decode();
}
