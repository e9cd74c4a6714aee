import { cleanCell, zeroBytesIn } from './clean-cell.ts';
import { Columns } from './Columns.ts';
import type { Doubt } from './Doubt.ts';
import { headRows, knownAmong, notHarvest } from './find-headings.ts';
import type { HarvestItem } from './HarvestItem.ts';
import type { Mapping } from './parse-mapping.ts';
import type { RawCell, RawRow } from './RawRow.ts';
import { because } from './reasons.ts';
import { readSheet } from './read-sheet.ts';
import type { RefusedRow } from './read-sheet.ts';

/** A record that brings its own headings. */
export interface Item {
  readonly row: number;
  readonly entries: readonly (readonly [heading: string, text: string])[];
  readonly doubts?: readonly Doubt[];
}

/** Reads records that each bring their headings; left out where the first of them know fewer than `least`. */
export async function* readItems(
  where: { readonly file: string; readonly sheet: string | null }, mapping: Mapping, items: AsyncIterable<Item | RefusedRow>, least: number,
): AsyncGenerator<HarvestItem> {
  const source = items[Symbol.asyncIterator]();
  try {
    const head: (Item | RefusedRow)[] = [];
    while (head.length < headRows) {
      const { value, done } = await source.next();
      if (done) break;
      head.push(value);
    }
    const headings = [...new Set(head.flatMap((item) => ('refused' in item ? [] : item.entries.map(([heading]) => heading))))];
    const known = knownAmong(headings, mapping, least);
    if (!known.enough) {
      const refused = head.find((item) => 'refused' in item && (item.broken === true || headings.length === 0)) as RefusedRow | undefined;
      if (refused) yield { kind: 'refused', refusal: { ...where, ...refused.refused } };
      else yield { kind: 'left-out', leftOut: { ...where, row: null, ...(head.length === 0 ? because('nothing-in-it') : notHarvest(known, least)) }, known: known.fields.size };
      return;
    }
    const columns = new Columns(mapping, headings);
    for (const heading of headings) columns.named(heading);
    yield* readSheet(where, columns, rawRows(head, source, columns));
  } finally {
    await source.return?.();
  }
}

async function* rawRows(head: readonly (Item | RefusedRow)[], source: AsyncIterator<Item | RefusedRow>, columns: Columns): AsyncGenerator<RawRow | RefusedRow> {
  for (const item of head) yield rawRow(item, columns);
  for (let next = await source.next(); !next.done; next = await source.next()) yield rawRow(next.value, columns);
}

function rawRow(item: Item | RefusedRow, columns: Columns): RawRow | RefusedRow {
  if ('refused' in item) return item;
  const cells = item.entries.map(([heading, text]): RawCell => {
    const doubt = zeroBytesIn(text);
    const cell = { column: columns.named(heading), text: cleanCell(text) };
    return doubt ? { ...cell, doubt } : cell;
  });
  return item.doubts ? { row: item.row, cells, doubts: item.doubts } : { row: item.row, cells };
}
