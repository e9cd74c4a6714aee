import type { KnownField } from '../model/record.ts';
import { matchHeading } from './match-heading.ts';

/** One record of a file of field blocks: the lines that it stands on (from 1), and its headings with their texts. */
export interface Block {
  readonly row: number;
  readonly lastRow: number;
  readonly entries: readonly { readonly heading: string; readonly text: string }[];
}

export interface Blocks {
  readonly blocks: readonly Block[];
  /** Line of text that stands before the first heading, which belongs to no record; null where there is none. */
  readonly before: number | null;
}

interface Entry {
  readonly heading: string;
  readonly field: KnownField | null;
  readonly marked: boolean;
  readonly afterBlank: boolean;
  readonly row: number;
  /** The first line as it stands, for where it turns out to be text. */
  readonly raw: string;
  readonly lines: string[];
}

/** `**Heading**: value`, `**Heading:** value`, also as an item of a list. */
const marked = /^\s{0,8}(?:[-*•]\s{1,4})?(\*\*|__)(.{1,200}?)\1\s{0,4}([:：]?)(.*)$/su;
const plain = /^\s{0,8}(?:[-*•]\s{1,4})?([^:：]{1,160}?)\s{0,4}[:：](?!\/\/)(.*)$/su;

/**
 * Parts a text into records. One begins at a repeated id heading, or after a blank line where what follows repeats a
 * heading of the record before (blank lines inside a record part nothing). A heading stands at the start of a line,
 * between asterisks or known; any other line continues the value above.
 */
export function readBlocks(text: string): Blocks {
  const entries: Entry[] = [];
  let before: number | null = null;
  let blank = false;
  text.split(/\r\n|\n|\r/u).forEach((line, at) => {
    if (line.trim() === '') {
      blank = true;
      entries.at(-1)?.lines.push('');
      return;
    }
    const found = headingOf(line);
    if (found) entries.push({ ...found, afterBlank: blank, row: at + 1, raw: line, lines: [found.value] });
    else if (entries.length > 0) entries.at(-1)!.lines.push(line);
    else before ??= at + 1;
    blank = false;
  });
  return { blocks: group(entries), before };
}

function headingOf(line: string): { heading: string; field: KnownField | null; marked: boolean; value: string } | null {
  const bold = marked.exec(line);
  if (bold) {
    const [, , inside = '', colon, rest = ''] = bold;
    const heading = inside.replace(/\s{0,9}[:：]\s{0,9}$/u, '').trim();
    const match = matchHeading(heading);
    const known = match.how === 'sure' || match.how === 'misspelt';
    if (heading !== '' && (known || colon !== '' || heading !== inside.trim())) {
      return { heading, field: known ? match.fields[0]! : null, marked: true, value: rest };
    }
  }
  const [, heading, value] = plain.exec(line) ?? [];
  if (heading === undefined || value === undefined) return null;
  const match = matchHeading(heading);
  return match.how === 'sure' || match.how === 'misspelt' ? { heading: heading.trim(), field: match.fields[0]!, marked: false, value } : null;
}

function group(entries: readonly Entry[]): Block[] {
  const records: Entry[][] = [];
  for (const segment of segmentsOf(entries)) {
    const current = records.at(-1);
    const same = current !== undefined && !segment.some((entry) => current.some((other) => sameHeading(entry, other)));
    const record = same ? current : [];
    if (!same) records.push(record);
    takeSegment(segment, record, records);
  }
  return records.map((record): Block => ({
    row: record[0]!.row,
    lastRow: record.at(-1)!.row + record.at(-1)!.lines.length - 1,
    entries: record.map(({ heading, lines }) => ({ heading, text: lines.join('\n') })),
  }));
}

/** An id heading begins a record; a plain heading that the record has already is a line of the value above. */
function takeSegment(segment: readonly Entry[], record: Entry[], records: Entry[][]): void {
  let current = record;
  for (const entry of segment) {
    const repeated = current.some((other) => sameHeading(entry, other));
    if (repeated && entry.field === 'id') {
      current = [entry];
      records.push(current);
    } else if (repeated && !entry.marked) {
      current.at(-1)!.lines.push(entry.raw, ...entry.lines.slice(1));
    } else {
      current.push(entry);
    }
  }
}

function segmentsOf(entries: readonly Entry[]): Entry[][] {
  const segments: Entry[][] = [];
  for (const entry of entries) {
    if (entry.afterBlank || segments.length === 0) segments.push([entry]);
    else segments.at(-1)!.push(entry);
  }
  return segments;
}

function sameHeading(a: Entry, b: Entry): boolean {
  return a.field === null ? a.heading === b.heading : a.field === b.field;
}
