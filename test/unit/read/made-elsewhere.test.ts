import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import writeXlsxFile from 'write-excel-file/node';
import type { SheetData } from 'write-excel-file/node';
import { describe, expect, test } from 'vitest';
import type { Harvest } from '../../../server/ingest/import-records.ts';
import { delimited, headings, kindsOf, readBytes, row } from '../../support/read-bytes.ts';

const made = (name: string) => readBytes(name, readFileSync(join(import.meta.dirname, '../../support/files', name)));
const cellsOf = (harvest: Harvest) => harvest.records.map(({ record }) => Object.fromEntries(record.cells.map(({ field, text }) => [field, text])));
const doubtsOf = (harvest: Harvest) => harvest.records.map(({ findings }) => findings.filter(({ kind }) => kind !== 'heading-unknown').map(({ kind, field, values }) => [kind, field, values.value]));

describe('files that LibreOffice saved', () => {
  test.each(['libreoffice.xlsx', 'libreoffice-1904.xlsx'])('%s: merged, hidden, dates, formulas, multi-line', async (name) => {
    const harvest = await made(name);
    expect(harvest.refused).toEqual([]);
    expect(harvest.records.map(({ record: { id, source, countries, year, confidential } }) => [id, source.sheet, source.row, countries, year, confidential])).toEqual([
      ['LB-1', 'Récolte 3', 4, ['BJ'], 2023, false], ['LB-2', 'Récolte 3', 5, ['BJ'], 2024, true], ['7', 'Récolte 3', 6, ['TG'], 2023, false],
    ]);
    expect(cellsOf(harvest)).toMatchObject([
      { description: 'Les élus ont adopté la loi.\nElle est publiée & lue <partout>.', 'Relu le': '2024-02-29', Mois: '2023-11-01', Somme: '3', Part: '0.25' },
      { description: 'Deux       blancs.Fin', 'Relu le': '2024-03-01T18:30:00', Somme: 'a & b' },
      { description: 'مجلس 🙂 réuni.' },
    ]);
    expect(doubtsOf(harvest)).toEqual([[['value-unread', 'Quotient', '#DIV/0!']], [], []]);
    expect(harvest.sheets[0]!.headings.map(({ heading, how }) => [heading, how]).slice(0, 5)).toEqual([
      ['FragmentID', 'sure'], ['Pays / Région', 'sure'], ['Année', 'sure'], ['Confidentiel', 'sure'], ["Description de l'incidence", 'sure'],
    ]);
    expect(harvest.leftOut.map(({ sheet, row: at }) => [sheet, at])).toEqual([['Récolte 3', 1], ['Cachée', null], ['About', null]]);
  });

  test.each(['libreoffice-utf8.csv', 'libreoffice-utf16.csv', 'libreoffice-windows.csv'])('%s', async (name) => {
    const harvest = await made(name);
    expect(harvest.refused).toEqual([]);
    expect(harvest.records.map(({ record: { id, source, year, confidential } }) => [id, source.row, year, confidential])).toEqual([['LB-1', 5, 2023, false], ['LB-2', 7, 2024, true], ['7', 8, 2023, false]]);
    expect(cellsOf(harvest)[0]).toMatchObject({ country: 'Bénin', description: 'Les élus ont adopté la loi.\nElle est publiée & lue <partout>.' });
    expect(doubtsOf(harvest)).toEqual([[['value-unread', 'Quotient', '#DIV/0!']], [['empty-required', 'country', undefined]], []]);
  });

  test.each([['libreoffice.ods', /OpenDocument/u], ['libreoffice.xls', /old format of Excel/u]])('%s gets a sentence that says how to save it anew', async (name, why) => {
    const { records, refused } = await made(name);
    expect(records).toEqual([]);
    expect(refused).toMatchObject([{ file: name, why: expect.stringMatching(why) as string, do: expect.stringContaining('save it as .xlsx') as string }]);
  });
});

