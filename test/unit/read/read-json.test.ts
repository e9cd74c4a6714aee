import { describe, expect, test } from 'vitest';
import { readBytes } from '../../support/read-bytes.ts';

const object = (id: string, more: object = {}) => ({ FragmentID: id, Country: 'Mali', Year: 2023, 'Outcome description': 'They passed a law.', Confidential: false, ...more });

describe('JSON', () => {
  test.each<[name: string, value: unknown]>([['a list', [object('A-1'), object('A-2')]], ['a list in an object', { made: '2024', records: [object('A-1'), object('A-2')] }]])('%s: rows are places in it', async (_, value) => {
    const harvest = await readBytes('h.json', JSON.stringify(value));
    expect(harvest.records.map(({ record }) => [record.id, record.source.row, record.year, record.confidential])).toEqual([['A-1', 1, 2023, false], ['A-2', 2, 2023, false]]);
  });

  test('a single object is a single record', async () => {
    expect((await readBytes('h.json', JSON.stringify(object('A-1')))).records).toHaveLength(1);
  });

  test('lists stand line by line, what is nested under its path, null as blank', async () => {
    const harvest = await readBytes('h.json', JSON.stringify([object('A-1', { Country: ['Mali', 'Niger'], more: { deep: { note: 'x' } }, Scale: null })]));
    const { cells, countries } = harvest.records[0]!.record;
    expect(countries).toEqual(['ML', 'NE']);
    expect(cells).toContainEqual({ field: 'more.deep.note', heading: 'more.deep.note', text: 'x' });
    expect(cells).toContainEqual({ field: 'scale', heading: 'Scale', text: '' });
  });

  test('keys that mean something to JavaScript are headings like any other', async () => {
    const text = `[${JSON.stringify(object('A-1')).slice(0, -1)},"__proto__":{"confidential":"no","polluted":"yes"},"constructor":"c","toString":"t"}]`;
    const harvest = await readBytes('h.json', text);
    const fields = harvest.records[0]!.record.cells.map(({ field }) => field);
    expect(fields).toEqual(expect.arrayContaining(['__proto__.polluted', 'constructor', 'toString']));
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('an item that is no object is refused by its place', async () => {
    const harvest = await readBytes('h.json', JSON.stringify([object('A-1'), 'A-2', object('A-3')]));
    expect(harvest.records.map(({ record }) => record.id)).toEqual(['A-1', 'A-3']);
    expect(harvest.refused).toMatchObject([{ row: 2 }]);
  });

  test('what is cut is refused with its line', async () => {
    const text = JSON.stringify([object('A-1'), object('A-2')], null, 1);
    const harvest = await readBytes('h.json', text.slice(0, text.length / 2));
    expect(harvest.records).toEqual([]);
    expect(harvest.refused).toMatchObject([{ why: 'this is no whole JSON' }]);
    expect(harvest.refused[0]!.row).toBeGreaterThan(3);
  });
});

describe('JSON lines', () => {
  test('rows are lines, and a line that is broken stops no other', async () => {
    const harvest = await readBytes('h.jsonl', [JSON.stringify(object('A-1')), '', '{"FragmentID":', JSON.stringify(object('A-2')), '[1]', JSON.stringify(object('A-3'))].join('\r\n'));
    expect(harvest.records.map(({ record }) => [record.id, record.source.row])).toEqual([['A-1', 1], ['A-2', 4], ['A-3', 6]]);
    expect(harvest.refused.map(({ row }) => row)).toEqual([3, 5]);
  });

  test('a heading that only a late line has is kept and told', async () => {
    const lines = [...Array.from({ length: 60 }, (_, index) => object(`A-${index}`)), object('A-60', { Visa: 'seen' })];
    const harvest = await readBytes('h.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'));
    expect(harvest.records.at(-1)!.record.cells.at(-1)).toEqual({ field: 'Visa', heading: 'Visa', text: 'seen' });
    expect(harvest.sheets[0]!.headings.find(({ heading }) => heading === 'Visa')).toMatchObject({ how: 'unknown', filled: 1 });
  });
});
