import { serialToDate } from 'hucre';
import type { Doubt } from '../Doubt.ts';
import type { TableRow } from '../read-table.ts';
import { blankCell, errorInCell } from '../spreadsheet-errors.ts';
import { CellText, longest, unescaped } from './CellText.ts';
import { findMerges, MergeFiller } from './find-merges.ts';
import type { Workbook, WorkbookSheet } from './open-workbook.ts';
import { scanPart } from './read-part.ts';
import type { XmlHandlers } from './XmlScanner.ts';
import { attributeOf } from './XmlScanner.ts';

/** The rows of a sheet in order, a hidden one like any other, with Excel's row numbers. Throws `file-damaged`. */
export async function* sheetRows(workbook: Workbook, sheet: WorkbookSheet): AsyncGenerator<TableRow> {
  const merges = new MergeFiller(await findMerges(workbook.zip, sheet.part));
  const rows: TableRow[] = [];
  for await (const _ of scanPart(workbook.zip, sheet.part, collectRows(workbook, merges, rows))) yield* rows.splice(0);
  yield* rows;
}

const lastColumn = 16_383;

function collectRows(workbook: Workbook, merges: MergeFiller, rows: TableRow[]): XmlHandlers {
  const inline = new CellText();
  let row = 0;
  let texts: string[] = [];
  let doubts = new Map<number, Doubt>();
  let column = -1;
  let cell = { type: '', style: -1, formula: false, value: '' };
  let inValue = false;
  return {
    open: (name, attributes) => {
      inline.open(name);
      if (name === 'row') {
        row = Number(attributeOf(attributes, 'r') ?? row + 1);
        [texts, doubts, column] = [[], new Map(), -1];
      } else if (name === 'c') {
        column = columnOf(attributeOf(attributes, 'r')) ?? column + 1;
        cell = { type: attributeOf(attributes, 't') ?? 'n', style: Number(attributeOf(attributes, 's') ?? -1), formula: false, value: '' };
        inline.take();
      } else if (name === 'f') cell.formula = true;
      else if (name === 'v') inValue = true;
    },
    text: (text) => {
      inline.text(text);
      if (inValue && cell.value.length <= longest) cell.value += text;
    },
    close: (name) => {
      inline.close(name);
      if (name === 'v') inValue = false;
      else if (name === 'c' && column <= lastColumn) {
        const { text, doubt } = understand(workbook, cell, inline.take());
        if (doubt) doubts.set(column, doubt);
        if (text === '' && !doubt) return;
        while (texts.length <= column) texts.push('');
        texts[column] = text;
      } else if (name === 'row') {
        merges.fill(row, texts);
        rows.push(doubts.size > 0 ? { row, texts, cellDoubts: doubts } : { row, texts });
      }
    },
  };
}

function columnOf(reference: string | null): number | null {
  let column = 0;
  for (const letter of reference ?? '') {
    const code = letter.charCodeAt(0) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column === 0 ? null : column - 1;
}

function understand(
  { strings, dateStyles, from1904 }: Workbook, { type, style, formula, value }: { type: string; style: number; formula: boolean; value: string }, inline: string,
): { text: string; doubt?: Doubt } {
  if (type === 'e') return { text: '', doubt: errorInCell(value) };
  if (formula && value === '' && type !== 'str') return { text: '', doubt: blankCell('', 'This cell holds a formula without a value', 'Open the workbook, let it calculate and save it') };
  if (value === '' && type !== 'inlineStr') return { text: '' };
  if (type === 's') return { text: strings.at(Number(value)) ?? '' };
  if (type === 'inlineStr') return { text: inline };
  if (type === 'b') return { text: value === '1' || value.toLowerCase() === 'true' ? 'TRUE' : 'FALSE' };
  if (type === 'd') return { text: value.replace(/T00:00(?::00(?:\.0+)?)?Z?$/u, '') };
  if (type === 'str') return { text: unescaped(value) };
  return { text: numberText(value, dateStyles[style] === true, from1904) };
}

/** A number as Excel keeps it; a date as ISO 8601, without a time zone since it has none. */
function numberText(value: string, isDate: boolean, from1904: boolean): string {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return value;
  if (!isDate || number < 0) return Number.isSafeInteger(number) || !/^\d+$/u.test(value) ? String(number) : value;
  const date = serialToDate(number, from1904);
  if (Number.isNaN(date.getTime())) return value;
  const iso = date.toISOString();
  if (number < 1) return iso.slice(11, 19);
  return Number.isInteger(number) ? iso.slice(0, 10) : iso.slice(0, 19);
}
