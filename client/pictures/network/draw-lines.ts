import type { Network, NetworkLine } from '../../state/explore/network-query.ts';
import { trainingPart } from '../draw-actor.ts';
import { type Box, overlap } from './place-labels.ts';
import type { End, Line, Measure, Part, Point, Text } from '../Scene.ts';

/** Marks to which lines hold, and what stands back or out. */
export interface Ends {
  readonly ends: ReadonlyMap<string, { readonly at: Point; readonly reach: number }>;
  readonly isFaded: (...ids: readonly string[]) => boolean;
  /** Chosen, or a training of a chosen actor. */
  readonly isLit: (id: string) => boolean;
  /** True of ids of which one is chosen, or of which all are on a route that is shown. */
  readonly isMarked: (...ids: readonly string[]) => boolean;
}

const air = 2.5;

/** A line between two marks, from rim to rim. */
function join({ ends }: Ends, from: string, to: string): { readonly from: End; readonly to: End } | null {
  const [a, b] = [ends.get(from), ends.get(to)];
  if (!a || !b) return null;
  const [dx, dy] = [b.at.x - a.at.x, b.at.y - a.at.y];
  const length = Math.hypot(dx, dy) || 1;
  const rim = (shape: string, reach: number, sign: number): End => {
    // Marks that lie so close that their rims touch are joined at their middles.
    const out = a.reach + b.reach + air < length ? reach * sign : 0;
    return { shape, dx: (dx / length) * out, dy: (dy / length) * out };
  };
  return { from: rim(from, a.reach, 1), to: rim(to, b.reach + air, -1) };
}

/** The lines of relations: into a training's point and out of it to those who received it; other ties are thin. */
export function drawLines({ links, trainings }: Network, marks: Ends): readonly Line[] {
  const undated = new Set(trainings.filter(({ start, end }) => !start && !end).map(({ id }) => id));
  return links.flatMap((link): readonly Line[] => {
    const [from, to] = link.type === 'RECEIVED' ? [link.to, link.from] : [link.from, link.to];
    const ends = join(marks, from, to);
    if (!ends) return [];
    const training = link.type === 'GAVE' || link.type === 'RECEIVED' || link.type === 'SUPPORTED' ? link.to : null;
    const onRoute = marks.isMarked(link.from, link.to);
    const strong = onRoute || (training !== null && marks.isLit(training));
    const strongest = training !== null && (marks.isMarked(training) || onRoute) ? 2.6 : 2.2;
    const part: Part | null = training === null ? null : trainingPart(training);
    const looks = looksOf(link, undated);
    return [{
      id: `${link.type} ${link.from} ${link.to} ${link.role ?? ''}`, part, ...ends, through: [], dashed: false, faded: marks.isFaded(link.from, link.to), ...looks,
      ...(strong && looks.width > 1.2 ? { tone: 'ink' as const, width: strongest } : {}),
    }];
  });
}

function looksOf({ type, to }: NetworkLine, undated: ReadonlySet<string>): Pick<Line, 'tone' | 'width' | 'head' | 'dotted'> {
  if (type === 'GAVE') return { tone: 'edge', width: 1.3, head: 'none', dotted: false };
  if (type === 'RECEIVED') return { tone: 'edge', width: 1.3, head: undated.has(to) ? 'open' : 'filled', dotted: false };
  return { tone: 'line2', width: 1.1, head: type === 'PART_OF' ? 'bar' : 'none', dotted: type === 'SUPPORTED' };
}

/** Lines of counted trainings between stacks, wider where there are more, each with its count where that covers no mark and no other count; `boxes` are those of the counts. */
export function drawFlows({ flows }: Network, marks: Ends, measure: Measure): { readonly lines: readonly Line[]; readonly texts: readonly Text[]; readonly boxes: readonly Box[] } {
  const lines: Line[] = [];
  const texts: Text[] = [];
  const boxes: Box[] = [];
  const taken = [...marks.ends.values()].map(({ at, reach }): Box => ({ left: at.x - reach, right: at.x + reach, top: at.y - reach, bottom: at.y + reach }));
  const most = Math.max(...flows.map(({ trainings }) => trainings));
  for (const { from, to, trainings } of flows) {
    const ends = join(marks, from, to);
    if (!ends) continue;
    const faded = marks.isFaded(from, to);
    const [a, b] = [marks.ends.get(from)!, marks.ends.get(to)!];
    const bow = bowOf(a.at, b.at);
    lines.push({
      id: `flow ${from} ${to}`, part: null, ...ends, through: [bow], tone: marks.isMarked(from, to) ? 'ink' : 'line2',
      width: 1 + 4 * (trainings / most), dashed: false, head: 'filled', faded,
    });
    const [text, width] = [String(trainings), measure(String(trainings), 'code')];
    const middle = { x: (a.at.x + 2 * bow.x + b.at.x) / 4, y: (a.at.y + 2 * bow.y + b.at.y) / 4 };
    const box = { left: middle.x - width / 2 - 3, right: middle.x + width / 2 + 3, top: middle.y - 8, bottom: middle.y + 8 };
    if (faded || trainings < 2 || [...taken, ...boxes].some((other) => overlap(box, other))) continue;
    boxes.push(box);
    texts.push({ id: `flow:${from} ${to}`, part: null, text, ...middle, anchor: 'middle', width, font: 'code', tone: 'ink2' });
  }
  return { lines, texts, boxes };
}

const bowed = 0.1;

/** To the right of the way, so that two flows against each other lie beside each other. */
function bowOf(a: Point, b: Point): Point {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  return { x: (a.x + b.x) / 2 - dy * bowed, y: (a.y + b.y) / 2 + dx * bowed };
}
