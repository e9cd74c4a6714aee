import { trainingPart } from '../draw-actor.ts';
import type { Line } from '../Scene.ts';
import type { ReturnHop } from './Branch.ts';
import type { Spot, Spots } from './run-lines.ts';

/**
 * Thin straight lines for hops outside the tree: a second giver to the dot of the training, its dot to whoever was
 * reached before. An end that is folded away has no line, nor one that the tree draws already.
 */
export function drawReturns(returns: readonly ReturnHop[], spots: Spots, drawn: readonly Line[]): readonly Line[] {
  const known = new Set(drawn.map(({ id }) => id));
  const lines = new Map<string, Line>();
  for (const { from, to, training } of returns) {
    const [giver, dot, receiver] = [spots.actors.get(from), spots.dots.get(training), spots.actors.get(to)];
    if (!dot) continue;
    const base = { part: trainingPart(training), through: [], tone: 'line2', width: 1.1, dashed: false } as const;
    const atDot = { shape: `dot:${training}`, dx: 0, dy: 0 };
    if (giver && !known.has(`${training}<${from}`)) {
      const id = `return:${training}<${from}`;
      lines.set(id, { ...base, id, from: { shape: from, ...sideOf(giver, dot) }, to: atDot, head: 'none' });
    }
    if (receiver && !known.has(`${training}>${to}`)) {
      const id = `return:${training}>${to}`;
      lines.set(id, { ...base, id, from: atDot, to: { shape: to, ...sideOf(receiver, dot) }, head: 'filled' });
    }
  }
  return [...lines.values()];
}

/** The edge of a mark that faces a point. */
function sideOf(spot: Spot, towards: Spot): { readonly dx: number; readonly dy: number } {
  const [dx, dy] = [towards.x - spot.x, towards.y - spot.y];
  const length = Math.hypot(dx, dy) || 1;
  return { dx: (dx / length) * 14, dy: (dy / length) * 14 };
}
