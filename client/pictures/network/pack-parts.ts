import type { Point } from '../Scene.ts';

type Places = ReadonlyMap<string, Point>;

/** Room at the edges of a picture, which only names may take. */
export const side = 48;
export const head = 22;
const gap = 34;
const step = 14;
/** How far a picture is stretched one way only, to fill its room. */
const mostStretch = 1.5;
const nearest = 26;
const rounds = 30;

/**
 * Parts of a network, each with places of its own, beside each other without touching: the largest in the middle, the
 * rest round it, the whole stretched to its room. A room that is too small is left: the window then shows it smaller.
 */
export function packParts(parts: readonly Places[], { width, height }: { readonly width: number; readonly height: number }): Places {
  const ratio = Math.max(0.4, Math.min(3, width / Math.max(1, height)));
  const boxes: Box[] = [];
  const packed = new Map<string, Point>();
  let last: { readonly width: number; readonly height: number; readonly reach: number } | null = null;
  for (const part of parts.map((one) => turnWide(one, ratio)).sort((a, b) => area(b) - area(a))) {
    const own = boxOf(part.values());
    // Where one that is no larger found no place, this finds none.
    const from: number = last !== null && last.width <= own.width && last.height <= own.height ? last.reach : 0;
    const at = freePlace(boxes, own, ratio, from);
    last = { width: own.width, height: own.height, reach: at.reach };
    boxes.push({ x: at.x, y: at.y, width: own.width + gap, height: own.height + gap });
    for (const [id, point] of part) packed.set(id, { x: at.x + point.x - own.x, y: at.y + point.y - own.y });
  }
  return pushApart(stretch(packed, width - 2 * side, height - 2 * head));
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function boxOf(points: Iterable<Point>): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
  return left === Infinity ? { x: 0, y: 0, width: 0, height: 0 } : { x: left, y: top, width: right - left, height: bottom - top };
}

const area = (part: Places) => {
  const { width, height } = boxOf(part.values());
  return (width + gap) * (height + gap);
};

/** Turned so that its longer side lies along the room's. */
function turnWide(part: Places, ratio: number): Places {
  const { width, height } = boxOf(part.values());
  return (width >= height) === (ratio >= 1) ? part : new Map([...part].map(([id, { x, y }]) => [id, { x: y, y: x }]));
}

/** The place nearest to the middle of the first box, as the room is wide, at which a box touches no other; sought from a reach on. */
function freePlace(boxes: readonly Box[], { width, height }: Box, ratio: number, from: number): Point & { readonly reach: number } {
  const first = boxes[0];
  if (!first) return { x: 0, y: 0, reach: 0 };
  const middle = { x: first.x + first.width / 2, y: first.y + first.height / 2 };
  const collides = (x: number, y: number) => boxes.some((box) => x < box.x + box.width && x + width + gap > box.x && y < box.y + box.height && y + height + gap > box.y);
  for (let reach = from; ; reach += step) {
    for (let turn = 0; turn < 32; turn += 1) {
      const angle = (turn * Math.PI) / 16;
      const [x, y] = [middle.x + Math.cos(angle) * reach * ratio - width / 2, middle.y + Math.sin(angle) * reach - height / 2];
      if (!collides(x, y)) return { x, y, reach };
    }
  }
}

/** As wide and high as the room, beginning at its margins; never closer than it was laid by more than a fifth. */
function stretch(places: Places, width: number, height: number): Map<string, Point> {
  const box = boxOf(places.values());
  const [wide, high] = [width / Math.max(1, box.width), height / Math.max(1, box.height)];
  const least = Math.max(0.8, Math.min(wide, high));
  const scale = (own: number) => Math.min(2, Math.max(least, Math.min(own, least * mostStretch)));
  const [sx, sy] = [scale(wide), scale(high)];
  const [left, top] = [side + Math.max(0, (width - box.width * sx) / 2), head + Math.max(0, (height - box.height * sy) / 2)];
  return new Map([...places].map(([id, { x, y }]) => [id, { x: left + (x - box.x) * sx, y: top + (y - box.y) * sy }]));
}

/** Moves points that lie closer than marks are large. */
function pushApart(places: Map<string, Point>): Places {
  const points = [...places].map(([id, { x, y }]) => ({ id, x, y }));
  for (let round = 0; round < rounds; round += 1) {
    points.sort((a, b) => a.x - b.x);
    let moved = false;
    for (let one = 0; one < points.length; one += 1) {
      for (let other = one + 1; other < points.length && points[other]!.x - points[one]!.x < nearest; other += 1) {
        const [a, b] = [points[one]!, points[other]!];
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const distance = Math.hypot(dx, dy);
        if (distance >= nearest) continue;
        const push = (nearest - distance) / 2 + 0.1;
        const [ux, uy] = distance === 0 ? [0, 1] : [dx / distance, dy / distance];
        a.x -= ux * push; a.y -= uy * push; b.x += ux * push; b.y += uy * push;
        moved = true;
      }
    }
    if (!moved) break;
  }
  return new Map(points.map(({ id, x, y }) => [id, { x, y }]));
}
