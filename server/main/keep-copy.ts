import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { exportKept } from '../ingest/export-kept.ts';
import type { Settings } from '../platform/settings.ts';
import type { Store } from '../store/port.ts';

/**
 * Replaces the export beside the embedded store, atomically: a young engine is never the only copy.
 * A Neo4j server has its own backups.
 */
export async function keepCopy(store: Store, settings: Settings): Promise<void> {
  if (store.engine !== 'grafeo') return;
  await writeExport(store, join(settings.data, 'kept.jsonl'));
}

/** Writes all that is kept to a file readable by its owner only, whole or not at all. */
export async function writeExport(store: Store, path: string): Promise<void> {
  const draft = `${path}.part`;
  const file = await open(draft, 'w', 0o600);
  try {
    for await (const line of exportKept(store)) await file.write(line);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
}
