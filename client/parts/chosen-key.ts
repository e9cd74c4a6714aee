import type { Selection } from 'react-aria-components/Menu';

/** The key of a list in which exactly one is always chosen. */
export function chosenKey(keys: Selection): string {
  if (keys === 'all') throw new TypeError('one key is chosen, not all');
  return keys.values().next().value as string;
}
