import type { Tone } from '../../painters/palette.ts';
import type { Line, Measure, Scene, Shape, Text } from '../Scene.ts';
import { fonts } from '../Scene.ts';
import { wrapText } from '../wrap-text.ts';
import { drawGlimpseMark, hopLooks } from './draw-glimpse-mark.ts';
import type { GlimpseActor, GlimpseHop } from './draw-glimpse-mark.ts';

export interface WayInput {
  /** In the order of the way. */
  readonly actors: readonly GlimpseActor[];
  readonly hops: readonly (GlimpseHop & { readonly date: string })[];
  readonly width: number;
  readonly tone: (country: string | null) => Tone;
  readonly measure: Measure;
  /** What stands in the place of actors that there was no room for. */
  readonly more: (count: number) => string;
}

const markY = 52;
const labelLines = 3;
const leastColumn = 60;

/**
 * One way from an actor to another, left to right: a date over each hop, a name under each mark. Where there is no room
 * for all, those in the middle are counted.
 */
export function drawWay({ actors, hops, width, tone, measure, more }: WayInput): Scene {
  const slots = fitSlots(actors.length, Math.max(3, Math.floor(width / leastColumn)));
  const column = width / slots.length;
  const middle = (slot: number) => (slot + 0.5) * column;
  const line = (text: string, id: string, x: number, y: number, toned: 'ink' | 'ink2'): Text =>
    ({ id, part: null, text, x, y, anchor: 'middle', width: measure(text, 'small'), font: 'small', tone: toned });
  const drawn = slots.flatMap((place, slot) => (place === null ? [] : [{ place, slot }]));
  const shapes: Shape[] = drawn.map(({ place, slot }) => drawGlimpseMark(actors[place]!, { x: middle(slot), y: markY }, tone));
  const halves = new Map(shapes.map((shape) => [shape.id, shape.width / 2]));
  const steps = drawn.flatMap(({ place, slot }) => (slots[slot + 1] === place + 1 ? [{ place, slot }] : []));
  const lines = steps.map(({ place }): Line => {
    const hop = hops[place]!;
    return {
      id: `${hop.from}>${hop.to}`, ...hopLooks(hop), through: [],
      from: { shape: hop.from, dx: halves.get(hop.from)! + 2, dy: 0 }, to: { shape: hop.to, dx: -halves.get(hop.to)! - 4, dy: 0 },
    };
  });
  const dates = steps.flatMap(({ place, slot }) => {
    const words = wrapText(hops[place]!.date, 'small', column - 8, 2, measure);
    return words.map((text, row) => line(text, `date-${row}:${place}`, (slot + 1) * column, markY - 24 - (words.length - 1 - row) * fonts.small.line, 'ink2'));
  });
  const names = drawn.flatMap(({ place, slot }) => wrapText(actors[place]!.label, 'small', column - 6, labelLines, measure)
    .map((text, row) => line(text, `name-${row}:${place}`, middle(slot), markY + 26 + row * fonts.small.line, 'ink')));
  const gap = slots.indexOf(null);
  const hidden = gap === -1 ? [] : wrapText(more(actors.length - drawn.length), 'small', column - 6, 2, measure)
    .map((text, row, words) => line(text, `more-${row}`, middle(gap), markY + (row - (words.length - 1) / 2) * fonts.small.line, 'ink2'));
  return { width, height: markY + 26 + labelLines * fonts.small.line, lines, shapes, texts: [...dates, ...names, ...hidden] };
}

/** The places that are drawn, in order; null stands for those between that are not. */
function fitSlots(count: number, most: number): readonly (number | null)[] {
  const all = Array.from({ length: count }, (_, place) => place);
  if (count <= most) return all;
  const head = Math.ceil((most - 1) / 2);
  return [...all.slice(0, head), null, ...all.slice(count - (most - 1 - head))];
}
