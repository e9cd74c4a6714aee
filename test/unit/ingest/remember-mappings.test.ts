import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadMappings, rememberMappings } from '../../../server/ingest/remember-mappings.ts';
import { openGrafeoStore } from '../../../server/store/grafeo/open-grafeo-store.ts';
import { delimited, headings, readBytes, row } from '../../support/read-bytes.ts';

const table = delimited([[...headings, 'Contribution', 'May be published', 'Visa', '__proto__'], [...row('A-1', 'A law.', { confidential: '' }), 'We trained.', 'yes', 'seen', 'x']]);
const map = ['Contribution=programmeContribution', 'May be published=not confidential', 'Visa=', '__proto__=scale'];

test('what was said about headings holds for the next file with the same ones', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'outspread-mapping-'));
  const store = await openGrafeoStore(folder);
  try {
    const said = await readBytes('one.csv', table, { map });
    await rememberMappings(store, said.sheets);
    const again = await readBytes('two.csv', table, { remembered: await loadMappings(store) });
    expect(again.sheets[0]!.headings).toEqual(said.sheets[0]!.headings);
    expect(again.records[0]!.record.cells).toEqual(said.records[0]!.record.cells);
    expect(again.records[0]!.record.confidential).toBe(false);
    const now = await readBytes('two.csv', table, { remembered: await loadMappings(store), map: ['Contribution=otherContribution'] });
    expect(now.sheets[0]!.headings.find(({ heading }) => heading === 'Contribution')!.field).toBe('otherContribution');
  } finally {
    await store.close();
    await rm(folder, { recursive: true });
  }
});
