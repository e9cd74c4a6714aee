import type { Line, Point } from '../../pictures/Scene.ts';

const headLength = 9;
const headHalf = 4.5;

/** A line as SVG path data, and that of its head; the line ends where the head begins. */
export function linePath(from: Point, to: Point, { through, head }: Pick<Line, 'through' | 'head'>): { readonly path: string; readonly head: string | null } {
  const before = through.at(-1) ?? from;
  const length = Math.hypot(to.x - before.x, to.y - before.y) || 1;
  const along = { x: (to.x - before.x) / length, y: (to.y - before.y) / length };
  const base = head === 'none' || head === 'bar' ? to : { x: to.x - along.x * headLength, y: to.y - along.y * headLength };
  return { path: splinePath(from, base, through), head: head === 'none' ? null : head === 'bar' ? barPath(to, along) : headPath(to, base, along) };
}

function splinePath(from: Point, to: Point, through: readonly Point[]): string {
  const start = `M${point(from)}`;
  if (through.length === 0) return `${start}L${point(to)}`;
  return through.reduce((path, control, place) => {
    const next = through[place + 1];
    const knot = next ? { x: (control.x + next.x) / 2, y: (control.y + next.y) / 2 } : to;
    return `${path}Q${point(control)} ${point(knot)}`;
  }, start);
}

function headPath(tip: Point, base: Point, along: Point): string {
  const side = { x: -along.y * headHalf, y: along.x * headHalf };
  return `M${point(tip)}L${point({ x: base.x + side.x, y: base.y + side.y })}L${point({ x: base.x - side.x, y: base.y - side.y })}Z`;
}

function barPath(tip: Point, along: Point): string {
  const side = { x: -along.y * headHalf, y: along.x * headHalf };
  return `M${point({ x: tip.x + side.x, y: tip.y + side.y })}L${point({ x: tip.x - side.x, y: tip.y - side.y })}`;
}

const point = ({ x, y }: Point) => `${round(x)} ${round(y)}`;
const round = (value: number) => Math.round(value * 100) / 100;
