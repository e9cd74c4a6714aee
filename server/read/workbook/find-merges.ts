import { parseRange } from 'hucre';
import { unpack } from './open-zip.ts';
import type { Zip } from './open-zip.ts';

/** A merged range of several rows: its value stands in the first cell and counts for each of its rows. */
interface Merge {
  readonly first: number;
  readonly last: number;
  readonly column: number;
}

const pattern = /<(?:\w{1,20}:)?mergeCell\s[^<>]{0,200}?ref="([A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7})"/gu;
const longestMatch = 300;
const mostMerges = 50_000;
const mostAtOnce = 500;

/** The ranges of a sheet that run over several rows, by their first row. They stand behind the rows, so this comes first. */
export async function findMerges(zip: Zip, part: string): Promise<Merge[]> {
  const entry = zip.parts.get(part.toLowerCase());
  const ranges = new Set<string>();
  let held = '';
  if (!entry) return [];
  for await (const piece of unpack(zip, entry)) {
    const text = held + piece.toString('latin1');
    for (const [, range] of text.matchAll(pattern)) if (ranges.size < mostMerges) ranges.add(range!);
    held = text.slice(-longestMatch);
  }
  return [...ranges]
    .map((range) => parseRange(range))
    .map(({ startRow, endRow, startCol }): Merge => ({ first: startRow + 1, last: endRow + 1, column: startCol }))
    .filter(({ first, last }) => last > first)
    .sort((a, b) => a.first - b.first);
}

/** Fills merged cells while rows go by in order; a row with nothing of its own stays blank. */
export class MergeFiller {
  readonly #waiting: Merge[];
  #open: { readonly merge: Merge; readonly text: string }[] = [];

  constructor(merges: readonly Merge[]) {
    this.#waiting = [...merges].reverse();
  }

  fill(row: number, texts: string[]): void {
    this.#open = this.#open.filter(({ merge }) => merge.last >= row);
    if (texts.some((text) => text !== '')) {
      for (const { merge: { column }, text } of this.#open) {
        while (texts.length <= column) texts.push('');
        if (texts[column] === '') texts[column] = text;
      }
    }
    for (let next = this.#waiting.at(-1); next && next.first <= row; next = this.#waiting.at(-1)) {
      this.#waiting.pop();
      const text = next.first === row ? (texts[next.column] ?? '') : '';
      if (text !== '' && this.#open.length < mostAtOnce) this.#open.push({ merge: next, text });
    }
  }
}
