import { describeSheet } from './describe-sheet.ts';
import type { Columns } from './Columns.ts';
import type { HarvestItem, Refusal } from './HarvestItem.ts';
import { makeRecord } from './make-record.ts';
import type { Empty, Made } from './make-record.ts';
import type { RawRow } from './RawRow.ts';
import { because } from './reasons.ts';

/** A row that could not be read, in place of the row. */
export interface RefusedRow {
  readonly refused: Omit<Refusal, 'file' | 'sheet'>;
  /** Nothing behind it could be read: the file itself is at fault. */
  readonly broken?: true;
}

interface Where {
  readonly file: string;
  readonly sheet: string | null;
}

const largestCell = 1 << 20;

/** Makes records of the rows of a sheet, then says how the sheet was understood. A refused row stops no other. */
export async function* readSheet(
  where: Where, columns: Columns, rows: AsyncIterable<RawRow | RefusedRow> | Iterable<RawRow | RefusedRow>,
): AsyncGenerator<HarvestItem> {
  let records = 0;
  let first: string | null = null;
  let empty = null as EmptyRows | null;
  for await (const row of rows) {
    const refused = 'refused' in row ? row.refused : tooLarge(row);
    const made: Made | Empty | null = refused ? null : makeRecord(row as RawRow, where, columns.speakOfConfidence);
    if (typeof made === 'string' && empty?.why === made) {
      empty.count += 1;
      continue;
    }
    if (empty) yield tellEmpty(where, empty);
    empty = typeof made === 'string' ? { why: made, row: (row as RawRow).row, count: 1 } : null;
    if (refused) yield { kind: 'refused', refusal: { ...where, ...refused } };
    if (made === null || typeof made === 'string') continue;
    for (const { column, text } of (row as RawRow).cells) if (text !== '') column.filled += 1;
    records += 1;
    first ??= made.record.id;
    yield { kind: 'record', ...made };
  }
  if (empty) yield tellEmpty(where, empty);
  yield { kind: 'sheet', sheet: describeSheet(where, columns, records, first) };
}

/** Rows one behind the other that make no record for the same reason, told once: a form may wait with a thousand. */
interface EmptyRows {
  readonly why: Empty;
  readonly row: number;
  count: number;
}

function tellEmpty(where: Where, { why, row, count }: EmptyRows): HarvestItem {
  if (why === 'only-id') return { kind: 'left-out', leftOut: { ...where, row, ...because(why, { count }) } };
  return { kind: 'refused', refusal: { ...where, row, column: null, ...because(why, { count }) } };
}

function tooLarge({ row, cells }: RawRow): RefusedRow['refused'] | null {
  const cell = cells.find(({ text }) => text.length > largestCell);
  if (!cell) return null;
  return { row, column: cell.column.heading, ...because('cell-too-large', { millions: Math.round(cell.text.length / largestCell) }) };
}
