import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import type { CsvError } from 'csv-parse';
import { parse as parseAtOnce } from 'csv-parse/sync';
import { decodeText } from './decode-text.ts';
import type { DecodedText } from './decode-text.ts';
import { findHeadings, headRows } from './find-headings.ts';
import { foreignLines } from './foreign-lines.ts';
import type { HarvestFile, HarvestItem } from './HarvestItem.ts';
import type { Mapping } from './parse-mapping.ts';
import { because } from './reasons.ts';
import type { RefusedRow } from './read-sheet.ts';
import { readTable } from './read-table.ts';
import type { TableRow } from './read-table.ts';
import { errorInCell, isSpreadsheetError } from './spreadsheet-errors.ts';

const delimiters = [',', ';', '\t', '|'] as const;
type Delimiter = (typeof delimiters)[number];

const sampleLength = 1 << 17;
const longestRecord = 1 << 26;
const mostRestarts = 20;

/** Reads comma, semicolon, tab or bar separated text; the headings tell which of them parts the cells. */
export async function* readDelimited(file: HarvestFile, mapping: Mapping): AsyncGenerator<HarvestItem> {
  const { delimiter } = await findDelimiter(file, mapping);
  yield* readTable({ file: file.name, sheet: null }, mapping, readRows(file, delimiter), {
    columnName: (index) => `column ${index + 1}`,
    tooWide: (cells, headings) => because('row-too-wide', { cells, headings, delimiter }),
  });
}

const dialect = { columns: false, relax_column_count: true, relax_quotes: true, record_delimiter: '\n', bom: false, max_record_size: longestRecord } as const;

/** What parts the cells of a text, and whether its first lines are a table of a harvest when parted so. */
export async function findDelimiter(file: HarvestFile, mapping: Mapping): Promise<{ readonly delimiter: Delimiter; readonly isTable: boolean }> {
  let sample = '';
  for await (const piece of unified(decodeText(file.bytes()).pieces)) {
    sample += piece.slice(0, sampleLength);
    if (sample.length >= sampleLength) break;
  }
  const found = delimiters.map((delimiter) => {
    const rows = parseAtOnce(sample, { ...dialect, delimiter, to: headRows, skip_records_with_error: true });
    return { delimiter, ...findHeadings(rows, mapping) };
  });
  const { delimiter, at } = found.reduce((best, each) => (each.best.fields.size > best.best.fields.size ? each : best));
  return { delimiter, isTable: at !== null };
}

interface Line {
  readonly row: number;
  readonly lastRow: number;
  readonly cells: readonly string[];
  /** False where the file ends without a line end. */
  readonly ended: boolean;
}

interface Broken {
  readonly row: number;
  readonly broken: 'unclosed' | 'too-long';
}

/** The rows of a file. A quotation mark that is never closed costs its own row; reading goes on at the next whole one. */
async function* readRows(file: HarvestFile, delimiter: Delimiter): AsyncGenerator<TableRow | RefusedRow> {
  let from = 0;
  let widest = 0;
  for (let restarts = 0; ; restarts += 1) {
    const decoded = decodeText(file.bytes());
    let broken: Broken | null = null;
    let first = restarts > 0;
    for await (const line of recordsOf(decoded, delimiter, from)) {
      if (!('broken' in line)) {
        if (first && line.cells.length !== widest) {
          yield unclosed(from, true);
          return;
        }
        if (first) yield unclosed(from, false);
        first = false;
        if (isSwallowing(line, delimiter)) broken = { row: line.row, broken: 'unclosed' };
        else if (!line.ended && line.cells.length < widest) yield cutOff(line.row);
        else {
          widest = Math.max(widest, line.cells.length);
          yield { row: line.row, ...withoutErrors(line.cells), doubts: foreignLines(decoded.foreign, line.row, line.lastRow, decoded.encoding()) };
        }
      } else broken = line;
      if (broken) break;
    }
    if (!broken) {
      if (first) yield unclosed(from, true);
      return;
    }
    if (first || broken.broken === 'too-long' || restarts === mostRestarts) {
      yield broken.broken === 'too-long' ? tooLong(broken.row) : unclosed(first ? from : broken.row, true);
      return;
    }
    from = broken.row;
  }
}

/** The errors of formulas read as blank, as in a workbook. */
function withoutErrors(cells: readonly string[]): Pick<TableRow, 'texts' | 'cellDoubts'> {
  if (!cells.some(isSpreadsheetError)) return { texts: cells };
  return {
    texts: cells.map((cell) => (isSpreadsheetError(cell) ? '' : cell)),
    cellDoubts: new Map(cells.flatMap((cell, index) => (isSpreadsheetError(cell) ? [[index, errorInCell(cell.trim())] as const] : []))),
  };
}

function unclosed(row: number, last: boolean): RefusedRow {
  return { refused: { row, column: null, ...because(last ? 'quote-open-last' : 'quote-open') } };
}

function tooLong(row: number): RefusedRow {
  return { refused: { row, column: null, ...because('row-endless') } };
}

function cutOff(row: number): RefusedRow {
  return { refused: { row, column: null, ...because('row-cut') } };
}

/** The records of a text from the line after `skip` on, each with the lines that it stands on, up to one that breaks off. */
async function* recordsOf(decoded: DecodedText, delimiter: Delimiter, skip: number): AsyncGenerator<Line | Broken> {
  const parser = parse({ ...dialect, delimiter, raw: true, skip_records_with_error: true });
  const source = Readable.from(skipLines(unified(decoded.pieces), skip));
  const found: { problem: Broken['broken'] | null; after: number } = { problem: null, after: 0 };
  source.once('error', (error) => parser.destroy(error));
  parser.once('skip', (error: CsvError) => {
    found.problem = error.code === 'CSV_MAX_RECORD_SIZE' ? 'too-long' : 'unclosed';
    found.after = parser.info.records;
  });
  source.pipe(parser);
  let row = skip + 1;
  let count = 0;
  try {
    for await (const { record, raw } of parser as AsyncIterable<{ record: string[]; raw: string }>) {
      if (found.problem && count >= found.after) break;
      const ended = raw.endsWith('\n');
      const lines = raw.split('\n').length - (ended ? 1 : 0);
      yield { row, lastRow: row + lines - 1, cells: record, ended };
      row += lines;
      count += 1;
    }
    if (found.problem) yield { row, broken: found.problem };
  } finally {
    source.destroy();
  }
}

/**
 * A cell that opens with a stray mark and runs over a line end has swallowed the next row if that row has, before its
 * own next mark, as many delimiters as stand before the cell.
 */
function isSwallowing({ cells }: Line, delimiter: Delimiter): boolean {
  return cells.some((cell, index) => cell.startsWith('"') && cell.split('\n').slice(1).some((text) => {
    const mark = text.indexOf('"');
    return mark >= 0 && text.slice(0, mark).split(delimiter).length - 1 === index;
  }));
}

/** Line ends of all three kinds as `\n`, so that lines are counted alike everywhere. */
async function* unified(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let held = '';
  for await (const piece of pieces) {
    const text = held + piece;
    held = text.endsWith('\r') ? '\r' : '';
    yield text.slice(0, text.length - held.length).replace(/\r\n?/gu, '\n');
  }
  if (held !== '') yield '\n';
}

async function* skipLines(pieces: AsyncIterable<string>, count: number): AsyncGenerator<string> {
  let left = count;
  for await (const piece of pieces) {
    let from = 0;
    while (left > 0) {
      const end = piece.indexOf('\n', from);
      if (end < 0) break;
      from = end + 1;
      left -= 1;
    }
    if (left === 0) yield piece.slice(from);
  }
}
