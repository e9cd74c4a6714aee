import { cleanCell, zeroBytesIn } from './clean-cell.ts';
import { Columns } from './Columns.ts';
import type { Column } from './Columns.ts';
import type { Doubt } from './Doubt.ts';
import { findHeadings, headRows, notHarvest } from './find-headings.ts';
import type { HarvestItem } from './HarvestItem.ts';
import type { Mapping } from './parse-mapping.ts';
import { toldKey } from './parse-mapping.ts';
import type { RawCell, RawRow } from './RawRow.ts';
import { because } from './reasons.ts';
import type { Because } from './reasons.ts';
import { readSheet } from './read-sheet.ts';
import type { RefusedRow } from './read-sheet.ts';

/** One row of a table: its number as its own program counts, its texts by column, and doubts about cells and row. */
export interface TableRow {
  readonly row: number;
  readonly texts: readonly string[];
  readonly cellDoubts?: ReadonlyMap<number, Doubt>;
  readonly doubts?: readonly Doubt[];
}

export interface TableShape {
  /** What a column without a heading is called. */
  readonly columnName: (index: number) => string;
  /** Why a row with more cells than headings is refused; null where such cells are kept. */
  readonly tooWide: ((cells: number, headings: number) => Because) | null;
}

const mostColumns = 2000;

/** Finds the headings of a table and reads the rows beneath them; without headings it is left out. */
export async function* readTable(
  where: { readonly file: string; readonly sheet: string | null },
  mapping: Mapping, rows: AsyncIterable<TableRow | RefusedRow>, shape: TableShape,
): AsyncGenerator<HarvestItem> {
  const source = rows[Symbol.asyncIterator]();
  try {
    const head: (TableRow | RefusedRow)[] = [];
    while (head.length < headRows) {
      const { value, done } = await source.next();
      if (done) break;
      head.push(value);
    }
    const { at, best } = findHeadings(head.map((row) => ('refused' in row ? [] : row.texts.map(headingText))), mapping);
    if (at === null) {
      const why = head.length === 0 ? because('nothing-in-it') : notHarvest(best);
      yield { kind: 'left-out', leftOut: { ...where, row: null, ...why }, known: best.fields.size };
      return;
    }
    const { row, texts } = head[at] as TableRow;
    const filled = texts.filter((text) => text.trim() !== '').length;
    if (filled > mostColumns) {
      yield { kind: 'refused', refusal: { ...where, row, column: null, ...because('columns-too-many', { count: filled, most: mostColumns }) } };
      return;
    }
    const above = head.slice(0, at).find((each) => !('refused' in each) && each.texts.some((text) => text.trim() !== ''));
    if (above) yield { kind: 'left-out', leftOut: { ...where, row: (above as TableRow).row, ...because('above-headings') } };
    const headings = texts.map(headingText);
    while (headings.at(-1) === '') headings.pop();
    yield* readSheet(where, ...seated(headings, mapping, rest(head.slice(at + 1), source), shape));
  } finally {
    await source.return?.();
  }
}

function headingText(text: string): string {
  return cleanCell(text).replace(/\s+/gu, ' ');
}

async function* rest(head: readonly (TableRow | RefusedRow)[], source: AsyncIterator<TableRow | RefusedRow>): AsyncGenerator<TableRow | RefusedRow> {
  yield* head;
  for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
}

function seated(
  headings: readonly string[], mapping: Mapping, rows: AsyncIterable<TableRow | RefusedRow>, shape: TableShape,
): [Columns, AsyncIterable<RawRow | RefusedRow>] {
  const columns = new Columns(mapping, headings);
  const named = headings.map((heading) => (heading === '' ? null : columns.add(heading)));
  const nameless = new Map<number, Column>();
  const columnAt = (index: number): Column => {
    const column = named[index] ?? nameless.get(index) ?? columns.add(shape.columnName(index));
    if (!named[index]) nameless.set(index, column);
    return column;
  };
  const headingKeys = headings.map(toldKey);
  async function* raw(): AsyncGenerator<RawRow | RefusedRow> {
    for await (const row of rows) {
      if ('refused' in row) {
        yield row;
        continue;
      }
      const cells: RawCell[] = [];
      let last = -1;
      for (let index = 0; index < Math.max(row.texts.length, named.length); index += 1) {
        const text = row.texts[index] ?? '';
        const clean = cleanCell(text);
        const doubt = row.cellDoubts?.get(index) ?? zeroBytesIn(text);
        const blank = clean === '' && !doubt;
        if (!blank) last = index;
        if ((blank && !named[index]) || (index >= named.length && shape.tooWide)) continue;
        cells.push(doubt ? { column: columnAt(index), text: clean, doubt } : { column: columnAt(index), text: clean });
      }
      if (last < 0 || isHeadings(row.texts, headingKeys)) continue;
      if (shape.tooWide && last >= headings.length) yield { refused: { row: row.row, column: null, ...shape.tooWide(last + 1, headings.length) } };
      else yield row.doubts ? { row: row.row, cells, doubts: row.doubts } : { row: row.row, cells };
    }
  }
  return [columns, raw()];
}

/** Files put together keep their rows of headings: the same again is no record. */
function isHeadings(texts: readonly string[], keys: readonly string[]): boolean {
  return keys.every((key, index) => toldKey(headingText(texts[index] ?? '').slice(0, 400)) === key);
}
