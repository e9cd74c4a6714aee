import { colToLetter } from 'hucre';
import { OutspreadError } from '../platform/errors.ts';
import type { HarvestFile, HarvestItem } from './HarvestItem.ts';
import type { Mapping } from './parse-mapping.ts';
import { readTable } from './read-table.ts';
import { openWorkbook } from './workbook/open-workbook.ts';
import { sheetRows } from './workbook/sheet-rows.ts';

const largest = 256 * 2 ** 20;

/** Reads every visible sheet that is data, or the one that is named. Throws `file-damaged`, `argument-bad` for no such sheet. */
export async function* readWorkbook(file: HarvestFile, mapping: Mapping, named?: string): AsyncGenerator<HarvestItem> {
  const workbook = await openWorkbook(await wholeOf(file));
  const sheets = workbook.sheets.filter(({ name }) => named === undefined || sameName(name, named));
  if (named !== undefined && sheets.length === 0) {
    throw new OutspreadError('argument-bad', `it has no sheet "${named}"`, { remedy: `name one of ${workbook.sheets.map(({ name }) => name).join(', ')}` });
  }
  if (named === undefined && sheets.every(({ hidden }) => hidden)) {
    throw new OutspreadError('file-damaged', sheets.length === 0 ? 'it has no sheet' : 'all of its sheets are hidden', { remedy: 'open it, show the sheet that holds the records and save it anew' });
  }
  for (const sheet of sheets) {
    const where = { file: file.name, sheet: sheet.name };
    if (sheet.hidden && named === undefined) {
      yield { kind: 'left-out', leftOut: { ...where, row: null, why: 'it is hidden, and hidden sheets are read only when they are named' } };
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
    if (size > largest) throw new OutspreadError('file-damaged', 'it is larger than 256 MB', { remedy: 'part it into smaller workbooks, or save the sheet as .csv' });
    pieces.push(piece);
  }
  return Buffer.concat(pieces, size);
}
