import type { Point } from './Scene.ts';

const roundest = 14;
const levelRun = 10;

/**
 * Control points of a line that runs level, turns at `x` to another height with round corners, and runs level again,
 * long enough for a head; none where it need not turn.
 */
export function bend(from: Point, to: Point, x: number): readonly Point[] {
  const rise = Math.abs(from.y - to.y);
  if (rise < 0.5) return [];
  const along = Math.sign(to.x - from.x);
  const reach = (room: number) => along * Math.max(1, Math.min(roundest, rise, room));
  return [
    { x: x - reach(Math.abs(x - from.x) - 1), y: from.y }, { x, y: from.y },
    { x, y: to.y }, { x: x + reach(Math.abs(to.x - x) - levelRun), y: to.y },
  ];
}
