import { decodeText } from './decode-text.ts';
import { findJsonError } from './find-json-error.ts';
import { foreignLines } from './foreign-lines.ts';
import type { HarvestFile, HarvestItem } from './HarvestItem.ts';
import type { Mapping } from './parse-mapping.ts';
import { readItems } from './read-items.ts';
import type { Item } from './read-items.ts';
import { because } from './reasons.ts';
import type { RefusedRow } from './read-sheet.ts';
import { splitJson } from './split-json.ts';
import type { JsonBreak } from './split-json.ts';

const longestLine = 1 << 26;
const deepest = 8;
const leastKnown = 3;

/**
 * Reads a list of objects, or an object that holds one; a record's row is its place in the list, from 1. What stands
 * before a break is read.
 */
export async function* readJson(file: HarvestFile, mapping: Mapping): AsyncGenerator<HarvestItem> {
  const where = { file: file.name, sheet: null };
  const shape = await shapeOf(file);
  if (shape === 'lines') yield* readJsonLines(file, mapping);
  else if (shape === 'list' || shape === 'record' || typeof shape === 'object') {
    const items = shape === 'record' ? fromObject(file) : fromList(file, shape === 'list' ? null : shape.key);
    yield* readItems(where, mapping, items, leastKnown);
  } else yield { kind: 'left-out', leftOut: { ...where, row: null, ...because(shape === 'none' ? 'json-no-list' : 'json-several-lists') }, known: 0 };
}

/** A list; an object with one list of objects, under a key; an object that is the only record; one object to a line. */
type Shape = 'list' | { readonly key: string } | 'record' | 'lines' | 'several' | 'none';

async function shapeOf(file: HarvestFile): Promise<Shape> {
  let start = '';
  for await (const piece of decodeText(file.bytes()).pieces) {
    start = (start + piece).trimStart().slice(0, 1);
    if (start !== '') break;
  }
  if (start !== '{') return start === '[' ? 'list' : 'none';
  const keys = new Set<string>();
  for await (const part of splitJson(decodeText(file.bytes()).pieces)) {
    if ('broken' in part) {
      if (part.broken === 'more' && keys.size === 0) return 'lines';
    } else if (part.key !== null && part.text.trimStart().startsWith('{')) keys.add(part.key);
  }
  const [key] = keys;
  return key === undefined ? 'record' : keys.size === 1 ? { key } : 'several';
}

async function* fromList(file: HarvestFile, key: string | null): AsyncGenerator<Item | RefusedRow> {
  for await (const part of splitJson(decodeText(file.bytes()).pieces)) {
    if ('broken' in part) {
      yield breakIn(part.text, part);
      return;
    }
    if (part.key !== key) continue;
    const item = parsed(part.text, part);
    yield item;
    if ('refused' in item && item.broken) return;
  }
}

async function* fromObject(file: HarvestFile): AsyncGenerator<Item | RefusedRow> {
  let text = '';
  for await (const piece of decodeText(file.bytes()).pieces) {
    text += piece;
    if (text.length <= longestLine) continue;
    yield { refused: { row: 1, column: null, ...because('json-too-long') } };
    return;
  }
  const item = parsed(text, { row: 1, line: 1 });
  yield 'refused' in item && item.broken ? { ...item, refused: { ...item.refused, row: null } } : item;
}

function parsed(text: string, { row, line }: { readonly row: number; readonly line: number }): Item | RefusedRow {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return breakIn(text.trimStart(), { row, line });
  }
  return itemOf(value, row);
}

/** What may be the start of a text, a word or a number. */
const unended = /^(?:"[^"\n]*|[a-z]{0,4}|-?[\d.eE+-]*)$/u;

/** Says where a text that begins on a line, or a value in it, stops being JSON. */
function breakIn(text: string, { row, line, broken = 'wrong' }: { readonly row: number | null; readonly line: number; readonly broken?: JsonBreak['broken'] }): RefusedRow {
  const at = text === '' ? null : findJsonError(text);
  const place = line + text.slice(0, at ?? text.length).split('\n').length - 1;
  const cut = broken === 'cut' && (at === null || unended.test(text.slice(at)));
  const told = cut ? because('json-cut', { line: place })
    : broken === 'too-long' && (at === null || at === text.length) ? because('json-endless', { line }) : because('json-wrong', { line: place });
  return { broken: true, refused: { row, column: null, ...told } };
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
      yield { refused: { row: row + 1, column: null, ...because('json-line-too-long') } };
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
    return { refused: { row, column: null, ...because('json-line-wrong') } };
  }
}

function itemOf(value: unknown, row: number): Item | RefusedRow {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    return { refused: { row, column: null, ...because('json-no-object') } };
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
