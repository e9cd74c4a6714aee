import { compareText } from '../../model/passage.ts';
import type { Count } from './Chain.ts';

/** How many items fall under each key, most first, ties by key. */
export function countBy<Item>(items: Iterable<Item>, keyOf: (item: Item) => string): readonly Count[] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return [...counts]
    .map(([key, count]) => ({ key, count }))
    .sort((a, b) => b.count - a.count || compareText(a.key, b.key));
}
