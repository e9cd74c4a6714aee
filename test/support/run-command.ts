import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { deriveView } from '../../server/ingest/derive-view.ts';
import { main } from '../../server/main/outspread.ts';
import { readSettings } from '../../server/platform/settings.ts';
import { openStore } from '../../server/main/with-store.ts';
import type { ViewRecord } from '../../server/model/view-parts.ts';

export interface CommandResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command line over a data folder of its own whose full view is that of some records, and whose open view of those that are not confidential. */
export async function openCommandLine(records: readonly ViewRecord[]) {
  const folder = await mkdtemp(join(tmpdir(), 'outspread-command-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const data = join(folder, 'data');
  const store = await openStore(readSettings({ data }, {}));
  const put = (own: readonly ViewRecord[]) => {
    const { nodes, relations } = deriveView(own);
    return { putNodes: nodes, putRelations: relations, removeNodes: [], removeRelations: [] };
  };
  await store.write({ full: put(records), open: put(records.filter(({ record }) => !record.confidential)) });
  await store.close();
  return { folder, run: (...words: string[]) => runCommand([...words, '--data', data]) };
}

async function runCommand(argv: readonly string[]): Promise<CommandResult> {
  const written = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((stream) => vi.spyOn(process[stream], 'write').mockImplementation((text) => {
    written[stream] += String(text);
    return true;
  }));
  try {
    return { code: await main(argv), ...written };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
