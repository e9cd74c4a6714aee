import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { writeFindings, writePreviewFindings } from '../../../../../client/state/findings/write-findings.ts';
import { sayIn } from '../../../../support/client-chain.ts';

const finding = { kind: 'no-date', quote: '=2+3, "they" met\nand left', message: 'No date.', settle: 'Say when.', values: [] };
const rows = (text: string) => parse(text, { bom: true });

test('a view’s findings stand once for each record, in the reader’s language, and no spreadsheet runs a cell', () => {
  const listed = { ...finding, id: 'f', level: 'VIEW' as const, records: ['A-1', '@B-2'], actors: [], passage: { record: 'A-1', field: 'description', start: 0, end: 9 } };
  const [headings, ...found] = rows(writeFindings([listed], sayIn('en'), 'en'));
  expect(headings).toEqual(['record', 'kind', 'field', 'words', 'what is doubtful', 'what would settle it']);
  expect(found).toEqual(['A-1', "'@B-2"].map((record) => [record, 'A training without a date', 'description', "'=2+3, \"they\" met\nand left", 'No date.', 'Say when.']));
  expect(rows(writeFindings([listed], sayIn('fr'), 'fr')).flat().join()).not.toMatch(/No date|Say when|record/u);
});

test('a preview’s findings say where they stand; one about a file has no row', () => {
  const [, ...found] = rows(writePreviewFindings([
    { file: 'h.xlsx', sheet: 'S', row: 7, record: 'A-1', finding: { ...finding, field: 'description' } },
    { file: 'h.xlsx', sheet: null, row: null, record: null, finding: { ...finding, kind: 'heading-unknown', field: null, quote: 'Visa' } },
  ], sayIn('en'), 'en'));
  expect(found.map((cells) => cells.slice(0, 4))).toEqual([['h.xlsx', 'S', '7', 'A-1'], ['h.xlsx', '', '', '']]);
});
