import { writeXlsx } from 'hucre';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { delimited, headings, readBytes, row } from '../../support/read-bytes.ts';

const rows = [[...headings, 'Contribution'], [...row('A-1', 'Élus, "maires"\net préfets.'), 'We trained.'], [...row('A-2', 'They passed a law.', { country: 'Sahel' }), ''], [...row('A-3'), 'x']];
const objects = rows.slice(1).map((cells) => Object.fromEntries(rows[0]!.map((heading, index) => [heading, cells[index]])));

/** One good file of each format. */
const good = async (): Promise<[name: string, bytes: Buffer][]> => [
  ['h.csv', Buffer.from(delimited(rows))],
  ['h.tsv', Buffer.from(`\uFEFF${delimited(rows, '\t')}`, 'utf16le')],
  ['h.txt', Buffer.from(rows.slice(1).map((cells) => rows[0]!.map((heading, index) => `**${heading}**: ${cells[index]}`).join('\n')).join('\n\n'))],
  ['h.json', Buffer.from(JSON.stringify(objects, null, 1))],
  ['h.jsonl', Buffer.from(objects.map((object) => JSON.stringify(object)).join('\n'))],
  ['h.xlsx', Buffer.from(await writeXlsx({ sheets: [{ name: 'S', rows }] }))],
];

test('the same table gives the same records in every format', async () => {
  const read = await Promise.all((await good()).map(async ([name, bytes]) => {
    const harvest = await readBytes(name, bytes);
    return harvest.records.map(({ record: { id, cells, countries, regions, confidential, year }, findings }) => ({
      id, countries, regions, confidential, year, fields: cells.filter(({ text }) => text !== '').map(({ field, text }) => [field, text]), kinds: findings.map(({ kind }) => kind),
    }));
  }));
  for (const records of read) expect(records).toEqual(read[0]);
  expect(read[0]).toHaveLength(3);
});

/** Bytes put in, taken out or changed at random places. */
const edits = fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat({ max: 40 }), put: fc.uint8Array({ maxLength: 12 }) }), { minLength: 1, maxLength: 6 });

test('whatever happens to a file, each of its rows is a record or a refusal says why, and every finding quotes what stands there', async () => {
  const files = await good();
  await fc.assert(fc.asyncProperty(fc.constantFrom(...files), edits, async ([name, bytes], changes) => {
    let broken = bytes;
    for (const { at, cut, put } of changes) {
      const from = Math.floor(at * broken.length);
      broken = Buffer.concat([broken.subarray(0, from), put, broken.subarray(from + cut)]);
    }
    const harvest = await readBytes(name, broken);
    if (harvest.records.length === 0) expect(harvest.refused.length).toBeGreaterThan(0);
    for (const { record, findings } of harvest.records) {
      expect(record.id).not.toBe('');
      expect(new Set(record.cells.map(({ field }) => field)).size).toBe(record.cells.length);
      for (const { field, start, end, quote, records } of findings) {
        expect(records).toEqual([record.id]);
        if (start !== null) expect(record.cells.find((cell) => cell.field === field)!.text.slice(start, end!)).toBe(quote);
      }
    }
  }), { numRuns: 300 });
}, 60_000);

test('bytes without sense are refused in words, under every ending', async () => {
  const endings = fc.constantFrom('csv', 'tsv', 'txt', 'json', 'jsonl', 'xlsx', 'xls', 'ods', 'docx', '');
  await fc.assert(fc.asyncProperty(endings, fc.uint8Array({ maxLength: 400 }), fc.constantFrom('', 'PK\x03\x04', '%PDF', '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', '\xFF\xFE', '{', '"', '**a**:'), async (ending, bytes, start) => {
    const harvest = await readBytes(`h.${ending}`, Buffer.concat([Buffer.from(start, 'latin1'), bytes]));
    expect(harvest.records).toEqual([]);
    expect(harvest.refused.length).toBeGreaterThan(0);
    for (const { why, do: remedy } of harvest.refused) expect(`${why} ${remedy}`).not.toMatch(/undefined|Error|Cannot read/u);
  }), { numRuns: 300 });
});
