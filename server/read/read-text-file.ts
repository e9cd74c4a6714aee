import { decodeText } from './decode-text.ts';
import { foreignLines } from './foreign-lines.ts';
import type { HarvestFile, HarvestItem } from './HarvestItem.ts';
import type { Mapping } from './parse-mapping.ts';
import { readBlocks } from './read-blocks.ts';
import { readDelimited } from './read-delimited.ts';
import { readItems } from './read-items.ts';
import type { Item } from './read-items.ts';

const longest = 1 << 26;
const leastTabs = 3;
const leastKnown = 2;

/** Reads a file of field blocks, one record or many; a table that some program saved as `.txt` is read as a table. */
export async function* readTextFile(file: HarvestFile, mapping: Mapping): AsyncGenerator<HarvestItem> {
  const where = { file: file.name, sheet: null };
  const decoded = decodeText(file.bytes());
  let text = '';
  for await (const piece of decoded.pieces) {
    text += piece;
    if (text.length > longest) {
      yield { kind: 'refused', refusal: { ...where, row: null, column: null, why: 'it is longer than 64 million characters, which is more than one file of field blocks may be', do: 'part it into several files' } };
      return;
    }
  }
  const { blocks, before } = readBlocks(text);
  if (blocks.length === 0 && (text.slice(0, 20_000).split('\n', 1)[0]!.match(/[\t;,|]/gu)?.length ?? 0) >= leastTabs) {
    yield* readDelimited(file, mapping);
    return;
  }
  if (blocks.length === 0) {
    yield { kind: 'left-out', leftOut: { ...where, row: null, why: 'no line of it begins with a heading that is known' }, known: 0 };
    return;
  }
  if (before !== null) yield { kind: 'left-out', leftOut: { ...where, row: before, why: 'this text stands before the first heading' } };
  async function* items(): AsyncGenerator<Item> {
    yield* blocks.map(({ row, lastRow, entries }): Item => ({
      row, entries: entries.map(({ heading, text: value }) => [heading, value] as const), doubts: foreignLines(decoded.foreign, row, lastRow, decoded.encoding()),
    }));
  }
  yield* readItems(where, mapping, items(), leastKnown);
}
