/** Asks for some ids in one call, each once; asks nothing for none. */
export async function askOnce<Row>(ids: readonly string[], ask: (ids: readonly string[]) => Promise<Row[]>): Promise<Row[]> {
  return ids.length === 0 ? [] : ask([...new Set(ids)]);
}
