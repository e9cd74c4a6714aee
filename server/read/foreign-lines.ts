import type { Encoding } from './decode-text.ts';
import type { Doubt } from './Doubt.ts';

/** A doubt about lines of a record that are in another encoding than their file; `foreign` ascends. */
export function foreignLines(foreign: readonly number[], from: number, to: number, encoding: Encoding): Doubt[] {
  if (foreign.length === 0 || foreign.at(-1)! < from) return [];
  const lines = foreign.filter((line) => line >= from && line <= to);
  if (lines.length === 0) return [];
  const other = encoding === 'UTF-8' ? 'Windows-1252' : 'UTF-8';
  return [{
    kind: 'mixed-encoding', start: null, end: null, quote: null, values: { lines: lines.join(', '), encoding, other },
    message: `Line ${lines.join(', ')} is not in ${encoding} like the rest of the file; it was read as ${other}.`,
    settle: 'Compare accented letters with the source, and save the file as UTF-8.',
  }];
}
