/** Items by key, in their order; keys in the order in which they first come. */
export function groupBy<Key, Item>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The same keys, each group made into something else. */
export function mapGroups<Key, Group, Value>(groups: ReadonlyMap<Key, Group>, make: (group: Group) => Value): Map<Key, Value> {
  return new Map([...groups].map(([key, group]) => [key, make(group)]));
}
