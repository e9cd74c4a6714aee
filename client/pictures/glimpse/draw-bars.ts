import type { Measure, Scene, Shape, Text } from '../Scene.ts';

export interface Bar {
  readonly name: string;
  readonly count: number;
  readonly looks: 'all' | 'part' | 'rest';
}

const rowHeight = 36;
const barHeight = 17;
const gap = 10;

/** Counts as bars on one scale, each with its name before and its figure behind it. */
export function drawBars(bars: readonly Bar[], width: number, measure: Measure): Scene {
  const names = Math.max(...bars.map(({ name, looks }) => measure(name, looks === 'rest' ? 'name' : 'small')));
  const figures = Math.max(...bars.map(({ count }) => measure(String(count), 'name')));
  const room = Math.max(40, width - names - figures - 3 * gap);
  const scale = room / Math.max(1, ...bars.map(({ count }) => count));
  const looks = {
    all: { fill: 'line2', stroke: null, strokeWidth: 0 },
    part: { fill: 'edge', stroke: null, strokeWidth: 0 },
    rest: { fill: 'page', stroke: 'edge', strokeWidth: 1.6 },
  } as const;
  const shapes = bars.map((bar, row): Shape => {
    const long = Math.max(2, bar.count * scale);
    return { id: bar.name, part: null, form: 'square', x: names + gap + long / 2, y: (row + 0.5) * rowHeight, width: long, height: barHeight, ...looks[bar.looks] };
  });
  const texts = bars.flatMap((bar, row): Text[] => {
    const y = (row + 0.5) * rowHeight;
    const count = String(bar.count);
    return [
      { id: `name:${bar.name}`, part: null, text: bar.name, x: 0, y, anchor: 'start', width: names, font: bar.looks === 'rest' ? 'name' : 'small', tone: bar.looks === 'rest' ? 'ink' : 'ink2' },
      { id: `count:${bar.name}`, part: null, text: count, x: names + gap + Math.max(2, bar.count * scale) + gap, y, anchor: 'start', width: measure(count, 'name'), font: 'name', tone: 'ink' },
    ];
  });
  return { width, height: bars.length * rowHeight, lines: [], shapes, texts };
}