describe('workbooks that write-excel-file wrote', () => {
  const data: SheetData = [
    [{ value: 'Harvest of spring', columnSpan: 5 }, null, null, null, null],
    [...headings, 'Seen on', 'Sum'],
    ['A-1', { value: 'Kenya', rowSpan: 2 }, 2023, 'Élus & "maires" <3 🙂\nréunis.', false, { value: new Date(Date.UTC(2024, 1, 29)), format: 'dd/mm/yyyy' }, { value: '=1+2', type: 'Formula' }],
    [12, null, 2024, '=not a formula', true, { value: new Date(Date.UTC(2024, 11, 31, 23, 59)), format: 'dd/mm/yyyy hh:mm' }, 0.5],
  ];
  const write = async () => Buffer.from(await writeXlsxFile([{ data, sheet: 'Récolte & co' }, { data: [['Notes'], ['none']], sheet: 'Notes' }]).toBuffer());

  test('texts, numbers, dates, yes and no, merged cells; a formula that was never calculated is blank with a finding', async () => {
    const harvest = await readBytes('h.xlsx', await write());
    expect(harvest.refused).toEqual([]);
    expect(harvest.records.map(({ record: { id, source, countries, year, confidential } }) => [id, source.sheet, source.row, countries, year, confidential])).toEqual([
      ['A-1', 'Récolte & co', 3, ['KE'], 2023, false], ['12', 'Récolte & co', 4, ['KE'], 2024, true],
    ]);
    expect(cellsOf(harvest)).toMatchObject([
      { description: 'Élus & "maires" <3 🙂\nréunis.', 'Seen on': '2024-02-29' }, { description: '=not a formula', 'Seen on': '2024-12-31T23:59:00', Sum: '0.5' },
    ]);
    expect(doubtsOf(harvest)).toEqual([[['value-unread', 'Sum', '']], []]);
  });
});

describe('text that Excel saved', () => {
  const rows = [[...headings], row('A-1', 'Élus, « maires »\net préfets.'), row('A-2')];
  test.each<[name: string, file: string, content: Buffer]>([
    ['CSV UTF-8', 'h.csv', Buffer.from(`\uFEFF${delimited(rows).replaceAll('\n', '\r\n')}\r\n`)],
    ['CSV of a French Windows', 'h.csv', Buffer.from(delimited(rows, ';').replaceAll('\n', '\r\n'), 'latin1')],
    ['CSV for old Macintoshes', 'h.csv', Buffer.from(`\uFEFF${delimited(rows).replaceAll('\n', '\r')}`)],
    ['Unicode text', 'h.txt', Buffer.from(`\uFEFF${delimited(rows, '\t').replaceAll('\n', '\r\n')}\r\n`, 'utf16le')],
    ['with the delimiter told', 'h.csv', Buffer.from(`sep=;\r\n${delimited(rows, ';').replaceAll('\n', '\r\n')}\r\n`)],
  ])('%s', async (_, file, content) => {
    const harvest = await readBytes(file, content);
    expect(harvest.refused).toEqual([]);
    expect(cellsOf(harvest).map(({ id, description }) => [id, description])).toEqual([['A-1', 'Élus, « maires »\net préfets.'], ['A-2', 'They passed a law.']]);
    expect(kindsOf(harvest)).toEqual([]);
  });

  test('a cell whose lines look like headings is no record of its own', async () => {
    const told = 'They met.\nCountry: Niger\nYear: 2020';
    const harvest = await readBytes('h.txt', Buffer.from(`\uFEFF${delimited([[...headings], row('A-1', told), row('A-2')], '\t')}`, 'utf16le'));
    expect(cellsOf(harvest).map(({ id, country, description }) => [id, country, description])).toEqual([['A-1', 'Mali', told], ['A-2', 'Mali', 'They passed a law.']]);
  });

  test.each(['#VALUE!', '#N/A', '#NOM ?', '#¡DIV/0!', 'Err:502'])('the error %s of a formula is blank, with a finding', async (error) => {
    const harvest = await readBytes('h.csv', delimited([[...headings, 'Sum'], [...row('A-1'), error]]));
    expect(cellsOf(harvest)[0]).not.toHaveProperty('Sum', error);
    expect(doubtsOf(harvest)).toEqual([[['value-unread', 'Sum', error]]]);
  });
});
