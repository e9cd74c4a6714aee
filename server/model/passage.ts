/** An address in a record, and the exact words there. Offsets are UTF-16 units in the field's text as read. */
export interface Passage {
  readonly record: string;
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** `record#field@start-end`: the form in which a passage is kept on a relation and exported. */
export function addressOf(passage: Omit<Passage, 'quote'>): string {
  return `${passage.record}#${passage.field}@${passage.start}-${passage.end}`;
}

/** The inverse of `addressOf`; null for text that is no address. A record id may itself hold `#` or `@`. */
export function readAddress(address: string): Omit<Passage, 'quote'> | null {
  const match = /^(.*)#([^#]*)@(\d+)-(\d+)$/su.exec(address);
  if (!match) return null;
  const [, record = '', field = '', start = '', end = ''] = match;
  return { record, field, start: Number(start), end: Number(end) };
}

/** Record, field, then place in the field: the order in which passages are listed everywhere. */
export function comparePassages(a: Passage, b: Passage): number {
  return compareText(a.record, b.record) || compareText(a.field, b.field) || a.start - b.start || a.end - b.end;
}

/** Order of UTF-16 units, the same on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
