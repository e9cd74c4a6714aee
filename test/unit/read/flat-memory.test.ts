import { describe, expect, test } from 'vitest';
import { makeMapping } from '../../../server/read/parse-mapping.ts';
import { readFile } from '../../../server/read/read-file.ts';
import { delimited, headings, readBytes, row } from '../../support/read-bytes.ts';

const count = 6000;
const text = 'Les élus ont adopté la loi. '.repeat(40);
const cells = (index: number) => row(`A-${index}`, text);
const object = (index: number) => JSON.stringify(Object.fromEntries(headings.map((heading, at) => [heading, cells(index)[at]])));
const mostAhead = 2 ** 21;

describe('a file is read as it comes: no more than 2 MB of it ahead of its records', () => {
  test.each<[name: string, file: string, start: string, record: (index: number) => string, end: string]>([
    ['CSV', 'h.csv', `${headings.join(',')}\n`, (index) => `${delimited([cells(index)])}\n`, ''],
    ['JSON lines', 'h.jsonl', '', (index) => `${object(index)}\n`, ''],
    ['a JSON list', 'h.json', '[\n', (index) => `${object(index)}${index === count ? '' : ',\n'}`, ']'],
    ['a JSON list on one line in an object', 'h.json', '{"made":"2024","records":[', (index) => `${object(index)}${index === count ? '' : ','}`, '],"more":{}}'],
    ['field blocks with blank lines between', 'h.txt', '', (index) => `${headings.map((heading, at) => `**${heading}**: ${cells(index)[at]}`).join('\n')}\n\n`, ''],
    ['field blocks without', 'h.txt', '', (index) => `${headings.map((heading, at) => `**${heading}**: ${cells(index)[at]}`).join('\n')}\n`, ''],
  ])('%s', async (_, name, start, record, end) => {
    let given = 0;
    async function* bytes(): AsyncGenerator<Buffer> {
      given = 0;
      for (let index = 0; index <= count + 1; index += 1) {
        const piece = Buffer.from(index === 0 ? start : index > count ? end : record(index));
        given += piece.length;
        yield piece;
      }
    }
    let [records, used, ahead] = [0, 0, 0];
    for await (const item of readFile({ name, bytes }, makeMapping({}))) {
      expect(item.kind).not.toBe('refused');
      if (item.kind !== 'record') continue;
      records += 1;
      used += Buffer.byteLength(record(records));
      ahead = Math.max(ahead, given - used);
    }
    expect(records).toBe(count);
    expect(ahead).toBeLessThan(mostAhead);
  });
});

test('a line of several megabytes comes back as it is, wherever its characters are parted', async () => {
  const list = Array.from({ length: 6000 }, (_, index) => Object.fromEntries(headings.map((heading, at) => [heading, cells(index)[at]])));
  const harvest = await readBytes('h.json', JSON.stringify(list));
  expect(harvest.records).toHaveLength(6000);
  expect(harvest.records.every(({ record }) => record.cells[3]!.text === text.trim())).toBe(true);
  expect(harvest.records.flatMap(({ findings }) => findings)).toEqual([]);
});
