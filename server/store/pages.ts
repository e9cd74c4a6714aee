const rowsPerPage = 500;

/** A list in pages small enough to be read without holding up whoever else waits. */
export function* pagesOf<Item>(list: readonly Item[]): Generator<readonly Item[]> {
  for (let at = 0; at < list.length; at += rowsPerPage) yield list.slice(at, at + rowsPerPage);
}
