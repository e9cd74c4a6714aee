import { describeSheet } from './describe-sheet.ts';
import type { Columns } from './Columns.ts';
import type { HarvestItem, Refusal } from './HarvestItem.ts';
import { makeRecord } from './make-record.ts';
import type { RawRow } from './RawRow.ts';

/** A row that could not be read, in place of the row. */
export interface RefusedRow {
  readonly refused: Omit<Refusal, 'file' | 'sheet'>;
}

const largestCell = 1 << 20;

/** Makes records of the rows of a sheet, then says how the sheet was understood. A refused row stops no other. */
export async function* readSheet(
  where: { readonly file: string; readonly sheet: string | null }, columns: Columns, rows: AsyncIterable<RawRow | RefusedRow> | Iterable<RawRow | RefusedRow>,
): AsyncGenerator<HarvestItem> {
  let records = 0;
  let first: string | null = null;
  for await (const row of rows) {
    const refused = 'refused' in row ? row.refused : tooLarge(row);
    if (refused) {
      yield { kind: 'refused', refusal: { ...where, ...refused } };
      continue;
    }
    const raw = row as RawRow;
    const made = makeRecord(raw, where, columns.speakOfConfidence);
    if ('refusal' in made) {
      yield { kind: 'refused', refusal: made.refusal };
      continue;
    }
    for (const { column, text } of raw.cells) if (text !== '') column.filled += 1;
    records += 1;
    first ??= made.record.id;
    yield { kind: 'record', ...made };
  }
  yield { kind: 'sheet', sheet: describeSheet(where, columns, records, first) };
}

function tooLarge({ row, cells }: RawRow): RefusedRow['refused'] | null {
  const cell = cells.find(({ text }) => text.length > largestCell);
  if (!cell) return null;
  return {
    row, column: cell.column.heading, why: `this cell holds ${Math.round(cell.text.length / largestCell)} million characters; no cell may hold more than one`,
    do: 'shorten it, or move the text to a file of its own',
  };
}
