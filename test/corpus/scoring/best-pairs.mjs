/**
 * The pairs of rows and columns, each used once at most, that weigh most together; a weight of 0 is no pair.
 * Each round adds the path that gains most (Bellman–Ford over the pairs so far), as in minimum-cost flow.
 */
export function bestPairs(weights) {
  const rows = weights.length;
  const columns = weights[0]?.length ?? 0;
  const columnOf = new Array(rows).fill(-1);
  const rowOf = new Array(columns).fill(-1);
  for (;;) {
    const gain = new Array(columns).fill(-Infinity);
    const from = new Array(columns).fill(-1);
    const relax = (row, soFar) => {
      let changed = false;
      weights[row].forEach((weight, column) => {
        if (weight <= 0 || columnOf[row] === column || soFar + weight <= gain[column] + 1e-12) return;
        gain[column] = soFar + weight;
        from[column] = row;
        changed = true;
      });
      return changed;
    };
    columnOf.forEach((column, row) => column === -1 && relax(row, 0));
    for (let changed = true; changed;) {
      changed = false;
      gain.forEach((soFar, column) => {
        const row = rowOf[column];
        if (row !== -1 && soFar > -Infinity && relax(row, soFar - weights[row][column])) changed = true;
      });
    }
    const free = gain.map((value, column) => (rowOf[column] === -1 ? value : -Infinity));
    const best = Math.max(0, ...free);
    if (best <= 1e-12) break;
    let column = free.indexOf(best);
    while (column !== -1) {
      const row = from[column];
      const before = columnOf[row];
      [columnOf[row], rowOf[column]] = [column, row];
      column = before;
    }
  }
  return columnOf.flatMap((column, row) => (column === -1 ? [] : [[row, column]]));
}

/** How many of `left` find a partner of their own in `right`. */
export function pairsOf(left, right, isSame) {
  return bestPairs(left.map((a) => right.map((b) => (isSame(a, b) ? (a === b ? 1.01 : 1) : 0))));
}
