import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { delimited, headings, kindsOf, readBytes, row } from '../../support/read-bytes.ts';

const rows = [[...headings], row('A-1', 'Les défenseurs ont été formés à Lomé.'), row('A-2', 'Élus, "maires" et préfets\nont signé.')];

describe('encodings', () => {
  test.each<[name: string, encode: (text: string) => Buffer]>([
    ['UTF-8', (text) => Buffer.from(text)],
    ['UTF-8 with a mark', (text) => Buffer.from(`\uFEFF${text}`)],
    ['Windows-1252', (text) => iconv.encode(text, 'win1252')],
    ['UTF-16 with a mark', (text) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])],
    ['UTF-16, big end first, with a mark', (text) => iconv.encode(text, 'utf-16be', { addBOM: true })],
    ['UTF-16 without a mark', (text) => Buffer.from(text, 'utf16le')],
    ['UTF-16, big end first, without a mark', (text) => iconv.encode(text, 'utf-16be', { addBOM: false })],
    ['UTF-32', (text) => iconv.encode(text, 'utf-32le', { addBOM: true })],
  ])('%s', async (_, encode) => {
    const harvest = await readBytes('h.csv', encode(delimited(rows)));
    expect(harvest.records.map(({ record }) => record.cells.find(({ field }) => field === 'description')!.text)).toEqual([rows[1]![3], rows[2]![3]]);
    expect(kindsOf(harvest)).toEqual([]);
  });

  test('typographic marks of Windows-1252 are read on every version of Node', async () => {
    const harvest = await readBytes('h.csv', iconv.encode(delimited([[...headings], row('A-1', 'L’élu – « formé » … €')]), 'win1252'));
    expect(harvest.records[0]!.record.cells[3]!.text).toBe('L’élu – « formé » … €');
  });

  test('a line in Windows-1252 in a file of UTF-8 is read as such, with a finding on its record', async () => {
    const whole = Buffer.concat([Buffer.from(`${delimited(rows.slice(0, 2))}\n`), iconv.encode(`${delimited([row('A-3', 'Déjà vu.')])}\n`, 'win1252'), Buffer.from(delimited([row('A-4', 'Été.')]))]);
    const harvest = await readBytes('h.csv', whole);
    expect(harvest.records.map(({ record }) => record.cells[3]!.text)).toEqual([rows[1]![3], 'Déjà vu.', 'Été.']);
    expect(harvest.records.map(({ findings }) => findings.map(({ kind, values }) => [kind, values.lines]))).toEqual([[], [['mixed-encoding', '3']], []]);
  });

  test('and so is a line in UTF-8 in a file of Windows-1252', async () => {
    const old = iconv.encode(`${delimited(rows.slice(0, 2))}\n${delimited([row('A-3', 'Déjà vu.')])}\n`, 'win1252');
    const harvest = await readBytes('h.csv', Buffer.concat([old, Buffer.from(delimited([row('A-4', 'Été à Lomé.')]))]));
    expect(harvest.records.at(-1)!.record.cells[3]!.text).toBe('Été à Lomé.');
    expect(kindsOf(harvest)).toEqual(['mixed-encoding']);
  });
});

