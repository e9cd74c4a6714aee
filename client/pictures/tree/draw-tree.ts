import type { ChainWords } from '../chain-words.ts';
import { type ActorLabel, type Attention, countWidth, drawCount, drawLabel, drawMark, drawStack, morePart } from '../draw-actor.ts';
import { drawBand, drawDot, drawRuns } from '../draw-training.ts';
import type { Line, Measure, Scene, Shape, Text } from '../Scene.ts';
import type { Branch, ReturnHop } from './Branch.ts';
import { drawReturns } from './draw-returns.ts';
import { fitLabels, type FittedLabels } from './fit-labels.ts';
import { drawTrainingLabel } from './label-training.ts';
import { type Placed, placeTree, type Reach, type TreeItem } from './place-tree.ts';
import { runsOf, type Spot, type Spots } from './run-lines.ts';
import type { Column } from './set-columns.ts';

export interface TreeScene extends Scene {
  /** Where each generation stands, from 0, and how much room its title has. */
  readonly columns: readonly { readonly x: number; readonly width: number }[];
}

export interface TreeRequest {
  readonly branches: readonly Branch[];
  /** Hops outside the tree; drawn thin where both ends are shown. */
  readonly returns: readonly ReturnHop[];
  readonly direction: 'down' | 'up';
  readonly words: ChainWords;
  readonly measure: Measure;
  /** Room for it, which it takes where it can; it may need more. */
  readonly room: { readonly width: number; readonly height: number };
  readonly attention: Attention;
}

const margin = 10;
const aboveLine = 7;
const leastStretch = 0.92;
const mostStretch = 1.5;
const leftOfMark = 13;
const betweenTitles = 20;

/** The generation tree: a column for each generation, trainings as dots where lines part, branches by date. */
export function drawTree(request: TreeRequest): TreeScene {
  const { branches, direction, words, measure, room } = request;
  const labels = fitLabels(branches, direction, room.width, words, measure);
  const { placed, height } = placeTree(branches, (item) => reachOf(item, labels));
  const stretch = Math.min(mostStretch, Math.max(leastStretch, (room.height - 2 * margin) / Math.max(1, height)));
  const rows = placed.map(({ item, column, y }): Placed => ({ item, column, y: margin + y * stretch }));
  const spots = findSpots(rows, labels, measure);
  const pieces = rows.map((row) => drawRow(row, labels, spots, request));
  const lines = pieces.flatMap((row) => row.lines);
  return {
    width: labels.width,
    height: height * stretch + 2 * margin,
    columns: titleRooms(labels),
    lines: [...drawReturns(request.returns, spots, lines), ...pieces.flatMap(({ bands }) => bands), ...lines],
    shapes: pieces.flatMap(({ shapes }) => shapes),
    texts: pieces.flatMap(({ texts }) => texts),
  };
}

/** From each column to the next one on its right. */
function titleRooms({ columns, width }: FittedLabels): TreeScene['columns'] {
  return columns.map(({ x }) => {
    const next = Math.min(width + leftOfMark, ...columns.map((column) => column.x).filter((other) => other > x));
    return { x: x - leftOfMark, width: next - x - betweenTitles };
  });
}

function reachOf(item: TreeItem, labels: FittedLabels): Reach {
  if (item.kind === 'training') return { above: aboveLine + labels.trainings.get(item.training.placed.training.id)!.height + 4, below: 8 };
  const half = item.kind === 'more' ? 16 : labels.actors.get(item.branch.place.actor.id)!.height / 2;
  return { above: half + 5, below: half + 5 };
}

function findSpots(rows: readonly Placed[], labels: FittedLabels, measure: Measure): Spots {
  const actors = new Map<string, Spot>();
  const dots = new Map<string, Spot>();
  const stacks = new Map<string, Spot>();
  const leaveX = ({ place }: Branch, column: Column, label: ActorLabel) =>
    column.nameX + label.width + (place.descendants > 0 ? 8 + countWidth(place.descendants, measure) : 6);
  for (const { item, column: at, y } of rows) {
    const column = labels.columns[at]!;
    if (item.kind === 'training') dots.set(item.training.placed.training.id, { x: column.dotX, y, outX: column.dotX + 4, column });
    else if (item.kind === 'more') stacks.set(item.training.placed.training.id, { x: column.x, y, outX: column.x + 20, column });
    else actors.set(item.branch.place.actor.id, { x: column.x, y, outX: leaveX(item.branch, column, labels.actors.get(item.branch.place.actor.id)!), column });
  }
  return { actors, dots, stacks };
}

interface Pieces {
  readonly bands: readonly Line[];
  readonly lines: readonly Line[];
  readonly shapes: readonly Shape[];
  readonly texts: readonly Text[];
}

function drawRow({ item, column: columnNumber, y }: Placed, labels: FittedLabels, spots: Spots, request: TreeRequest): Pieces {
  const { words, measure, attention } = request;
  const column = labels.columns[columnNumber]!;
  if (item.kind === 'actor') {
    const { place, folded } = item.branch;
    const label = labels.actors.get(place.actor.id)!;
    const mark = drawMark(place, { x: column.x, y }, words, attention);
    const texts = [...mark.texts, ...drawLabel(place.actor.id, label, column.nameX, y, measure)];
    if (place.descendants === 0) return { bands: [], lines: [], shapes: mark.shapes, texts };
    const wide = countWidth(place.descendants, measure);
    const at = { x: column.nameX + label.width + 8 + wide / 2, y };
    const count = drawCount(place.actor.id, place.descendants, folded, at, words.tone(place.actor.country ?? null), wide);
    return { bands: [], lines: [], shapes: [...mark.shapes, ...count.shapes], texts: [...texts, ...count.texts] };
  }
  const { id } = item.training.placed.training;
  if (item.kind === 'more') {
    const stack = drawStack(`more:${id}`, morePart(id), `+${item.training.more}`, { x: column.x, y }, 'countryOther');
    const text = words.more(item.training.more);
    const more: Text = { id: `more-text:${id}`, part: morePart(id), text, x: column.nameX + 2, y, anchor: 'start', width: measure(text, 'small'), font: 'small', tone: 'accent' };
    return { bands: [], lines: [], shapes: stack.shapes, texts: [...stack.texts, more] };
  }
  const runs = runsOf(item.giver, item.training, spots, request.direction);
  const chosen = attention.chosen === id;
  const touched = attention.chosen !== null && [item.giver, ...item.training.reached].some(({ place }) => place.actor.id === attention.chosen);
  const label = labels.trainings.get(id)!;
  const at = request.direction === 'down' ? { x: column.dotX + 5, anchor: 'end' as const } : { x: column.dotX - 5, anchor: 'start' as const };
  return {
    bands: chosen ? drawBand(runs) : [],
    lines: drawRuns(item.training.placed, runs, chosen ? 'chosen' : touched ? 'ofChosenActor' : 'plain'),
    shapes: [drawDot(id, column.dotX, y, chosen)],
    texts: drawTrainingLabel(id, label, { ...at, top: y - aboveLine - label.height }, measure),
  };
}
