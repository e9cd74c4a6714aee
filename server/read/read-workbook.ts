import { colToLetter } from 'hucre';
import { OutspreadError } from '../platform/errors.ts';
import type { HarvestFile, HarvestItem } from './HarvestItem.ts';
import type { Told } from './parse-mapping.ts';
import { readTable } from './read-table.ts';
import { openWorkbook } from './workbook/open-workbook.ts';
import { sheetRows } from './workbook/sheet-rows.ts';

const largest = 256 * 2 ** 20;

/** Reads every visible sheet that is data, or the one that is named. Throws `file-damaged`, `argument-bad` for no such sheet. */
export async function* readWorkbook(file: HarvestFile, told: ReadonlyMap<string, Told>, named?: string): AsyncGenerator<HarvestItem> {
  const workbook = await openWorkbook(await wholeOf(file));
  const sheets = workbook.sheets.filter(({ name }) => named === undefined || sameName(name, named));
  if (named !== undefined && sheets.length === 0) {
    throw new OutspreadError('argument-bad', `it has no sheet "${named}"`, { remedy: `name one of ${workbook.sheets.map(({ name }) => name).join(', ')}` });
  }
  for (const sheet of sheets) {
    const where = { file: file.name, sheet: sheet.name };
    if (sheet.hidden && named === undefined) {
      yield { kind: 'left-out', leftOut: { ...where, row: null, why: 'it is hidden, and hidden sheets are read only when they are named' }, known: 0 };
    } else {
      yield* readTable(where, told, sheetRows(workbook, sheet), { columnName: (index) => `column ${colToLetter(index)}`, tooWide: null });
    }
  }
  if (workbook.sheets.length === 0) throw new OutspreadError('file-damaged', 'it has no sheet', { remedy: 'check that it is the right file' });
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
