import iconv from 'iconv-lite';
import { writeXlsx } from 'hucre';
import { describe, expect, test } from 'vitest';
import { inlineRow, makeZip, workbookParts } from '../../support/make-zip.ts';
import type { PartToZip } from '../../support/make-zip.ts';
import { delimited, headings, kindsOf, readBytes, row } from '../../support/read-bytes.ts';

const rows = (count: number) => [[...headings], ...Array.from({ length: count }, (_, index) => row(`A-${index + 1}`, `They passed law ${index + 1}, in full.`))];
const workbook = (count: number) => writeXlsx({ sheets: [{ name: 'Harvest', rows: rows(count) }] });
/** A workbook whose sheet is other than its directory or its maker says. */
const oddSheet = (inside: string, change: Partial<PartToZip>) => makeZip(workbookParts({ rows: inside }).map((part) => (part.name.endsWith('sheet1.xml') ? Object.assign({}, part, change) : part)));
const withSheet = (before: string) => makeZip(workbookParts({ before, rows: inlineRow(1, headings) + inlineRow(2, row('A-1')) }));

/** Parts of a sentence that a refusal must have: why, and what to do. */
const says = (why: RegExp, remedy: RegExp) => [{ why: expect.stringMatching(why) as string, do: expect.stringMatching(remedy) as string }];

