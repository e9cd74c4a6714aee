import type { KeptImport } from '../model/kept-record.ts';
import { compareText } from '../model/passage.ts';
import type { Store } from '../store/port.ts';

/** All imports, newest first. */
export async function listImports(store: Store): Promise<KeptImport[]> {
  const imports: KeptImport[] = [];
  for await (const { body } of store.kept.all('import')) imports.push(JSON.parse(body) as KeptImport);
  return imports.sort((a, b) => compareText(b.at, a.at) || compareText(b.id, a.id));
}

/** Imports that were broken off and not run again to their end since. */
export function interruptedImports(newestFirst: readonly KeptImport[]): KeptImport[] {
  const finished = new Set<string>();
  return newestFirst.filter(({ files, state }) => {
    const what = files.join('\n');
    if (state === 'done') finished.add(what);
    return state === 'begun' && !finished.has(what);
  });
}
