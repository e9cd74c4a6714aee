import { interruptedImports, listImports } from '../ingest/list-imports.ts';
import { halfRestored } from '../ingest/restore-kept.ts';
import type { Store } from '../store/port.ts';
import { say } from './console.ts';

/** Names each import that was broken off and not loaded to its end since. */
export async function sayInterrupted(store: Store, tell: (text: string) => void = say): Promise<void> {
  const restored = await halfRestored(store);
  if (restored !== null) tell(`The restore of ${restored} was interrupted; restore the same file again to complete it.`);
  for (const { files, at, written, counts } of interruptedImports(await listImports(store))) {
    const far = written === undefined ? '' : ` after ${written} of ${counts.new + counts.changed} records`;
    tell(`The import of ${files.join(', ')} begun at ${at} was interrupted${far}; import the same files again to complete it.`);
  }
}
