import { writeXlsx } from 'hucre';
import type { WriteOptions } from 'hucre';
import { describe, expect, test } from 'vitest';
import { inlineRow, makeZip, workbookParts } from '../../support/make-zip.ts';
import { headings, kindsOf, readBytes, row } from '../../support/read-bytes.ts';

const read = async (options: WriteOptions, sheet?: string) => readBytes('h.xlsx', await writeXlsx(options), sheet === undefined ? {} : { sheet });
const descriptions = (harvest: Awaited<ReturnType<typeof readBytes>>) => harvest.records.map(({ record }) => record.cells.find(({ field }) => field === 'description')?.text);

describe('workbooks of a writer', () => {
  test.each(['shared', 'inline'] as const)('%s strings, with the rows of Excel', async (stringMode) => {
    const harvest = await read({ stringMode, sheets: [{ name: 'Outcomes', rows: [['Harvest of spring'], [], [...headings], row('A-1', 'Élus & "maires" <3 🙂\nréunis.'), row('A-2')] }] });
    expect(harvest.records.map(({ record }) => [record.id, record.source])).toEqual([['A-1', { file: 'h.xlsx', sheet: 'Outcomes', row: 4 }], ['A-2', { file: 'h.xlsx', sheet: 'Outcomes', row: 5 }]]);
    expect(descriptions(harvest)).toEqual(['Élus & "maires" <3 🙂\nréunis.', 'They passed a law.']);
    expect(harvest.leftOut).toMatchObject([{ sheet: 'Outcomes', row: 1 }]);
  });

  test('numbers as Excel keeps them, yes and no, and dates in ISO', async () => {
    const harvest = await read({
      sheets: [{ name: 'S', rows: [[...headings, 'Visa'], ['A-1', 'Mali', 2023, 'A law.', false, new Date(Date.UTC(2024, 1, 29))], [7, 'Mali', 2023, 'A law.', true, 0.1 + 0.2]], cells: new Map([['1,5', { style: { numFmt: 'dd/mm/yyyy' } }]]) }],
    });
    expect(harvest.records.map(({ record }) => [record.id, record.year, record.confidential, record.confidentialRaw, record.cells.at(-1)!.text])).toEqual([
      ['A-1', 2023, false, 'FALSE', '2024-02-29'], ['7', 2023, true, 'TRUE', '0.30000000000000004'],
    ]);
  });

  test('sheets that are no data are named, hidden ones are read only when named', async () => {
    const sheets = [
      { name: 'Read me', rows: [['How to fill in this form'], ['Country', 'the country']] }, { name: 'Outcomes', rows: [[...headings], row('A-1')] },
      { name: 'Old', hidden: true, rows: [[...headings], row('B-1')] }, { name: 'More', rows: [[...headings], row('A-2')] },
    ];
    const harvest = await read({ sheets });
    expect(harvest.records.map(({ record }) => [record.id, record.source.sheet])).toEqual([['A-1', 'Outcomes'], ['A-2', 'More']]);
    expect(harvest.leftOut.map(({ sheet, why }) => [sheet, why.includes('hidden')])).toEqual([['Old', true], ['Read me', false]]);
    expect((await read({ sheets }, 'old')).records.map(({ record }) => record.id)).toEqual(['B-1']);
    expect((await read({ sheets }, 'None')).refused).toMatchObject([{ why: 'it has no sheet "None"', do: 'name one of Read me, Outcomes, Old, More' }]);
  });

  test('hidden rows and columns are read', async () => {
    const harvest = await read({ sheets: [{ name: 'S', columns: headings.map((header) => ({ header, hidden: header === 'Outcome description' })), rows: [[...headings], row('A-1'), row('A-2')], rowDefs: new Map([[1, { hidden: true }]]) }] });
    expect(descriptions(harvest)).toEqual(['They passed a law.', 'They passed a law.']);
  });

  test('a merged range gives its value to each of its rows, and makes no record of a blank one', async () => {
    const rows = [[...headings], row('A-1', 'One.', { country: 'Kenya' }), row('A-2', 'Two.', { country: '' }), row('A-3', 'Three.', { country: '' }), ['', '', '', '', ''], row('A-4', 'Four.', { country: '' })];
    const harvest = await read({ sheets: [{ name: 'S', rows, merges: [{ startRow: 1, startCol: 1, endRow: 4, endCol: 1 }] }] });
    expect(harvest.records.map(({ record }) => record.countries)).toEqual([['KE'], ['KE'], ['KE'], []]);
    expect(harvest.refused).toEqual([]);
  });

  test('headings over two rows: the lower one, with what is merged into it', async () => {
    const rows = [['FragmentID', 'Country', 'Year', 'Outcome description', 'Contribution', '', 'Confidential'], ['', '', '', '', 'Contribution of the programme', 'Contribution of other actors', ''], ['A-1', 'Mali', 2023, 'A law.', 'We trained.', 'They paid.', 'No']];
    const merges = [...[0, 1, 2, 3, 6].map((column) => ({ startRow: 0, startCol: column, endRow: 1, endCol: column })), { startRow: 0, startCol: 4, endRow: 0, endCol: 5 }];
    const harvest = await read({ sheets: [{ name: 'S', rows, merges }] });
    expect(harvest.records[0]!.record.cells.map(({ field, text }) => [field, text])).toEqual([
      ['id', 'A-1'], ['country', 'Mali'], ['year', '2023'], ['description', 'A law.'], ['programmeContribution', 'We trained.'], ['otherContribution', 'They paid.'], ['confidential', 'No'],
    ]);
  });

  test('headings that run over lines are read as one', async () => {
    const harvest = await read({ sheets: [{ name: 'S', rows: [['FragmentID', 'Country', 'Year', 'Outcome\ndescription', 'Outcome statements\nis CONFIDENTIAL'], row('A-1')] }] });
    expect(harvest.sheets[0]!.headings.map(({ heading, how }) => [heading, how])).toContainEqual(['Outcome description', 'sure']);
  });

  test('texts under no heading are kept under the name of their column', async () => {
    const harvest = await read({ sheets: [{ name: 'S', rows: [[...headings], [...row('A-1'), '', 'aside']] }] });
    expect(harvest.records[0]!.record.cells.at(-1)).toEqual({ field: 'column G', heading: 'column G', text: 'aside' });
  });
});

