import type { Encoding } from './decode-text.ts';
import type { Doubt } from './Doubt.ts';

/** A doubt about lines of a record that are in another encoding than their file; `foreign` ascends. */
export function foreignLines(foreign: readonly number[], from: number, to: number, encoding: Encoding): Doubt[] {
  if (foreign.length === 0 || foreign.at(-1)! < from) return [];
  const first = firstNotBelow(foreign, from);
  const lines = foreign.slice(first, firstNotBelow(foreign, to + 1));
  if (lines.length === 0) return [];
  const other = encoding === 'UTF-8' ? 'Windows-1252' : 'UTF-8';
  return [{
    kind: 'mixed-encoding', start: null, end: null, quote: null, values: { lines: lines.join(', '), encoding, other },
    message: `Line ${lines.join(', ')} is not in ${encoding} like the rest of the file; it was read as ${other}.`,
    settle: 'Compare accented letters with the source, and save the file as UTF-8.',
  }];
}

/** Halving: a file may have as many such lines as records, and each record asks. */
function firstNotBelow(ascending: readonly number[], value: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
