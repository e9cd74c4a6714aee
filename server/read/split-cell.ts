/** A stretch of a cell, and where it starts (UTF-16 units). */
export interface Part {
  readonly text: string;
  readonly start: number;
}

/** The parts of a packed cell between the marks, without blanks around them; empty ones are left out. */
export function splitCell(text: string, mark: RegExp, offset = 0): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const match of [...text.matchAll(mark), { index: text.length, 0: '' }]) {
    const part = text.slice(from, match.index);
    const trimmed = part.trim();
    if (trimmed !== '') parts.push({ text: trimmed, start: offset + from + part.indexOf(trimmed) });
    from = match.index + match[0].length;
  }
  return parts;
}

/** A text short enough for a message. */
export function shorten(text: string): string {
  const line = text.slice(0, 200).replace(/\s+/gu, ' ').trim();
  return line.length > 60 || text.length > 200 ? `${line.slice(0, 59)}…` : line;
}
