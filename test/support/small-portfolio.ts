import fc from 'fast-check';
import { importHarvest } from '../../server/ingest/import-records.ts';
import type { Harvest } from '../../server/ingest/import-records.ts';
import { Portfolio } from '../../server/ingest/Portfolio.ts';
import { viewNames } from '../../server/model/graph.ts';
import type { HarvestRecord } from '../../server/model/record.ts';
import { shareView } from '../../server/share/share-view.ts';
import type { Store } from '../../server/store/port.ts';
import { recordWith } from './make-claims.ts';

/** Few names, so that records share actors and trainings: two countries with one acronym, a group, a bare acronym. */
const givers = ['Lantern Trust', 'the Burkinabe Coalition of River Watchers (CRW)', 'the Burundian Coalition of Reed Watchers (CRW)', 'CRW', 'Open Hands'];
const receivers = [...givers, 'women', 'journalists'];
const sentence = fc.record({
  giver: fc.constantFrom(...givers), receiver: fc.constantFrom(...receivers),
  when: fc.constantFrom('August 2023', 'October 2023', '2023', 'March 2024'), town: fc.constantFrom(' in Ouagadougou', ' in Bujumbura', ''),
}).filter(({ giver, receiver }) => giver !== receiver).map(({ giver, receiver, when, town }) => `${giver} trained ${receiver} in ${when}${town}.`);

/** The text of a record, and whether it is confidential. */
export const smallRecord = fc.record({ description: fc.array(sentence, { maxLength: 2 }).map((list) => list.join(' ')), additional: fc.array(sentence, { maxLength: 1 }).map((list) => list.join(' ')), confidential: fc.boolean() })
  .map(({ description, additional, confidential }) => ({ fields: { description, additional, year: '2023' }, more: { confidential, year: 2023 } }));

/** Records with ids of their own from `from` on. */
export function numbered(list: readonly { fields: Record<string, string>; more: Partial<HarvestRecord> }[], from: number, file = 'harvest.txt'): HarvestRecord[] {
  return list.map(({ fields, more }, index) => recordWith(fields, { ...more, id: `R${String(from + index).padStart(2, '0')}`, source: { file, sheet: null, row: index + 1 } }));
}

export function harvestOf(records: readonly HarvestRecord[]): Harvest {
  return { files: [...new Set(records.map(({ source }) => source.file))], records: records.map((record) => ({ record, findings: [] })), refused: [], leftOut: [], sheets: [] };
}

/** Imports records as a user does, or as a sample, and gives the portfolio as the next process would load it. */
export async function importInto(store: Store, records: readonly HarvestRecord[], sample: string | null = null): Promise<Portfolio> {
  const at = '2025-01-01T00:00:00Z';
  await importHarvest(await Portfolio.load(store), harvestOf(records), {
    sample, keepSample: false, removeMissing: false, run: { id: `${at}~${records.map(({ id }) => id).join('~')}`, files: [], at, by: 'test' },
  });
  return Portfolio.load(store);
}

/** Both views of a store as `export --graph jsonl` writes them. */
export async function exportedViews(store: Store): Promise<{ open: string; full: string }> {
  const texts = { open: '', full: '' };
  for (const view of viewNames) {
    for (const { text } of await shareView(store.view(view), 'jsonl')) texts[view] += [...text].join('');
  }
  return texts;
}
