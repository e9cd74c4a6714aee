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
}

const markY = 52;
const labelLines = 3;

/** One way from an actor to another, left to right: a date over each hop, a name under each mark. */
export function drawWay({ actors, hops, width, tone, measure }: WayInput): Scene {
  const column = width / actors.length;
  const at = (place: number) => ({ x: (place + 0.5) * column, y: markY });
  const shapes: Shape[] = actors.map((actor, place) => drawGlimpseMark(actor, at(place), tone));
  const half = (place: number) => shapes[place]!.width / 2;
  const lines = hops.map((hop, place): Line => ({
    id: `${hop.from}>${hop.to}`, ...hopLooks(hop), through: [],
    from: { shape: hop.from, dx: half(place) + 2, dy: 0 }, to: { shape: hop.to, dx: -half(place + 1) - 4, dy: 0 },
  }));
  const dates = hops.flatMap(({ date }, place): Text[] => {
    const words = wrapText(date, 'small', column - 8, 2, measure);
    return words.map((text, line): Text => ({
      id: `date-${line}:${place}`, part: null, text, x: (place + 1) * column, y: markY - 24 - (words.length - 1 - line) * fonts.small.line,
      anchor: 'middle', width: measure(text, 'small'), font: 'small', tone: 'ink2',
    }));
  });
  const names = actors.flatMap(({ label }, place) => wrapText(label, 'small', column - 6, labelLines, measure).map((text, line): Text => ({
    id: `name-${line}:${place}`, part: null, text, x: at(place).x, y: markY + 26 + line * fonts.small.line,
    anchor: 'middle', width: measure(text, 'small'), font: 'small', tone: 'ink',
  })));
  return { width, height: markY + 26 + labelLines * fonts.small.line, lines, shapes, texts: [...dates, ...names] };
}