describe('delimiters and quoting', () => {
  test.each([',', ';', '\t', '|'])('%j', async (delimiter) => {
    const harvest = await readBytes('h.csv', delimited(rows, delimiter));
    expect(harvest.records.map(({ record }) => record.cells.map(({ text }) => text))).toEqual(rows.slice(1));
  });

  test("Excel's line that names the delimiter stands above the headings", async () => {
    const harvest = await readBytes('h.csv', `sep=;\r\n${delimited(rows, ';')}`);
    expect(harvest.records.map(({ record }) => record.source.row)).toEqual([3, 4]);
  });

  test('rows are the lines where records start', async () => {
    const harvest = await readBytes('h.csv', `Harvest of spring\n\n${delimited([[...headings], row('A-1', 'a\nb\nc'), row('A-2')]).replaceAll('\n', '\r\n')}\r\n\r\n${delimited([row('A-3')])}`);
    expect(harvest.records.map(({ record }) => [record.id, record.source.row])).toEqual([['A-1', 4], ['A-2', 7], ['A-3', 9]]);
    expect(harvest.leftOut).toMatchObject([{ row: 1 }]);
  });

  test('a mark inside a text that is not quoted is part of it', async () => {
    const harvest = await readBytes('h.csv', `${headings.join(',')}\nA-1,Mali,2023,They said "never again" twice,No\nA-2,Mali,2023,"The "law" passed",No`);
    expect(harvest.records.map(({ record }) => record.cells[3]!.text)).toEqual(['They said "never again" twice', '"The "law" passed"']);
  });

  test('a mark that is never closed costs its own row', async () => {
    const harvest = await readBytes('h.csv', `${headings.join(',')}\nA-1,Mali,2023,"They passed a law,No\nA-2,Niger,2023,"They, too",No\nA-3,Mali,2023,Fine,No\nA-4,Mali,2023,"And so, on",No`);
    expect(harvest.records.map(({ record }) => record.id)).toEqual(['A-2', 'A-3', 'A-4']);
    expect(harvest.refused).toMatchObject([{ row: 2, why: expect.stringContaining('quotation mark') as string }]);
  });

  test('and where no other mark follows, too', async () => {
    const harvest = await readBytes('h.csv', `${headings.join(',')}\nA-1,Mali,2023,"They passed a law,No\nA-2,Niger,2023,Fine,No\nA-3,Mali,2023,Fine,No\n`);
    expect(harvest.records.map(({ record }) => record.id)).toEqual(['A-2', 'A-3']);
    expect(harvest.refused).toMatchObject([{ row: 2 }]);
  });

  test('a row with more cells than headings would put texts in the wrong fields, so it is refused', async () => {
    const harvest = await readBytes('h.csv', `${headings.join(',')}\nA-1,Mali,2023,A law, a decree, and more,No\nA-2,Mali,2023,Fine,No\n`);
    expect(harvest.records.map(({ record }) => record.id)).toEqual(['A-2']);
    expect(harvest.refused).toMatchObject([{ row: 2, why: 'this row has 7 cells under 5 headings', do: expect.stringContaining('comma') as string }]);
  });

  test('headings again further down are no record', async () => {
    const harvest = await readBytes('h.csv', delimited([[...headings], row('A-1'), [...headings], row('A-2')]));
    expect(harvest.records.map(({ record }) => record.id)).toEqual(['A-1', 'A-2']);
    expect(harvest.refused).toEqual([]);
  });
});

test('whatever cells hold, they come back as they were, but for blanks around them', async () => {
  const cell = fc.array(fc.constantFrom('a', 'é', 'e\u0301', '"', ',', ';', '\n', ' ', '🙂', 'الاردن', '=1+1', '\t', '|', "'", '2023'), { maxLength: 12 }).map((parts) => parts.join(''));
  await fc.assert(fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 8 }), fc.constantFrom(',', ';', '\t', '|'), async (cells, delimiter) => {
    const harvest = await readBytes('h.csv', delimited([[...headings], ...cells.map((text, index) => row(`A-${index}`, `x${text}y`))], delimiter));
    expect(harvest.records.map(({ record }) => record.cells[3]!.text)).toEqual(cells.map((text) => `x${text}y`));
  }), { numRuns: 150 });
});

describe('rows of a form that wait to be filled in', () => {
  const waiting = (from: number, cells: (index: number) => string[]) => Array.from({ length: 200 }, (_, index) => cells(from + index));

  test('rows with nothing but a number are left out, told once', async () => {
    const harvest = await readBytes('h.csv', delimited([[...headings], row('1'), ...waiting(2, (index) => [String(index), '', '', '', '']), row('202')]));
    expect(harvest.records.map(({ record }) => record.id)).toEqual(['1', '202']);
    expect(harvest.leftOut).toMatchObject([{ row: 3, why: 'this row and the 199 after it have nothing but an id' }]);
    expect(harvest.refused).toEqual([]);
  });

  test('rows with neither an id nor a description are refused, told once', async () => {
    const harvest = await readBytes('h.csv', delimited([[...headings], row('1'), ...waiting(2, () => ['', 'Mali', '2023', '', 'No'])]));
    expect(harvest.refused).toMatchObject([{ row: 3, why: 'this row and the 199 after it have neither an id nor a description' }]);
  });
});
