import { expect, test } from 'vitest';
import { placeFindings } from '../../../../../client/state/record/place-findings.ts';

const fields = [{ name: 'id', heading: 'FragmentID' }, { name: 'country', heading: 'counrty ' }, { name: 'additional', heading: 'More' }];
const finding = (id: string, values: Readonly<Record<string, string>>, passage: { record: string; field: string } | null = null) =>
  ({ id, passage, values: Object.entries(values).map(([name, text]) => ({ name, text })) });

test('a finding stands at its passage, at the heading or field that it names, or at the whole', () => {
  const placed = placeFindings('R-1', fields, [
    finding('told', {}, { record: 'R-1', field: 'additional' }),
    finding('misspelt', { heading: 'counrty', field: 'country' }),
    finding('empty', { field: 'id' }),
    finding('shared', { acronym: 'CBV' }),
    finding('elsewhere', {}, { record: 'R-2', field: 'additional' }),
    finding('absent', { field: 'year' }),
  ]);
  const ids = (at: number | null) => placed.get(at)?.map(({ id }) => id);
  expect([ids(0), ids(1), ids(2), ids(null)]).toEqual([['empty'], ['misspelt'], ['told'], ['shared', 'elsewhere', 'absent']]);
});
