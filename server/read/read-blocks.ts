import type { KnownField } from '../model/record.ts';
import { matchHeading } from './match-heading.ts';

/** One record of a file of field blocks: the lines that it stands on (from 1), and its headings with their texts. */
export interface Block {
  readonly row: number;
  readonly lastRow: number;
  readonly entries: readonly { readonly heading: string; readonly text: string }[];
}

interface Entry {
  readonly heading: string;
  readonly field: KnownField | null;
  readonly marked: boolean;
  readonly row: number;
  /** The first line as it stands, for where it turns out to be text. */
  readonly raw: string;
  readonly lines: string[];
}

/** `**Heading**: value`, `**Heading:** value`, also as an item of a list. */
const marked = /^\s{0,8}(?:[-*•]\s{1,4})?(\*\*|__)(.{1,200}?)\1\s{0,4}([:：]?)(.*)$/su;
const plain = /^\s{0,8}(?:[-*•]\s{1,4})?([^:：]{1,160}?)\s{0,4}[:：](?!\/\/)(.*)$/su;

/**
 * Parts a text into records, a line at a time. One begins at a repeated id heading, or after a blank line where what
 * follows repeats a heading of the record before (blank lines inside a record part nothing). A heading stands at the
 * start of a line, between asterisks or known; any other line continues the value above.
 */
export class BlockReader {
  /** Line of text that stands before the first heading, which belongs to no record; null where there is none. */
  before: number | null = null;
  /** UTF-16 units that are held: of the record that has not ended yet. */
  size = 0;
  #row = 0;
  #blank = false;
  #record: Entry[] = [];
  /** Entries since a blank line, none of whose headings the record has: theirs may yet be another record. */
  #waiting: Entry[] | null = null;
  #last: Entry | null = null;

  /** The records that end with this line. */
  take(line: string): Block[] {
    this.#row += 1;
    this.size += line.length + 1;
    if (line.trim() === '') {
      this.#blank = true;
      this.#last?.lines.push('');
      return [];
    }
    const afterBlank = this.#blank;
    this.#blank = false;
    const found = headingOf(line);
    if (found) return this.#begin({ ...found, row: this.#row, raw: line, lines: [found.value] }, afterBlank);
    if (this.#last) this.#last.lines.push(line);
    else this.before ??= this.#row;
    return [];
  }

  /** The record that ends with the text. */
  end(): Block[] {
    const ended = this.#settle();
    return this.#record.length > 0 ? [...ended, blockOf(this.#record)] : ended;
  }

  #begin(entry: Entry, afterBlank: boolean): Block[] {
    const ended: Block[] = [];
    if (afterBlank && this.#record.length > 0) {
      ended.push(...this.#settle());
      this.#waiting = [];
    }
    if (this.#waiting === null) return [...ended, ...this.#add(entry)];
    if (!this.#has(entry)) {
      this.#waiting.push(entry);
      this.#last = entry;
      return ended;
    }
    const segment = [...this.#waiting, entry];
    this.#waiting = null;
    ended.push(blockOf(this.#record));
    this.#record = [];
    this.size = segment.reduce((size, { lines }) => size + lines.join('\n').length, 0);
    return [...ended, ...segment.flatMap((each) => this.#add(each))];
  }

  /** A blank line or the end: what waited belongs to the record. */
  #settle(): Block[] {
    const segment = this.#waiting ?? [];
    this.#waiting = null;
    return segment.flatMap((entry) => this.#add(entry));
  }

  /** An id heading begins a record; a plain heading that the record has already is a line of the value above. */
  #add(entry: Entry): Block[] {
    const repeated = this.#has(entry);
    if (repeated && entry.field === 'id') {
      const ended = blockOf(this.#record);
      this.#record = [entry];
      this.#last = entry;
      this.size = entry.raw.length;
      return [ended];
    }
    if (repeated && !entry.marked) {
      this.#last = this.#record.at(-1)!;
      this.#last.lines.push(entry.raw, ...entry.lines.slice(1));
    } else {
      this.#record.push(entry);
      this.#last = entry;
    }
    return [];
  }

  #has(entry: Entry): boolean {
    return this.#record.some((other) => (entry.field === null ? entry.heading === other.heading : entry.field === other.field));
  }
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

function blockOf(record: readonly Entry[]): Block {
  return {
    row: record[0]!.row,
    lastRow: record.at(-1)!.row + record.at(-1)!.lines.length - 1,
    entries: record.map(({ heading, lines }) => ({ heading, text: lines.join('\n') })),
  };
}
