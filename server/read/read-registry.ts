import { parse } from 'csv-parse/sync';
import { OutspreadError } from '../platform/errors.ts';
import { registryColumn } from '../lexicon/registry-headings.ts';
import type { RegistryColumn } from '../lexicon/registry-headings.ts';
import { compareText } from '../model/passage.ts';
import type { RegisteredBody } from '../model/registry.ts';
import { cleanCell } from './clean-cell.ts';
import { decodeText } from './decode-text.ts';
import { matchHeading } from './match-heading.ts';
import type { HarvestFile, Refusal } from './HarvestItem.ts';
import { readRegistryRow } from './read-registry-row.ts';
import { RegistryRows } from './RegistryRows.ts';

/** A list of bodies as read. */
export interface RegistryReading {
  readonly file: string;
  /** Sorted by id. A row with several countries gives a body in each. */
  readonly bodies: readonly RegisteredBody[];
  /** Rows that are none, in the order of the file; the others stand. */
  readonly refused: readonly Refusal[];
  /** Headings that no name, acronym, country, alias or kind stands under. */
  readonly unused: readonly string[];
}

const mostCharacters = 16 * 1024 * 1024;

/** A file as text, for `readRegistry` and `isRegistry`. @throws OutspreadError `file-unreadable` for one that is too large. */
export async function textOfRegistry({ name, bytes }: HarvestFile): Promise<string> {
  let text = '';
  for await (const piece of decodeText(bytes()).pieces) {
    text += piece;
    if (text.length > mostCharacters) throw new OutspreadError('file-unreadable', 'a registry holds at most 16 million characters', { where: { file: name }, remedy: 'give the list of bodies alone' });
  }
  return text;
}

/** Whether the first rows of a text have the headings of a registry, a name and an acronym or other names, and no harvest's. */
export function isRegistry(start: string): boolean {
  const found = findColumns(start);
  return found !== null && !found.headings.some((heading) => {
    const { how, fields: [field] } = matchHeading(heading);
    return (how === 'sure' || how === 'misspelt') && (field === 'id' || field === 'description');
  });
}

const tables = /\.(?:csv|tsv|tab)$/iu;

/** Whether a file is a registry, by its name and its first rows. */
export async function isRegistryFile({ name, bytes }: HarvestFile): Promise<boolean> {
  if (!tables.test(name)) return false;
  let start = '';
  for await (const piece of decodeText(bytes()).pieces) {
    start += piece.slice(0, headLength);
    if (start.length >= headLength) break;
  }
  return isRegistry(start);
}

/**
 * Reads a registry from comma, semicolon or tab separated text.
 * @throws OutspreadError `nothing-read` where it has no headings of a registry.
 */
export function readRegistry(text: string, file: string): RegistryReading {
  const found = findColumns(text);
  if (!found) {
    throw new OutspreadError('nothing-read', 'no headings of a registry were found', {
      where: { file }, remedy: 'give a first row with: name, name en, name fr, name es, acronym, country, aliases, kind',
    });
  }
  const { columns, headings, delimiter, row: headRow } = found;
  const rows = new RegistryRows(file);
  for (const { row, cells } of rowsOf(text, delimiter)) {
    if (row <= headRow || cells.every((cell) => cell === '')) continue;
    const cell = (column: RegistryColumn) => cells[columns.get(column) ?? -1] ?? '';
    const heading = (column: RegistryColumn) => headings[columns.get(column) ?? -1] ?? column;
    rows.add(row, readRegistryRow(cell), heading);
  }
  return {
    file,
    bodies: rows.bodies.toSorted((a, b) => compareText(a.id, b.id)),
    refused: rows.refused,
    unused: headings.filter((each) => each !== '' && registryColumn(each) === null),
  };
}

interface Columns {
  readonly columns: ReadonlyMap<RegistryColumn, number>;
  readonly headings: readonly string[];
  readonly delimiter: string;
  /** The row that they stand in. */
  readonly row: number;
}

const headRows = 10;
const headLength = 64 * 1024;

function findColumns(text: string): Columns | null {
  const candidates = [',', ';', '\t'].flatMap((delimiter) => {
    for (const { row, cells } of rowsOf(text.slice(0, headLength), delimiter).slice(0, headRows)) {
      const columns = new Map<RegistryColumn, number>();
      cells.forEach((cell, index) => {
        const column = registryColumn(cell);
        if (column !== null && !columns.has(column)) columns.set(column, index);
      });
      const named = (['name', 'en', 'fr', 'es'] as const).some((column) => columns.has(column));
      if (named && (columns.has('acronym') || columns.has('aliases'))) return [{ columns, headings: cells, delimiter, row }];
    }
    return [];
  });
  return candidates.sort((a, b) => b.columns.size - a.columns.size)[0] ?? null;
}

/** The rows of a text with the line that each begins on. */
function rowsOf(text: string, delimiter: string): { readonly row: number; readonly cells: readonly string[] }[] {
  const unified = text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
  const parsed = parse(unified, { delimiter, raw: true, relax_column_count: true, relax_quotes: true, record_delimiter: '\n', skip_records_with_error: true }) as unknown as { record: string[]; raw: string }[];
  let row = 1;
  return parsed.map(({ record, raw }) => {
    const at = row;
    row += raw.split('\n').length - (raw.endsWith('\n') ? 1 : 0);
    return { row: at, cells: record.map((cell) => cleanCell(cell).replace(/\s+/gu, ' ')) };
  });
}
