import { Columns } from './Columns.ts';
import { decodeText } from './decode-text.ts';
import type { Encoding } from './decode-text.ts';
import type { Doubt } from './Doubt.ts';
import type { HarvestFile, HarvestItem } from './HarvestItem.ts';
import type { Told } from './parse-mapping.ts';
import type { RawRow } from './RawRow.ts';
import { readBlocks } from './read-blocks.ts';
import { readSheet } from './read-sheet.ts';

/** Reads a file of field blocks: one record or many. */
export async function* readTextFile(file: HarvestFile, told: ReadonlyMap<string, Told>): AsyncGenerator<HarvestItem> {
  const decoded = decodeText(file.bytes());
  let text = '';
  for await (const piece of decoded.pieces) text += piece;
  const { blocks, before } = readBlocks(text);
  const where = { file: file.name, sheet: null };
  if (before !== null && blocks.length > 0) {
    yield { kind: 'left-out', leftOut: { ...where, row: before, why: 'this text stands before the first heading' } };
  }
  const columns = new Columns(told);
  const rows = blocks.map(({ row, lastRow, entries }): RawRow => ({
    row,
    cells: entries.map(({ heading, text: value }) => ({ column: columns.named(heading), text: value.trim() })),
    doubts: foreignLines(decoded.foreign, row, lastRow, decoded.encoding()),
  }));
  yield* readSheet(where, columns, rows);
}

/** A doubt about lines of a record that are in another encoding than their file. */
export function foreignLines(foreign: readonly number[], from: number, to: number, encoding: Encoding): Doubt[] {
  const lines = foreign.filter((line) => line >= from && line <= to);
  if (lines.length === 0) return [];
  const other = encoding === 'UTF-8' ? 'Windows-1252' : 'UTF-8';
  return [{
    kind: 'mixed-encoding', start: null, end: null, quote: null, values: { lines: lines.join(', '), encoding, other },
    message: `Line ${lines.join(', ')} is not in ${encoding} like the rest of the file; it was read as ${other}.`,
    settle: 'Compare accented letters with the source, and save the file as UTF-8.',
  }];
}
