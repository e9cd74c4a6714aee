import { describe, expect, it } from 'vitest';
import { openApi } from '../support/open-api.ts';
import type { TestApi } from '../support/open-api.ts';

const query = `{ harvests { text number records newActors newGroups newTrainings newCountries grown someNewActors { label } someGrown { before reached root { label } } } }`;

async function importRows({ fetch, ask }: TestApi, rows: readonly string[]): Promise<void> {
  const form = new FormData();
  form.append('operations', JSON.stringify({ query: 'mutation ($files: [File!]!) { previewImport(files: $files) { id } }', variables: { files: [null] } }));
  form.append('map', JSON.stringify({ 0: ['variables.files.0'] }));
  form.append('0', new Blob([['FragmentID,OH-harvesting period,Country,Year,Outcome description,Outcome statements is CONFIDENTIAL', ...rows].join('\n')]), 'harvest.csv');
  const response = await fetch('/graphql', { method: 'POST', body: form, headers: { 'outspread-view': 'full' } });
  const { data } = (await response.json()) as { data: { previewImport: { id: string } } };
  await ask('mutation ($id: ID!) { loadImport(preview: $id) { done } }', { id: data.previewImport.id });
}

const rows = [
  'A,harvest 1,Togo,2023,"In May 2023 the Lantern Programme trained the Kara Farmers Union (KFU) in Kara on land law.",No',
  'B,récolte 2,Togo,2023,"In October 2023 the Kara Farmers Union (KFU) trained the Sokode Market Committee in Sokode on land law.",Yes',
  'C,harvest 2,Benin,2023,"The council published its budget.",No',
  'D,,Ghana,2024,"The court heard the case.",No',
];

describe('the differences between harvests', () => {
  it('are what each told that none before it did, with the chains that grew', async () => {
    const api = await openApi();
    await importRows(api, rows);
    const { data } = await api.ask(query);
    expect(data!.harvests).toMatchObject([
      { text: 'harvest 1', number: 1, records: 1, newActors: 2, newTrainings: 1, newCountries: ['TG'], grown: 0, someGrown: [] },
      { number: 2, records: 2, newActors: 1, newTrainings: 1, newCountries: ['BJ'], grown: 1, someNewActors: [{ label: expect.stringContaining('Sokode') }], someGrown: [{ before: 1, reached: 2 }] },
      { text: null, number: null, records: 1, newActors: 0, newTrainings: 0, newCountries: ['GH'], grown: 0 },
    ]);
  });

  it('tell an open reader nothing of a confidential record', async () => {
    const [all, openOnly] = [await openApi(), await openApi()];
    await importRows(all, rows);
    await importRows(openOnly, rows.filter((row) => !row.endsWith('Yes')));
    expect((await all.ask(query, {}, 'open')).data).toEqual((await openOnly.ask(query, {}, 'open')).data);
  });

  it('are none where nothing is loaded', async () => {
    expect((await (await openApi()).ask(query)).data).toEqual({ harvests: [] });
  });
});
