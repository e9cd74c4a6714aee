import { compareText } from '../../model/passage.ts';
import { OutspreadError } from '../../platform/errors.ts';
import { compareNumber } from '../chain/index-trainings.ts';
import type { Page, PageRequest } from './Page.ts';

/** What a list is ordered by, the id last: of the same length and types for all its items. */
export type SortKey = readonly (string | number)[];

const mostAtOnce = 1000;

/**
 * A page of a list whose items are in the order of their keys. The cursor is the key, so it stays good while items come
 * and go.
 * @throws OutspreadError `cursor-bad` for what is no cursor of this list, `argument-bad` for a page that is too long.
 */
export function takePage<Item extends { readonly id: string }>(
  list: string,
  items: readonly Item[],
  keyOf: (item: Item) => SortKey,
  { first, after }: PageRequest,
): Page {
  if (!Number.isInteger(first) || first < 0 || first > mostAtOnce) {
    throw new OutspreadError('argument-bad', `a page of ${first} cannot be given`, { remedy: `ask for 0 to ${mostAtOnce} at a time` });
  }
  const from = after === null ? 0 : placeAfter(items, keyOf, readCursor(list, after));
  const edges = items.slice(from, from + first).map((item) => ({ id: item.id, cursor: writeCursor(list, keyOf(item)) }));
  return {
    edges,
    hasNextPage: from + first < items.length,
    endCursor: edges.at(-1)?.cursor ?? null,
    totalCount: items.length,
  };
}

/** How many items have a key that is no greater. */
function placeAfter<Item>(items: readonly Item[], keyOf: (item: Item) => SortKey, key: SortKey): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareKeys(keyOf(items[middle]!), key) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The order of two keys of one list. */
export function compareKeys(a: SortKey, b: SortKey): number {
  for (let index = 0; index < a.length; index += 1) {
    const [left, right] = [a[index]!, b[index]!];
    const order = typeof left === 'number' ? compareNumber(left, Number(right)) : compareText(left, String(right));
    if (order !== 0) return order;
  }
  return 0;
}

function writeCursor(list: string, key: SortKey): string {
  return Buffer.from(JSON.stringify([list, ...key])).toString('base64url');
}

function readCursor(list: string, cursor: string): SortKey {
  try {
    const [name, ...key] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as [unknown, ...unknown[]];
    if (name === list && key.length > 0 && key.every((part) => typeof part === 'string' || typeof part === 'number')) return key;
  } catch {
    // Not even JSON: as bad as a cursor of another list.
  }
  throw new OutspreadError('cursor-bad', 'this is no place in this list', { remedy: 'take the cursor from an edge of the same list, or begin without one' });
}
