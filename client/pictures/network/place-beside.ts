import type { Point } from '../Scene.ts';
import type { Ties } from './joined-parts.ts';
import { boxOf } from './pack-parts.ts';

type Places = ReadonlyMap<string, Point>;

const clear = 27;
const first = 44;
const ring = 22;
const turns = 16;

/**
 * Places for all of a network: those that have one keep it to the pixel; a new one stands beside its neighbour, on the
 * side where there is most room, else where `origin` says that it came from, else below all.
 */
export function placeBeside(known: Places, { ids, ties }: Ties, origin: (id: string) => Point | null): Places {
  const places = new Map(ids.flatMap((id) => (known.has(id) ? [[id, known.get(id)!] as const] : [])));
  const near = neighboursOf(ties);
  const waiting = new Set(ids.filter((id) => !places.has(id)));
  const box = boxOf(places.values());
  const taken = gridOf(places.values());
  const put = (id: string, at: Point) => {
    places.set(id, at);
    taken.add(at);
    waiting.delete(id);
  };
  while (waiting.size > 0) {
    const placed = [...waiting].filter((id) => (near.get(id) ?? []).some((one) => places.has(one)));
    for (const id of placed) {
      const beside = near.get(id)!.filter((one) => places.has(one)).map((one) => places.get(one)!);
      put(id, freeSpot(meanOf(beside), beside.length === 1, taken, box));
    }
    if (placed.length > 0) continue;
    const [id] = waiting as Iterable<string> as [string];
    put(id, freeSpot(origin(id) ?? { x: box.x + box.width / 2, y: box.y + box.height + first }, false, taken, box));
  }
  return places;
}

function neighboursOf(ties: Ties['ties']): ReadonlyMap<string, readonly string[]> {
  const near = new Map<string, string[]>();
  const add = (a: string, b: string) => {
    const own = near.get(a);
    if (own) own.push(b);
    else near.set(a, [b]);
  };
  for (const [a, b] of ties) {
    add(a, b);
    add(b, a);
  }
  return near;
}

function meanOf(points: readonly Point[]): Point {
  const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

/** The nearest free spot round a point, of several the one that points away from the middle of the picture. */
function freeSpot(round: Point, beside: boolean, taken: Grid, box: ReturnType<typeof boxOf>): Point {
  if (!beside && taken.isFree(round)) return round;
  const outward = Math.atan2(round.y - (box.y + box.height / 2), round.x - (box.x + box.width / 2));
  for (let radius = first; ; radius += ring) {
    for (let turn = 0; turn < turns; turn += 1) {
      const angle = outward + (turn % 2 === 0 ? 1 : -1) * Math.ceil(turn / 2) * ((2 * Math.PI) / turns);
      const spot = { x: round.x + Math.cos(angle) * radius, y: round.y + Math.sin(angle) * radius };
      if (taken.isFree(spot)) return spot;
    }
  }
}

interface Grid {
  readonly add: (point: Point) => void;
  /** True where no point lies closer than a mark needs. */
  readonly isFree: (point: Point) => boolean;
}

function gridOf(points: Iterable<Point>): Grid {
  const cells = new Map<string, Point[]>();
  const cell = (value: number) => Math.floor(value / clear);
  const add = (point: Point) => {
    const key = `${cell(point.x)} ${cell(point.y)}`;
    const own = cells.get(key);
    if (own) own.push(point);
    else cells.set(key, [point]);
  };
  for (const point of points) add(point);
  return {
    add,
    isFree: ({ x, y }) => [-1, 0, 1].every((right) => [-1, 0, 1].every((down) =>
      (cells.get(`${cell(x) + right} ${cell(y) + down}`) ?? []).every((other) => Math.hypot(other.x - x, other.y - y) >= clear))),
  };
}
