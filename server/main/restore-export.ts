import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { readKeptLine } from '../ingest/export-kept.ts';
import { restoreKept } from '../ingest/restore-kept.ts';
import type { SettingFlags } from '../platform/settings.ts';
import { print } from './console.ts';
import { keepCopy } from './keep-copy.ts';
import { withStore } from './with-store.ts';

/** Restores a store where the only file given is an export of all that is kept; false where it is anything else. */
export async function restoreExport(paths: readonly string[], flags: SettingFlags & { readonly dryRun?: boolean }): Promise<boolean> {
  const [path] = paths;
  if (path === undefined || paths.length > 1 || !path.endsWith('.jsonl') || !(await isExport(path))) return false;
  if (flags.dryRun) {
    print(`${path} is an export of all that is kept. Without --dry-run it fills an empty data folder.`);
    return true;
  }
  await withStore(flags, async (store, settings) => {
    const portfolio = await restoreKept(store, linesOf(path), path);
    await keepCopy(store, settings);
    print(`Restored ${portfolio.size} records.`);
  });
  return true;
}

async function isExport(path: string): Promise<boolean> {
  if (!(await stat(path).catch(() => null))?.isFile()) return false;
  for await (const line of linesOf(path)) {
    if (line.trim() !== '') return readKeptLine(line) !== null;
  }
  return false;
}

async function* linesOf(path: string): AsyncGenerator<string> {
  const input = createReadStream(path, 'utf8');
  try {
    for await (const line of createInterface({ input, crlfDelay: Infinity })) yield line;
  } finally {
    input.destroy();
  }
}
