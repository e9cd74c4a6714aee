import { decodeText } from './decode-text.ts';
import { foreignLines } from './foreign-lines.ts';
import type { HarvestFile, HarvestItem } from './HarvestItem.ts';
import type { Mapping } from './parse-mapping.ts';
import { readItems } from './read-items.ts';
import type { Item } from './read-items.ts';
import type { RefusedRow } from './read-sheet.ts';

const longestText = 1 << 28;
const longestLine = 1 << 26;
const deepest = 8;
const leastKnown = 3;

/** Reads a list of objects, or an object that holds one; a record's row is its place in the list, from 1. */
export async function* readJson(file: HarvestFile, mapping: Mapping): AsyncGenerator<HarvestItem> {
  const where = { file: file.name, sheet: null };
  const refuse = (row: number | null, why: string, remedy: string): HarvestItem => ({ kind: 'refused', refusal: { ...where, row, column: null, why, do: remedy } });
  let text = '';
  for await (const piece of decodeText(file.bytes()).pieces) {
    text += piece;
    if (text.length > longestText) {
      yield refuse(null, 'it is longer than 256 million characters, which is more than one JSON value may be', 'save it as JSON lines, one record to a line');
      return;
    }
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    yield refuse(lineOfError(text, error), 'this is no whole JSON', 'export it again, whole');
    return;
  }
  const list = listIn(value);
  if (!list) {
    yield { kind: 'left-out', leftOut: { ...where, row: null, why: 'it holds no list of records' }, known: 0 };
    return;
  }
  yield* readItems(where, mapping, fromList(list), leastKnown);
}

async function* fromList(list: readonly unknown[]): AsyncGenerator<Item | RefusedRow> {
  yield* list.map((value, index) => itemOf(value, index + 1));
}

/** Reads one object to a line; a record's row is its line. A line that is no object stops no other. */
export async function* readJsonLines(file: HarvestFile, mapping: Mapping): AsyncGenerator<HarvestItem> {
  yield* readItems({ file: file.name, sheet: null }, mapping, fromLines(file), leastKnown);
}

async function* fromLines(file: HarvestFile): AsyncGenerator<Item | RefusedRow> {
  const decoded = decodeText(file.bytes());
  let row = 0;
  let held = '';
  for await (const piece of decoded.pieces) {
    const lines = (held + piece).split('\n');
    held = lines.pop()!;
    for (const line of lines) {
      row += 1;
      const item = lineItem(line, row);
      if (item) yield withDoubts(item, decoded.foreign.length > 0 ? foreignLines(decoded.foreign, row, row, decoded.encoding()) : []);
    }
    if (held.length > longestLine) {
      yield { refused: { row: row + 1, column: null, why: 'this line is longer than 64 million characters; nothing from here on could be read', do: 'write one record to a line' } };
      return;
    }
  }
  const last = lineItem(held, row + 1);
  if (last) yield withDoubts(last, foreignLines(decoded.foreign, row + 1, row + 1, decoded.encoding()));
}

function withDoubts(item: Item | RefusedRow, doubts: NonNullable<Item['doubts']>): Item | RefusedRow {
  return 'refused' in item || doubts.length === 0 ? item : { ...item, doubts };
}

function lineItem(line: string, row: number): Item | RefusedRow | null {
  if (line.trim() === '') return null;
  try {
    return itemOf(JSON.parse(line), row);
  } catch {
    return { refused: { row, column: null, why: 'this line is no whole JSON', do: 'write one whole object to a line' } };
  }
}

function itemOf(value: unknown, row: number): Item | RefusedRow {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    return { refused: { row, column: null, why: 'this is no object with headings as keys', do: 'write an object for each record' } };
  }
  return { row, entries: entriesOf(value, '', 0) };
}

/** Keys as headings; what is nested stands under its path, a list of plain values line by line. */
function entriesOf(value: object, path: string, depth: number): [string, string][] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]): [string, string][] => {
    const heading = path === '' ? key : `${path}.${key}`;
    if (inner === null || inner === undefined) return [[heading, '']];
    if (typeof inner !== 'object') return [[heading, typeof inner === 'string' ? inner : JSON.stringify(inner)]];
    if (Array.isArray(inner) && inner.every((each) => each === null || typeof each !== 'object')) return [[heading, inner.map((each) => String(each ?? '')).join('\n')]];
    return depth < deepest && !Array.isArray(inner) ? entriesOf(inner, heading, depth + 1) : [[heading, JSON.stringify(inner)]];
  });
}

/** The list of records: the value itself, its only list of objects, or the value as the only record. */
function listIn(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  if (value === null || typeof value !== 'object') return null;
  const lists = Object.values(value).filter((each): each is unknown[] => Array.isArray(each) && each.some((inner) => inner !== null && typeof inner === 'object' && !Array.isArray(inner)));
  return lists.length === 1 ? lists[0]! : lists.length === 0 ? [value] : null;
}

function lineOfError(text: string, error: unknown): number | null {
  const position = /position (\d+)/u.exec(error instanceof Error ? error.message : '')?.[1];
  if (position === undefined) return text.split('\n').length;
  return text.slice(0, Number(position)).split('\n').length;
}
