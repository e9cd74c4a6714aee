import type { Tone } from '../../painters/palette.ts';
import { bend } from '../bend.ts';
import type { Line, Measure, Scene, Shape } from '../Scene.ts';
import { drawGlimpseMark, hopLooks } from './draw-glimpse-mark.ts';
import type { GlimpseActor, GlimpseHop } from './draw-glimpse-mark.ts';

export interface SpreadInput {
  readonly actors: readonly { readonly generation: number; readonly actor: GlimpseActor }[];
  readonly hops: readonly GlimpseHop[];
  readonly width: number;
  readonly tone: (country: string | null) => Tone;
  readonly measure: Measure;
  /** What stands under the ends that there was no room for. */
  readonly more: (count: number) => string;
}

const mostEnds = 9;
const rowHeight = 20;
const edge = 14;

/** A chain as a small tree without names: generations as columns, at most nine ends, and how many actors are not drawn. */
export function drawSpread({ actors, hops, width, tone, measure, more }: SpreadInput): Scene {
  const children = new Map<string, GlimpseHop[]>();
  for (const hop of hops) children.set(hop.from, [...(children.get(hop.from) ?? []), hop]);
  const actorOf = new Map(actors.map(({ actor }) => [actor.id, actor]));
  const generationOf = new Map(actors.map(({ generation, actor }) => [actor.id, generation]));
  const depth = Math.max(1, ...actors.map(({ generation }) => generation));
  const column = (generation: number) => edge + (generation * (width - 2 * edge)) / depth;
  const rows = new Map<string, { y: number; generation: number; via: GlimpseHop | null }>();
  let ends = 0;

  const place = (id: string, after: number, via: GlimpseHop | null): number | null => {
    const generation = generationOf.get(id);
    // A hop back to an earlier generation is no branch of the tree.
    if (generation === undefined || generation <= after || rows.has(id)) return null;
    rows.set(id, { y: 0, generation, via });
    const below = (children.get(id) ?? []).map((hop) => (ends < mostEnds ? place(hop.to, generation, hop) : null)).filter((y) => y !== null);
    const y = below.length > 0 ? (below[0]! + below.at(-1)!) / 2 : (ends++ + 0.5) * rowHeight;
    rows.set(id, { y, generation, via });
    return y;
  };
  for (const { generation, actor } of actors) if (generation === 0) place(actor.id, -1, null);

  const top = 6;
  const shapes: Shape[] = [...rows].map(([id, { y, generation }]) => drawGlimpseMark(actorOf.get(id)!, { x: column(generation), y: y + top }, tone));
  const sizes = new Map(shapes.map((shape) => [shape.id, shape.width / 2]));
  const lines = [...rows].flatMap(([id, { y, generation, via }]): Line[] => {
    if (!via) return [];
    const start = rows.get(via.from)!;
    const from = { x: column(start.generation) + sizes.get(via.from)! + 2, y: start.y + top };
    const to = { x: column(generation) - sizes.get(id)! - 4, y: y + top };
    return [{
      id: `${via.from}>${id}`, ...hopLooks(via),
      from: { shape: via.from, dx: sizes.get(via.from)! + 2, dy: 0 }, to: { shape: id, dx: -sizes.get(id)! - 4, dy: 0 },
      through: bend(from, to, (from.x + to.x) / 2),
    }];
  });
  const hidden = actors.length - rows.size;
  const height = Math.max(1, ends) * rowHeight + 2 * top;
  return {
    width,
    height: hidden > 0 ? height + 18 : height,
    lines,
    shapes,
    texts: hidden > 0
      ? [{ id: 'more', part: null, text: more(hidden), x: width, y: height + 8, anchor: 'end', width: measure(more(hidden), 'small'), font: 'small', tone: 'ink2' }]
      : [],
  };
}
