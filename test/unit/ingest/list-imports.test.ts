import { expect, it } from 'vitest';
import { interruptedImports } from '../../../server/ingest/list-imports.ts';
import type { KeptImport } from '../../../server/model/kept-record.ts';

const run = (at: string, file: string, state: KeptImport['state']): KeptImport => ({
  id: at, at, files: [file], by: 'tester', state, counts: { new: 1, changed: 0, unchanged: 0, removed: 0, refused: 0 },
});

it('names an import that was broken off until the same files were loaded to their end', () => {
  const broken = run('2026-01-02', 'a.csv', 'begun');
  expect(interruptedImports([run('2026-01-03', 'b.csv', 'done'), broken, run('2026-01-01', 'a.csv', 'done')])).toEqual([broken]);
  expect(interruptedImports([run('2026-01-03', 'a.csv', 'done'), broken])).toEqual([]);
});