describe('workbooks byte by byte', () => {
  const head = inlineRow(1, headings);
  const cells = (inner: string) => `<row r="2"><c t="inlineStr"><is><t>A-1</t></is></c><c t="inlineStr"><is><t>Mali</t></is></c>${inner}</row>`;
  const make = (parts: Parameters<typeof workbookParts>[0]) => readBytes('h.xlsx', makeZip(workbookParts(parts)));

  test.each<[name: string, cell: string, text: string, doubtful: boolean]>([
    ['a formula with its last value', '<c r="D2" t="str"><f>A2&amp;"x"</f><v>A law.</v></c>', 'A law.', false],
    ['a formula without a value', '<c r="D2"><f>A2&amp;"x"</f></c>', '', true],
    ['a formula with an empty text', '<c r="D2" t="str"><f>""</f><v></v></c>', '', false],
    ['an error', '<c r="D2" t="e"><f>1/0</f><v>#DIV/0!</v></c>', '', true],
    ['runs of letters with a reading guide', '<c r="D2" t="inlineStr"><is><r><t xml:space="preserve">A </t></r><r><rPr><b/></rPr><t>law.</t></r><rPh sb="0" eb="1"><t>guide</t></rPh></is></c>', 'A law.', false],
    ['a text in a section of its own', '<c r="D2" t="inlineStr"><is><t><![CDATA[A <law> & more]]></t></is></c>', 'A <law> & more', false],
    ['numbers of characters', '<c r="D2" t="inlineStr"><is><t>A&#32;law&#x2E;_x000D_&#10;Two &bogus; _x005F_x000D_</t></is></c>', 'A law.\nTwo &bogus; _x000D_', false],
    ['an ISO date', '<c r="D2" t="d"><v>2024-05-17T00:00:00</v></c>', '2024-05-17', false],
    ['a long whole number', '<c r="D2"><v>12345678901234567890</v></c>', '12345678901234567890', false],
    ['a shared text, a truth and a number without a value', '<c r="D2" t="s"/><c r="E2" t="b"><v/></c><c r="F2"/>', '', false],
    ['no cell at all', '', '', false],
  ])('%s', async (_, cell, text, doubtful) => {
    const harvest = await make({ rows: `${head}${cells(cell)}`, strings: '<si><t>FIRST</t></si>' });
    expect(descriptions(harvest)).toEqual([text]);
    expect(JSON.stringify(harvest.records)).not.toMatch(/FIRST|FALSE/u);
    expect(kindsOf(harvest).includes('value-unread')).toBe(doubtful);
  });

  test('shared strings, also with prefixed names and apostrophes around attributes', async () => {
    const strings = [...headings, 'A-1', 'Mali', 'A law.'].map((text) => `<x:si><x:t>${text}</x:t></x:si>`).join('');
    const rows = `<x:row r='1'>${headings.map((_, index) => `<x:c t='s'><x:v>${index}</x:v></x:c>`).join('')}</x:row><x:row r='2'><x:c r='A2' t='s'><x:v>5</x:v></x:c><x:c r='B2' t='s'><x:v>6</x:v></x:c><x:c r='D2' t='s'><x:v>7</x:v></x:c><x:c r='E2' t='s'><x:v>99</x:v></x:c></x:row>`;
    const harvest = await make({ rows, strings });
    expect(harvest.records[0]!.record).toMatchObject({ id: 'A-1', countries: ['ML'], confidential: true });
    expect(descriptions(harvest)).toEqual(['A law.']);
  });

  const dates = { styles: '<numFmts><numFmt numFmtId="164" formatCode="d mmm yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="22"/></cellXfs>' };
  test.each<[name: string, workbook: string, cell: string, text: string]>([
    ['a day', '', '<c r="D2" s="1"><v>45429</v></c>', '2024-05-17'],
    ['a day of a workbook that counts from 1904', '<workbookPr date1904="1"/>', '<c r="D2" s="1"><v>43967</v></c>', '2024-05-17'],
    ['a time of day', '', '<c r="D2" s="2"><v>45429.75</v></c>', '2024-05-17T18:00:00'],
    ['a plain number', '', '<c r="D2" s="0"><v>45429</v></c>', '45429'],
  ])('%s', async (_, workbook, cell, text) => {
    const before = process.env.TZ;
    try {
      for (const zone of ['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC']) {
        process.env.TZ = zone;
        expect(descriptions(await make({ rows: `${head}${cells(cell)}`, workbook, ...dates }))).toEqual([text]);
      }
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });
});
