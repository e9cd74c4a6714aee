import { decodeText } from './decode-text.ts';
import type { DecodedText } from './decode-text.ts';
import { foreignLines } from './foreign-lines.ts';
import type { HarvestFile, HarvestItem } from './HarvestItem.ts';
import { linesOf } from './lines-of.ts';
import type { Mapping } from './parse-mapping.ts';
import { BlockReader } from './read-blocks.ts';
import type { Block } from './read-blocks.ts';
import { findDelimiter, readDelimited } from './read-delimited.ts';
import { readItems } from './read-items.ts';
import type { Item } from './read-items.ts';
import { because } from './reasons.ts';
import type { RefusedRow } from './read-sheet.ts';

const longestRecord = 1 << 26;
const leastTabs = 3;
const leastKnown = 2;

/** Reads a file of field blocks, one record or many; a table that some program saved as `.txt` is read as a table. */
export async function* readTextFile(file: HarvestFile, mapping: Mapping): AsyncGenerator<HarvestItem> {
  if ((await findDelimiter(file, mapping)).isTable) {
    yield* readDelimited(file, mapping);
    return;
  }
  const where = { file: file.name, sheet: null };
  const decoded = decodeText(file.bytes());
  const start = { line: '' };
  const reader = new BlockReader();
  const items = itemsOf(decoded, reader, start);
  const { value: first, done } = await items.next();
  if (done) {
    if ((start.line.match(/[\t;,|]/gu)?.length ?? 0) >= leastTabs) yield* readDelimited(file, mapping);
    else yield { kind: 'left-out', leftOut: { ...where, row: null, ...because('no-block') }, known: 0 };
    return;
  }
  if (reader.before !== null) yield { kind: 'left-out', leftOut: { ...where, row: reader.before, ...because('before-headings') } };
  yield* readItems(where, mapping, behind(first, items), leastKnown);
}

async function* behind<Value>(first: Value, rest: AsyncIterable<Value>): AsyncGenerator<Value> {
  yield first;
  yield* rest;
}

/** The records of a text as they end; `start` gets its first line. */
async function* itemsOf(decoded: DecodedText, reader: BlockReader, start: { line: string }): AsyncGenerator<Item | RefusedRow> {
  const itemOf = ({ row, lastRow, entries }: Block): Item => ({
    row, entries: entries.map(({ heading, text }) => [heading, text] as const), doubts: foreignLines(decoded.foreign, row, lastRow, decoded.encoding()),
  });
  let row = 0;
  for await (const lines of linesOf(decoded.pieces)) {
    for (const line of lines) {
      row += 1;
      if (row === 1) start.line = line.slice(0, 20_000);
      for (const block of reader.take(line)) yield itemOf(block);
      if (reader.size <= longestRecord) continue;
      yield { refused: { row, column: null, ...because('block-endless') } };
      return;
    }
  }
  for (const block of reader.end()) yield itemOf(block);
}
