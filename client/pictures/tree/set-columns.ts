/** Where the actors of a generation stand, and the trainings through which they were reached. */
export interface Column {
  /** Middle of their marks. */
  readonly x: number;
  /** Where their names begin, and where the widest one ends, its count included. */
  readonly nameX: number;
  readonly endX: number;
  /** Middle of the dots of the trainings between this generation and the one before it; of no use for the first. */
  readonly dotX: number;
}

/** How wide the widest names, counts and training labels of a generation are. */
export interface Widths {
  readonly name: number;
  /** Of the counts behind the names; 0: none. */
  readonly count: number;
  readonly label: number;
}

const edge = 18;
const fromMark = 19;
const trunk = 30;
const fan = 52;
const mostSpare = 90;

/**
 * Columns for generations 0, 1 …: from left to right downwards, from right to left upwards, so that time always runs to
 * the right. Room that is left over up to `room` goes between the columns.
 */
export function setColumns(widths: readonly Widths[], direction: 'down' | 'up', room: number): { readonly columns: readonly Column[]; readonly width: number } {
  const order = widths.map((_, generation) => (direction === 'down' ? generation : widths.length - 1 - generation));
  const nameRoom = (generation: number) => fromMark + widths[generation]!.name + (widths[generation]!.count > 0 ? 8 + widths[generation]!.count : 0);
  const gap = (left: number, right: number) => trunk + Math.max(40, widths[Math.max(left, right)]!.label) + fan;
  const least = edge * 2 + order.reduce((sum, generation, at) => sum + nameRoom(generation) + (at > 0 ? gap(order[at - 1]!, generation) : 0), 0);
  const spare = widths.length > 1 ? Math.min(mostSpare, Math.max(0, (room - least) / (widths.length - 1))) : 0;
  const columns: Column[] = [];
  let x = edge;
  order.forEach((generation, at) => {
    if (at > 0) x += gap(order[at - 1]!, generation) + spare;
    const endX = x + nameRoom(generation);
    columns[generation] = { x, nameX: x + fromMark, endX, dotX: x - fan };
    x = endX;
  });
  // Upwards a training lies to the right of those who were reached through it: they gave it.
  const placed = direction === 'down' ? columns : columns.map(({ x: middle, nameX, endX }): Column => ({ x: middle, nameX, endX, dotX: endX + fan }));
  return { columns: placed, width: x + edge };
}
