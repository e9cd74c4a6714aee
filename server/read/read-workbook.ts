import { colToLetter } from 'hucre';
import type { HarvestFile, HarvestItem } from './HarvestItem.ts';
import type { Mapping } from './parse-mapping.ts';
import { readTable } from './read-table.ts';
import { because, Unreadable } from './reasons.ts';
import { openWorkbook } from './workbook/open-workbook.ts';
import { sheetRows } from './workbook/sheet-rows.ts';

const largest = 256 * 2 ** 20;

/** Reads every visible sheet that is data, or the one that is named. Throws `Unreadable`. */
export async function* readWorkbook(file: HarvestFile, mapping: Mapping, named?: string): AsyncGenerator<HarvestItem> {
  const workbook = await openWorkbook(await wholeOf(file));
  const sheets = workbook.sheets.filter(({ name }) => named === undefined || sameName(name, named));
  if (named !== undefined && sheets.length === 0) {
    throw new Unreadable('no-such-sheet', { sheet: named, sheets: workbook.sheets.map(({ name }) => name).join(', ') });
  }
  if (named === undefined && sheets.every(({ hidden }) => hidden)) {
    throw new Unreadable(sheets.length === 0 ? 'no-sheet' : 'all-hidden');
  }
  for (const sheet of sheets) {
    const where = { file: file.name, sheet: sheet.name };
    if (sheet.hidden && named === undefined) {
      yield { kind: 'left-out', leftOut: { ...where, row: null, ...because('sheet-hidden') } };
    } else {
      yield* readTable(where, mapping, sheetRows(workbook, sheet), { columnName: (index) => `column ${colToLetter(index)}`, tooWide: null });
    }
  }
}

function sameName(a: string, b: string): boolean {
  return a.normalize('NFC').trim().toLowerCase() === b.normalize('NFC').trim().toLowerCase();
}

async function wholeOf(file: HarvestFile): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of file.bytes()) {
    size += piece.length;
    if (size > largest) throw new Unreadable('workbook-too-large');
    pieces.push(piece);
  }
  return Buffer.concat(pieces, size);
}
