import { keptTables } from '../model/kept.ts';
import type { KeptRow, KeptTable } from '../model/kept.ts';
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
