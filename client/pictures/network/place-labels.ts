import type { FontName, Measure, Point, Text } from '../Scene.ts';
import { fonts } from '../Scene.ts';
import type { Part } from '../Scene.ts';
import type { Tone } from '../../painters/palette.ts';

export interface Label {
  readonly id: string;
  readonly part: Part;
  readonly text: string;
  readonly font: FontName;
  readonly tone: Tone;
  /** The mark that it names: its middle, and how far it reaches. */
  readonly at: Point;
  readonly reach: number;
  /** How far up and down, where that is another. */
  readonly rise?: number;
  /** May stand farther from its mark where there is no room beside it; not where another mark would seem to be meant. */
  readonly roams: boolean;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

type Segment = readonly [Point, Point];

const gap = 4;
const air = 2;
const farther = 7;
const cellSize = 64;

/**
 * Labels beside their marks, in the order given, each where it covers no mark and no other label and crosses the fewest
 * lines; one that finds no such place is left out, and counted.
 */
export function placeLabels(labels: readonly Label[], { marks, lines, frame, measure }: {
  readonly marks: readonly Box[];
  readonly lines: readonly Segment[];
  /** No label leaves it. */
  readonly frame: Box;
  readonly measure: Measure;
}): { readonly texts: readonly Text[]; readonly boxes: readonly Box[]; readonly waiting: number } {
  const taken = boxGrid(marks);
  const crossed = lineGrid(lines);
  const texts: Text[] = [];
  const boxes: Box[] = [];
  for (const label of labels) {
    const width = measure(label.text, label.font);
    const spot = spotsRound(label, width).filter(({ box }) => isWithin(box, frame) && taken.isFree(box)).map((one) => ({ ...one, cost: crossed.count(one.box) }))
      .reduce<{ readonly box: Box; readonly x: number; readonly anchor: Text['anchor']; readonly cost: number } | null>((best, one) => (best === null || one.cost < best.cost ? one : best), null);
    if (!spot) continue;
    taken.add(spot.box);
    boxes.push(spot.box);
    texts.push({ id: `name:${label.id}`, part: label.part, text: label.text, x: spot.x, y: (spot.box.top + spot.box.bottom) / 2, anchor: spot.anchor, width, font: label.font, tone: label.tone });
  }
  return { texts, boxes, waiting: labels.length - texts.length };
}

/** Right, left, below, above, and the four between; of one that roams then below and above to a side, and round once more a little farther out. */
function spotsRound({ at: { x, y }, reach, rise = reach, font, roams }: Label, width: number): readonly { readonly box: Box; readonly x: number; readonly anchor: Text['anchor'] }[] {
  const half = fonts[font].line / 2;
  const box = (left: number, middle: number): Box => ({ left: left - air, right: left + width + air, top: middle - half, bottom: middle + half });
  const right = (middle: number, from: number) => ({ box: box(x + from, middle), x: x + from, anchor: 'start' as const });
  const left = (middle: number, from: number) => ({ box: box(x - from - width, middle), x: x - from, anchor: 'end' as const });
  const middle = (at: number, shift = 0) => ({ box: box(x + shift - width / 2, at), x: x + shift, anchor: 'middle' as const });
  const [below, above] = [y + rise + half + 1, y - rise - half - 1];
  const round = (out: number) => {
    const [away, slant] = [reach + gap + out, reach * 0.7 + gap + out];
    return [
      right(y, away), left(y, away), middle(below + out), middle(above - out),
      right(y - half - 2 - out, slant), right(y + half + 2 + out, slant), left(y - half - 2 - out, slant), left(y + half + 2 + out, slant),
    ];
  };
  const aside = Math.max(0, width / 2 - 8);
  if (!roams) return round(0);
  return [...round(0), ...[-1, 1].flatMap((way) => [middle(below, way * aside), middle(above, way * aside)]), ...round(farther)];
}

const cellsOf = ({ left, top, right, bottom }: Box): readonly string[] => {
  const keys: string[] = [];
  for (let column = Math.floor(left / cellSize); column <= Math.floor(right / cellSize); column += 1) {
    for (let row = Math.floor(top / cellSize); row <= Math.floor(bottom / cellSize); row += 1) keys.push(`${column} ${row}`);
  }
  return keys;
};

function inCells<Item>() {
  const cells = new Map<string, Item[]>();
  return {
    add: (item: Item, box: Box) => {
      for (const key of cellsOf(box)) {
        const own = cells.get(key);
        if (own) own.push(item);
        else cells.set(key, [item]);
      }
    },
    near: (box: Box) => new Set(cellsOf(box).flatMap((key) => cells.get(key) ?? [])),
  };
}

function boxGrid(boxes: readonly Box[]) {
  const cells = inCells<Box>();
  const add = (box: Box) => cells.add(box, box);
  boxes.forEach(add);
  return { add, isFree: (box: Box) => [...cells.near(box)].every((other) => !overlap(box, other)) };
}

const isWithin = (box: Box, frame: Box) => box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;

export const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function lineGrid(lines: readonly Segment[]) {
  const cells = inCells<Segment>();
  for (const line of lines) cells.add(line, boxAround(line));
  return { count: (box: Box) => [...cells.near(box)].filter((line) => crosses(line, box)).length };
}

const boxAround = ([a, b]: Segment): Box => ({ left: Math.min(a.x, b.x), right: Math.max(a.x, b.x), top: Math.min(a.y, b.y), bottom: Math.max(a.y, b.y) });

/** Whether a line runs through a box, by the sides of its corners (Liang and Barsky's clipping). */
function crosses([a, b]: Segment, { left, top, right, bottom }: Box): boolean {
  let [enter, leave] = [0, 1];
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  for (const [step, room] of [[-dx, a.x - left], [dx, right - a.x], [-dy, a.y - top], [dy, bottom - a.y]] as const) {
    if (step === 0 && room < 0) return false;
    if (step < 0) enter = Math.max(enter, room / step);
    if (step > 0) leave = Math.min(leave, room / step);
  }
  return enter < leave;
}