describe('files that are not what they say', () => {
  test.each<[name: string, file: string, content: string | Uint8Array, why: RegExp, remedy: RegExp]>([
    ['a PDF', 'h.xlsx', '%PDF-1.7\n%âãÏÓ\n', /PDF that is named \.xlsx/u, /\.csv/u],
    ['a text', 'h.xlsx', delimited(rows(1)), /named \.xlsx and is no workbook/u, /save it anew/u],
    ['a web page', 'h.xls', '<html><table><tr><td>FragmentID</td></tr></table></html>', /web page/u, /\.xlsx/u],
    ['an old workbook', 'h.xls', Buffer.concat([Buffer.from('D0CF11E0A1B11AE1', 'hex'), Buffer.alloc(2000)]), /old format of Excel/u, /save it as \.xlsx/u],
    ['a workbook with a password', 'h.xlsx', Buffer.concat([Buffer.from('D0CF11E0A1B11AE1', 'hex'), Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le'), Buffer.alloc(600)]), /password/u, /take the password off/u],
    ['an OpenDocument sheet', 'h.ods', makeZip([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', stored: true }, { name: 'content.xml', content: '<a/>' }]), /OpenDocument/u, /save it as \.xlsx/u],
    ['a zip of other things', 'h.xlsx', makeZip([{ name: 'photo.jpg', content: 'x' }]), /zip file without a workbook/u, /unpack/u],
    ['a binary workbook', 'h.xlsb', makeZip([{ name: '_rels/.rels', content: '<Relationships><Relationship Id="r" Type="a/officeDocument" Target="xl/workbook.bin"/></Relationships>' }, { name: 'xl/workbook.bin', content: 'x' }]), /\.xlsb/u, /save it as \.xlsx/u],
    ['a picture', 'h.png', Buffer.from('89504E470D0A1A0A', 'hex'), /this kind/u, /\.xlsx or \.csv/u],
    ['nothing', 'h.csv', '', /empty/u, /saved/u],
    ['a table of something else', 'h.csv', 'Item,Cost\nRent,100\n', /none was found/u, /--map/u],
  ])('%s', async (_, file, content, why, remedy) => {
    const harvest = await readBytes(file, content);
    expect(harvest.records).toEqual([]);
    expect(harvest.refused).toMatchObject(says(why, remedy));
    expect(harvest.refused[0]!.file).toBe(file);
  });
});

describe('workbooks that would do harm', () => {
  test('a part that unpacks to far more than it is packed', async () => {
    const zip = makeZip([...workbookParts({ rows: '' }), { name: 'xl/media/bomb.xml', content: Buffer.alloc(80 * 2 ** 20, 32) }]);
    expect(zip.length).toBeLessThan(2 ** 20);
    expect((await readBytes('h.xlsx', zip)).refused).toMatchObject(says(/would unpack from .* to 80 MB/u, /\.csv/u));
  });

  test('a part that says that it is small and is not', async () => {
    const lying = oddSheet(inlineRow(1, headings) + inlineRow(2, row('A-1', 'x'.repeat(300_000))), { claims: 1000 });
    expect((await readBytes('h.xlsx', lying)).refused).toMatchObject(says(/larger than its directory says/u, /save it anew/u));
  });

  test('a part of more than 512 MB by its own account', async () => {
    expect((await readBytes('h.xlsx', oddSheet('', { claims: 600 * 2 ** 20 }))).refused).toMatchObject(says(/to 600 MB/u, /part the workbook/u));
  });

  test.each([
    ['external entities', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'],
    ['entities within entities', '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'],
    ['a bare definition behind a comment', `<!-- ${'x'.repeat(100_000)} --><!DOCTYPE worksheet>`],
  ])('%s', async (_, before) => {
    const harvest = await readBytes('h.xlsx', withSheet(before));
    expect(harvest.records).toEqual([]);
    expect(harvest.refused).toMatchObject(says(/document type definition/u, /save it anew/u));
  });

  test('a tag that never ends, and XML that is none', async () => {
    for (const text of [`<row ${'x'.repeat(200_000)}`, '<row r="1"><c', `<row a="${'>'.repeat(100_000)}`]) {
      expect((await readBytes('h.xlsx', oddSheet('', { content: text }))).refused).toHaveLength(1);
    }
  });

  test.each([0.1, 0.5, 0.9, 0.999])('a file cut at %d of its length', async (share) => {
    const whole = await workbook(50);
    const harvest = await readBytes('h.xlsx', whole.subarray(0, Math.floor(whole.length * share)));
    expect(harvest.records).toEqual([]);
    expect(harvest.refused).toMatchObject(says(/cut or damaged/u, /save it anew/u));
  });

  test('a flipped byte anywhere gives the records or a refusal', async () => {
    const whole = Buffer.from(await workbook(20));
    for (let at = 0; at < whole.length; at += 37) {
      const broken = Buffer.from(whole);
      broken[at] = broken[at]! ^ 0x55;
      const harvest = await readBytes('h.xlsx', broken);
      expect(harvest.refused.length > 0 || harvest.records.length === 20).toBe(true);
    }
  });

  test('a cell at the end of the grid takes no room between', async () => {
    const harvest = await readBytes('h.xlsx', makeZip(workbookParts({ rows: `${inlineRow(1, headings)}${inlineRow(2, row('A-1'))}<row r="1048576"><c r="A1048576" t="inlineStr"><is><t>A-2</t></is></c><c r="XFD1048576"><v>1</v></c></row>` })));
    expect(harvest.records.map(({ record }) => record.source.row)).toEqual([2, 1_048_576]);
  });

  test('merged ranges of whole columns, many times over', async () => {
    const merges = Array.from({ length: 20_000 }, (_, index) => `<mergeCell ref="B${(index % 9) + 2}:B1048576"/>`).join('');
    const harvest = await readBytes('h.xlsx', makeZip(workbookParts({ rows: rows(300).map((texts, index) => inlineRow(index + 1, texts)).join(''), after: `<mergeCells>${merges}</mergeCells>` })));
    expect(harvest.records).toHaveLength(300);
  });
});

describe('large cells and many of them', () => {
  const large = 'x'.repeat(20_000_000);
  test.each<[name: string, file: string, content: () => string | Buffer]>([
    ['CSV', 'h.csv', () => delimited([...rows(1), row('B-1', large), row('C-1')])],
    ['quoted CSV', 'h.csv', () => delimited([...rows(1), row('B-1', `${large},`), row('C-1')])],
    ['JSON lines', 'h.jsonl', () => [row('A-1'), row('B-1', large), row('C-1')].map((cells) => JSON.stringify(Object.fromEntries(headings.map((heading, index) => [heading, cells[index]])))).join('\n')],
    ['a workbook', 'h.xlsx', () => makeZip(workbookParts({ rows: [[...headings], row('A-1'), row('B-1', large), row('C-1')].map((cells, index) => inlineRow(index + 1, cells)).join('') }))],
    ['field blocks', 'h.txt', () => [row('A-1'), row('B-1', large), row('C-1')].map((cells) => headings.map((heading, index) => `**${heading}**: ${cells[index]}`).join('\n')).join('\n\n')],
  ])('20 MB in one cell of %s: its row is refused, the others are read', async (_, file, content) => {
    const harvest = await readBytes(file, content());
    expect(harvest.records.map(({ record }) => record.id)).toEqual(['A-1', 'C-1']);
    expect(harvest.refused).toMatchObject([{ column: 'Outcome description', why: expect.stringContaining('characters') as string }]);
    expect(harvest.refused[0]!.row).toBeGreaterThan(1);
  });

  test('a table with 300 columns keeps them all', async () => {
    const more = Array.from({ length: 295 }, (_, index) => `Note ${index}`);
    const harvest = await readBytes('h.csv', delimited([[...headings, ...more], [...row('A-1'), ...more.map((name) => `on ${name}`)]]));
    expect(harvest.records[0]!.record.cells).toHaveLength(300);
    expect(harvest.records[0]!.record.cells.at(-1)).toEqual({ field: 'Note 294', heading: 'Note 294', text: 'on Note 294' });
  });

  test('a sheet of 50,000 rows is read to its end', async () => {
    const sheet = [[...headings], ...Array.from({ length: 50_000 }, (_, index) => row(`A-${index}`))].map((texts, index) => inlineRow(index + 1, texts)).join('');
    const harvest = await readBytes('h.xlsx', makeZip(workbookParts({ rows: sheet })));
    expect([harvest.records.length, harvest.refused, harvest.records.at(-1)!.record.source.row]).toEqual([50_000, [], 50_001]);
  });

  test.each<[name: string, texts: readonly string[], country: string, other: string]>([
    ['the first that is filled', ['Mali', 'Niger'], 'Mali', 'Niger'], ['the second, where the first is blank', ['', 'Niger'], 'Niger', ''],
  ])('of two columns with one heading %s is read, and nothing of the other is lost', async (_, texts, country, other) => {
    const harvest = await readBytes('h.csv', delimited([['FragmentID', 'Country', 'Country', 'Year', 'Outcome description', 'Confidential'], ['A-1', ...texts, '2023', 'A law.', 'No']]));
    const { cells } = harvest.records[0]!.record;
    expect([cells.find(({ field }) => field === 'country')!.text, cells.find(({ field, heading }) => field !== 'country' && heading === 'Country')?.text ?? '']).toEqual([country, other]);
    expect(kindsOf(harvest)).toEqual(['heading-likely']);
  });

  test('one with more than 2,000 wants a word', async () => {
    const harvest = await readBytes('h.csv', delimited([[...headings, ...Array.from({ length: 2000 }, (_, index) => `Note ${index}`)], row('A-1')]));
    expect(harvest.records).toEqual([]);
    expect(harvest.refused).toMatchObject(says(/2005 columns/u, /take out/u));
  });

  test('a quotation mark that is never closed in a large file', async () => {
    const text = delimited(rows(5000)).replace('law 2500, in full."', 'law 2500, in full.');
    const harvest = await readBytes('h.csv', text);
    expect(harvest.records).toHaveLength(4999);
    expect(harvest.refused).toMatchObject([{ row: 2501, why: expect.stringContaining('never closed') as string }]);
  });

  test('quotation marks without end are given up, not read for ever', async () => {
    const harvest = await readBytes('h.csv', `${headings.join(',')}\n${Array.from({ length: 3000 }, (_, index) => `A-${index},Mali,2023,"open ${index},No`).join('\n')}`);
    expect(harvest.refused.at(-1)!.why).toContain('nothing from here on');
  });

  test('CSV cut in half: the row that is cut is refused, those before it are read', async () => {
    const text = delimited(rows(100));
    const harvest = await readBytes('h.csv', text.slice(0, text.indexOf('A-51') + 20));
    expect(harvest.records).toHaveLength(50);
    expect(harvest.refused).toMatchObject([{ row: 52 }]);
  });
});

describe('odd characters', () => {
  const texts = ['الأردن دعم المدافعين عن حقوق الإنسان', 'شكراً \u202Bmixed\u202C text', 'émoji 👩‍👩‍👧‍👦 🏳️‍🌈', 'e\u0301lus', '=HYPERLINK("x")', '\u2028line\u2029'];
  test.each(texts)('%j comes back as it is', async (text) => {
    const table = [[...headings], row('A-1', text)];
    for (const [file, content] of [
      ['h.csv', delimited(table)], ['h.xlsx', await writeXlsx({ sheets: [{ name: 'S', rows: table }] })], ['h.jsonl', JSON.stringify(Object.fromEntries(headings.map((heading, index) => [heading, table[1]![index]])))],
      ['h.txt', headings.map((heading, index) => `**${heading}**: ${table[1]![index]}`).join('\n')],
    ] as const) {
      const harvest = await readBytes(file, content);
      expect(harvest.records.map(({ record }) => record.cells[3]!.text)).toEqual([text.trim()]);
    }
  });

  test('zero bytes are left out, with a finding', async () => {
    const harvest = await readBytes('h.csv', delimited([[...headings], row('A\0-1', 'a\0b')]));
    expect(harvest.records[0]!.record).toMatchObject({ id: 'A-1', cells: expect.arrayContaining([expect.objectContaining({ field: 'description', text: 'ab' })]) as unknown });
    expect(kindsOf(harvest)).toEqual(['value-unread', 'value-unread']);
  });

  test('half of a surrogate pair becomes a replacement character', async () => {
    const harvest = await readBytes('h.jsonl', `{"FragmentID":"A-1","Country":"Mali","Year":2023,"Outcome description":"x\\ud83dy","Confidential":"no"}`);
    expect(harvest.records[0]!.record.cells[3]!.text).toBe('x\uFFFDy');
  });

  test('an id written in two normal forms, or with marks that cannot be seen, is one id', async () => {
    const harvest = await readBytes('h.csv', delimited([[...headings], row('É-1', 'One.'), row('E\u0301-1', 'Two.'), row('\u200BÉ-1\uFEFF', 'Three.')]));
    expect(new Set(harvest.records.map(({ record }) => record.id.split('~')[0]))).toEqual(new Set(['É-1']));
    expect(kindsOf(harvest)).toEqual(['duplicate-id', 'duplicate-id', 'duplicate-id']);
  });

  test('mixed encodings in field blocks', async () => {
    const block = (id: string, text: string) => `**FragmentID**: ${id}\n**Country**: Bénin\n**Year**: 2023\n**Outcome description**: ${text}\n**Confidentiel**: Non\n\n`;
    const harvest = await readBytes('h.txt', Buffer.concat([Buffer.from(block('A-1', 'Des élus réunis.')), iconv.encode('**FragmentID**: A-2\n**Country**: Mali\n**Outcome description**: Déjà vu.\n**Confidentiel**: Non\n', 'win1252')]));
    expect(harvest.records.map(({ record, findings }) => [record.cells.find(({ field }) => field === 'description')!.text, findings.filter(({ kind }) => kind === 'mixed-encoding').length])).toEqual([['Des élus réunis.', 0], ['Déjà vu.', 1]]);
  });
});

test('a source that cannot be read is refused with the reason', async () => {
  const { readFiles } = await import('../../../server/ingest/read-harvest.ts');
  const failing = async function* (): AsyncGenerator<Uint8Array> {
    yield* [];
    throw Object.assign(new Error('no'), { code: 'EACCES' });
  };
  expect((await readFiles([{ name: 'h.csv', bytes: failing }], {})).refused).toMatchObject(says(/may not read/u, /owner/u));
});
