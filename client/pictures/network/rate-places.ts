import type { Point } from '../Scene.ts';
import type { Ties } from './joined-parts.ts';
import { boxOf, head, side } from './pack-parts.ts';

/** What one crossing costs, in zoom. */
const crossing = 0.012;

/** How well a network can be read at its places: how large the room can show it, less what lines that cross take from that. */
export function ratePlaces(places: ReadonlyMap<string, Point>, { ties }: Ties, { width, height }: { readonly width: number; readonly height: number }): number {
  const box = boxOf(places.values());
  const zoom = Math.min(1, (width - 2 * side) / Math.max(1, box.width), (height - 2 * head) / Math.max(1, box.height));
  return zoom - crossing * countCrossings(places, ties);
}

/** Pairs of lines that cross, beside those that meet at a node. */
export function countCrossings(places: ReadonlyMap<string, Point>, ties: Ties['ties']): number {
  const lines = ties.map(([a, b]) => ({ a, b, from: places.get(a)!, to: places.get(b)! }));
  let count = 0;
  for (const [index, one] of lines.entries()) {
    for (let other = index + 1; other < lines.length; other += 1) {
      const two = lines[other]!;
      const meet = one.a === two.a || one.a === two.b || one.b === two.a || one.b === two.b;
      if (!meet && parts(one.from, one.to, two.from, two.to) && parts(two.from, two.to, one.from, one.to)) count += 1;
    }
  }
  return count;
}

/** Whether a line has two points on different sides. */
function parts(from: Point, to: Point, a: Point, b: Point): boolean {
  const sideOf = (point: Point) => (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x);
  return sideOf(a) * sideOf(b) < 0;
}
