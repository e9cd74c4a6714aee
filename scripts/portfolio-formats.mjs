// The formats in which a generated portfolio is written, each a row at a time.
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** By file ending: writes rows, as they come, under some headings to a file. */
export const formats = {
  '.jsonl': (path, _, rows) => writeLines(path, mapRows(rows, (row) => JSON.stringify(row))),
  '.csv': (path, headings, rows) => writeLines(path, csvLines(headings, rows)),
  '.xlsx': async (path, headings, rows) => {
    const { writeXlsxStream } = await import('hucre/xlsx');
    await pipeline(Readable.fromWeb(writeXlsxStream(tableRows(headings, rows), { name: 'Outcomes' })), createWriteStream(path));
  },
};

export function writeLines(path, lines) {
  return pipeline(Readable.from(mapRows(lines, (line) => `${line}\n`)), createWriteStream(path));
}

function* mapRows(rows, change) {
  for (const row of rows) yield change(row);
}

function* tableRows(headings, rows) {
  yield [...headings];
  for (const row of rows) yield headings.map((heading) => row[heading]);
}

function csvLines(headings, rows) {
  const quote = (text) => (/[",\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return mapRows(tableRows(headings, rows), (cells) => cells.map(quote).join(','));
}
