import type { Doubt } from './Doubt.ts';

/** A cell as it is kept: line ends as `\n`, no blanks around it, no zero bytes, no half of a surrogate pair. */
export function cleanCell(text: string): string {
  const plain = text.includes('\r') ? text.replace(/\r\n?/gu, '\n') : text;
  return plain.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\uFFFD').trim();
}

/** A doubt about a cell that holds zero bytes, which no text has: something wrote the file wrongly. */
export function zeroBytesIn(text: string): Doubt | null {
  const count = text.split('\0').length - 1;
  if (count === 0) return null;
  return {
    kind: 'value-unread', start: null, end: null, quote: null, values: { value: `${count} × U+0000` },
    message: `This cell held ${count === 1 ? 'a zero byte, which is' : `${count} zero bytes, which are`} no text and were left out.`,
    settle: 'Look at the cell in its source, and save the file anew as UTF-8.',
  };
}
