import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitJson } from '../../../server/read/split-json.ts';
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

  test('what stands before a cut is read, and the cut is told with its place', async () => {
    const text = JSON.stringify([object('A-1'), object('A-2')], null, 1);
    const harvest = await readBytes('h.json', text.slice(0, text.indexOf('A-2') + 8));
    expect(harvest.records.map(({ record }) => record.id)).toEqual(['A-1']);
    expect(harvest.refused).toMatchObject([{ row: 2, why: 'this is no whole JSON: it ends on line 11, before its end; nothing from here on could be read', do: 'export it again, whole' }]);
  });

  test.each(['"Countr', '"Country', '"Country":', '"Country":"Ma', '"Year":20', '"Confidential":fal'])('cut behind %s', async (end) => {
    expect((await readBytes('h.json', `[\n{"FragmentID":"A-1",${end}`)).refused).toMatchObject([{ row: 1, why: expect.stringContaining('ends on line 2') as string }]);
  });

  test.each<[name: string, text: string, line: number, row: number | null]>([
    ['a comma too many', '[\n{"FragmentID":"A-1"},\n,{}]', 3, 2],
    ['a comma at the end', '[\n{"FragmentID":"A-1"},\n]', 3, 2],
    ['a comma too few', '[\n{"FragmentID":"A-1"}\n{"FragmentID":"A-2"}]', 3, 1],
    ['a brace too few', '[{"FragmentID":"A-1",\n"Year":2023,\n{"FragmentID":"A-2"},\n{"FragmentID":"A-3"}]', 3, 1],
    ['a quotation mark too few', '[{"FragmentID":"A-1",\n"Country":"Mali,\n"Year":2023}]', 2, 1],
    ['a word that is none', '[{"FragmentID":"A-1",\n"Confidential": yes}]', 2, 1],
    ['a brace for a bracket', '{"records":[{"FragmentID":"A-1"}\n}', 2, null],
    ['a member without a key', '{"made":1,\n2,"records":[{"FragmentID":"A-1"}]}', 2, null],
    ['something behind the end', '[{"FragmentID":"A-1"}]\n]', 2, null],
  ])('%s is told by its line', async (_, text, line, row) => {
    const { refused } = await readBytes('h.json', text);
    expect(refused).toMatchObject([{ row, why: expect.stringContaining(`line ${line} is where it goes wrong`) as string }]);
  });

  test('one object to a line is read as such, whatever the file is called', async () => {
    const harvest = await readBytes('h.json', `${JSON.stringify(object('A-1'))}\n${JSON.stringify(object('A-2'))}\n`);
    expect(harvest.records.map(({ record }) => [record.id, record.source.row])).toEqual([['A-1', 1], ['A-2', 2]]);
    expect((await readBytes('h.jsonl', JSON.stringify([object('A-1'), object('A-2')], null, 1))).records.map(({ record }) => [record.id, record.source.row])).toEqual([['A-1', 1], ['A-2', 2]]);
  });

  test('of several lists none is taken for the harvest', async () => {
    const { records, refused } = await readBytes('h.json', JSON.stringify({ a: [object('A-1')], b: [object('A-2')] }));
    expect(records).toEqual([]);
    expect(refused).toMatchObject([{ why: expect.stringContaining('several lists') as string }]);
  });

  test('lists of plain values beside it are no harvest', async () => {
    expect((await readBytes('h.json', JSON.stringify({ tags: ['a', 'b'], about: { x: [{ y: 1 }] }, records: [object('A-1')], none: [] }))).records).toHaveLength(1);
  });

  test('a list comes back as it was, however it is written and wherever its pieces end', async () => {
    const text = fc.string({ unit: fc.constantFrom('"', '\\', '{', '}', '[', ']', ',', ':', '\n', 'é', 'x') });
    await fc.assert(fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 6 }), fc.constantFrom(undefined, 1, '\t'), fc.boolean(), fc.integer({ min: 1, max: 40 }), async (notes, indent, inObject, size) => {
      const list = notes.map((note, index) => ({ id: `A-${index}`, country: 'Mali', year: 2023, description: 'A law.', note, deep: { list: [{ note }] } }));
      const whole = JSON.stringify(inObject ? { 'a "key"': { b: [] }, records: list, after: null } : list, null, indent);
      async function* pieces() { for (let at = 0; at < whole.length; at += size) yield whole.slice(at, at + size); }
      const parts = [];
      for await (const part of splitJson(pieces())) parts.push('broken' in part ? part : [part.row, JSON.parse(part.text) as unknown, whole.split('\n')[part.line - 1]!.includes('{')]);
      expect(parts).toEqual(list.map((value, index) => [index + 1, value, true]));
    }));
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
