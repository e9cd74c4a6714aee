import { describe, expect, test } from 'vitest';
import { readBytes } from '../../support/read-bytes.ts';

const record = (id: string, country = 'Mali') =>
  `**FragmentID**: ${id}\n**coutnry**: ${country}\n**Year**: 2023\n**Outcome description**: They passed a law.\n**Outcome statements is CONFIDENTIAL**: 0.0`;

async function read(text: string) {
  const harvest = await readBytes('rows.txt', text);
  return { harvest, records: harvest.records.map(({ record: { id, source, cells } }) => ({ id, row: source.row, fields: Object.fromEntries(cells.map(({ field, text: value }) => [field, value])) })) };
}

describe('field blocks', () => {
  test('one record, with its headings as written and what they say', async () => {
    const { harvest: { records: [first] } } = await read(record('A-1'));
    expect(first!.record).toMatchObject({ id: 'A-1', source: { file: 'rows.txt', sheet: null, row: 1 }, confidential: false, confidentialRaw: '0.0', year: 2023, countries: ['ML'] });
    expect(first!.record.cells[1]).toEqual({ field: 'country', heading: 'coutnry', text: 'Mali' });
    expect(first!.findings).toMatchObject([{ kind: 'heading-misspelt', quote: 'coutnry', start: null, records: ['A-1'] }]);
  });

  test.each<[name: string, text: string]>([
    ['a repeated id heading', `${record('A-1')}\n${record('A-2')}`],
    ['a blank line', `${record('A-1')}\n\n${record('A-2')}`],
    ['several blank lines and Windows line ends', `${record('A-1')}\n \n\n${record('A-2')}\n`.replaceAll('\n', '\r\n')],
    ['blank lines between all fields too', `${record('A-1')}\n${record('A-2')}`.replaceAll('\n', '\n\n')],
  ])('%s begins a record', async (_, text) => {
    const { records } = await read(text);
    expect(records.map(({ id, fields }) => [id, fields.description, fields.year])).toEqual([['A-1', 'They passed a law.', '2023'], ['A-2', 'They passed a law.', '2023']]);
  });

  test('without ids a blank line parts records, each named by its text', async () => {
    const block = (country: string) => `Country: ${country}\nYear: 2023\nDescription: They passed a law.\nConfidential: no`;
    const { records, harvest } = await read(`${block('Mali')}\n\n${block('Niger')}`);
    expect(records.map(({ row, fields }) => [row, fields.country])).toEqual([[1, 'Mali'], [6, 'Niger']]);
    for (const { id } of records) expect(id).toMatch(/^text-[0-9a-f]{12}$/u);
    expect(harvest.records[0]!.findings).toMatchObject([{ kind: 'empty-required', field: 'id' }]);
  });

  test('a line without a known heading continues the value above, blank lines within it and all', async () => {
    const { records: [first] } = await read(`**FragmentID**: A-1\n**Outcome description**: First line.\nThe aim: a law.\n\nLast line.\n**Year**: 2023\n**Country**: Mali`);
    expect(first!.fields.description).toBe('First line.\nThe aim: a law.\n\nLast line.');
    expect(first!.fields.year).toBe('2023');
  });

  test('a heading inside a line is text, and so is a plain one that the record has already', async () => {
    const story = 'Outcome description: They passed a law.\nSignificance: It matters. Year: 2020';
    const { records: [first] } = await read(`${record('A-1')}\n**Significance**: It is the first.\n**StoryFragment_Merged**: ${story}`);
    expect(first!.fields).toMatchObject({ story, year: '2023', significance: 'It is the first.' });
  });

  test('a marked heading that is not known keeps its own name', async () => {
    const { records: [first], harvest } = await read(`${record('A-1')}\n**Visa**: seen`);
    expect(first!.fields.Visa).toBe('seen');
    expect(harvest.records[0]!.findings.map(({ kind, quote }) => [kind, quote])).toContainEqual(['heading-unknown', 'Visa']);
  });

  test.each(['**Year:** 2023', '- **Year**: 2023', '__Year__: 2023', 'Year : 2023', 'Year：2023', '**Year**:2023', '  **Year**: 2023'])('%j is a heading and its value', async (line) => {
    const { records: [first] } = await read(`**FragmentID**: A-1\n${line}\n**Country**: Mali\n**Outcome description**: They passed a law.`);
    expect(first!.fields.year).toBe('2023');
  });

  test('bold words that begin a line of text are no heading', async () => {
    const { records: [first] } = await read(`**FragmentID**: A-1\n**Outcome description**: One.\n**Two** are many.\n**Year**: 2023\n**Country**: Mali`);
    expect(first!.fields.description).toBe('One.\n**Two** are many.');
  });

  test('text before the first heading is named as left out', async () => {
    const { harvest } = await read(`Harvest of spring\n\n${record('A-1')}`);
    expect(harvest.leftOut).toMatchObject([{ file: 'rows.txt', row: 1 }]);
    expect(harvest.records[0]!.record.source.row).toBe(3);
  });

  test('a heading twice in one record keeps both texts', async () => {
    const { records: [first] } = await read(`${record('A-1')}\n**Country**: Niger`);
    expect(first!.fields).toMatchObject({ country: 'Mali', Country: 'Niger' });
  });

  test('a table that a spreadsheet saved as text is read as a table', async () => {
    const { records } = await read('FragmentID\tCountry\tYear\tOutcome description\tConfidential\nA-1\tMali\t2023\tThey passed a law.\tNo\n');
    expect(records).toMatchObject([{ id: 'A-1', row: 2, fields: { country: 'Mali' } }]);
  });

  test('text without a heading is refused with what to do', async () => {
    const { harvest } = await read('Dear all,\nplease find attached.');
    expect(harvest.records).toEqual([]);
    expect(harvest.refused).toMatchObject([{ file: 'rows.txt', why: expect.stringContaining('heading') as string, do: expect.stringContaining('--map') as string }]);
  });
});
