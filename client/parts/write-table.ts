/**
 * Rows of cells as text: with tabs for a spreadsheet's clipboard, with commas for a file. A cell that a spreadsheet
 * would take for a formula begins with an apostrophe.
 */
export function writeTable(rows: readonly (readonly string[])[], separator: '\t' | ','): string {
  const safe = (cell: string) => (/^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell);
  const quote = (cell: string) => (separator === ',' ? (/[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell) : cell.replaceAll(/[\t\r\n]+/gu, ' '));
  return rows.map((cells) => cells.map((cell) => quote(safe(cell))).join(separator)).join('\r\n');
}
