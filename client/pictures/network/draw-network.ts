import type { Network, NetworkActor } from '../../state/explore/network-query.ts';
import type { Tone } from '../../painters/palette.ts';
import { actorPart, drawMarked, drawStack, trainingPart } from '../draw-actor.ts';
import { drawBand, drawDot } from '../draw-training.ts';
import { scaleScene } from '../scale-scene.ts';
import type { Line, Measure, Part, Point, Scene, Shape, Text } from '../Scene.ts';
import { wrapText } from '../wrap-text.ts';
import { drawFlows, drawLines, type Ends } from './draw-lines.ts';
import type { NetworkAttention, NetworkWords } from './NetworkWords.ts';
import { head, side } from './pack-parts.ts';
import { type Box, type Label, placeLabels } from './place-labels.ts';

export const stackPart = (key: string): Part => `stack:${key}`;
export const otherPart = (what: string, id: string): Part => `${what}:${id}`;

export interface NetworkScene extends Scene {
  /** Names that wait for room. */
  readonly waiting: number;
}

const widestLabel = 150;
const ringWidth = 7;
/** A stack's sheets reach so far up. */
const stackRise = 17;

/**
 * A network at its places, as seen at a zoom: marks and texts keep their size in the window, places do not, so that
 * names find more room the nearer one comes. A node without a place is left out.
 */
export function drawNetwork({ network, places, attention, words, measure, zoom }: {
  readonly network: Network;
  readonly places: ReadonlyMap<string, Point>;
  readonly attention: NetworkAttention;
  readonly words: NetworkWords;
  readonly measure: Measure;
  readonly zoom: number;
}): NetworkScene {
  const at = new Map([...places].map(([id, { x, y }]) => [id, { x: x * zoom, y: y * zoom }]));
  const isFaded = (...ids: readonly string[]) => attention.lit !== null && !ids.every((id) => attention.lit!.has(id));
  const shapes: Shape[] = [];
  const texts: Text[] = [];
  const ends = new Map<string, { at: Point; reach: number }>();
  const marks: Box[] = [];
  const badges: Box[] = [];
  const labels: (Label & { readonly weight: number })[] = [];
  const add = (id: string, drawn: { shapes: readonly Shape[]; texts: readonly Text[] }, reach: number, label: Pick<Label, 'text' | 'font' | 'tone' | 'part'> & Partial<Pick<Label, 'roams' | 'rise'>> & { weight: number } | null) => {
    const faded = isFaded(id);
    shapes.push(...drawn.shapes.map((shape) => (faded ? { ...shape, faded } : shape)));
    if (!faded) texts.push(...drawn.texts);
    const point = at.get(id)!;
    ends.set(id, { at: point, reach });
    marks.push(boxRound(point, reach, label?.rise ?? reach));
    badges.push(...drawn.shapes.filter(({ id: own }) => own === `doubt:${id}`).map(({ x, y, width }) => boxRound({ x, y }, width / 2)));
    const ringed = attention.chosen.has(id) || attention.focus === id ? ringWidth : 0;
    if (label && !faded) labels.push({ roams: true, ...label, id, at: at.get(id)!, reach: reach + ringed, text: wrapText(label.text, label.font, widestLabel, 1, measure)[0] ?? '' });
  };
  const near = (id: string) => (attention.chosen.has(id) ? 1000 : attention.lit?.has(id) ? 500 : 0);
  for (const { id } of network.trainings) {
    if (at.has(id)) add(id, { shapes: trainingDot(id, at.get(id)!, attention), texts: [] }, 3.5, null);
  }
  for (const other of network.others) {
    if (at.has(other.id)) add(other.id, { shapes: [otherMark(other, at.get(other.id)!)], texts: [] }, 8, { part: otherPart(other.what, other.id), text: words.other(other), font: 'small', tone: 'ink2', weight: near(other.id) - 1 });
  }
  for (const stack of network.stacks) {
    const point = at.get(stack.key);
    if (!point) continue;
    const tone = words.tone(stack.country ?? null);
    const text = stack.kind === 'PROGRAMME' && !stack.country ? String(stack.actors) : `${stack.country ?? '?'} ${stack.actors}`;
    const width = Math.max(24, measure(text, 'code') + 12);
    const drawn = drawStack(stack.key, stackPart(stack.key), text, point, tone, width);
    add(stack.key, { ...drawn, shapes: [...drawn.shapes, ...rings(stack.key, stackPart(stack.key), point, width, attention)] }, width / 2 + 5, { part: stackPart(stack.key), text: words.stack(stack), font: 'smallBold', tone: 'ink', weight: near(stack.key) + 90, roams: false, rise: stackRise });
  }
  for (const actor of network.actors) {
    const point = at.get(actor.id);
    if (!point) continue;
    const [size, tone] = [sizeOf(actor), words.tone(actor.country ?? null)];
    const drawn = drawMarked({ ...actor, tone, size }, point, { chosen: attention.chosen.has(actor.id) ? actor.id : null, focus: attention.focus });
    const code = actor.kind === 'COALITION' && actor.country ? codeText(actor, point, tone, measure) : [];
    add(actor.id, { shapes: drawn.shapes, texts: [...drawn.texts, ...code] }, size / 2, labelOf(actor, near(actor.id)));
  }
  const ofChosen = new Set(network.trainings.filter(({ givers, receivers }) => [...givers, ...receivers].some((id) => attention.chosen.has(id))).map(({ id }) => id));
  const isLit = (id: string) => attention.chosen.has(id) || (attention.route.size === 0 && ofChosen.has(id));
  const context: Ends = { ends, isFaded, isLit, isMarked: (...ids) => ids.some((id) => attention.chosen.has(id)) || ids.every((id) => attention.route.has(id)) };
  const lines = drawLines(network, context);
  const flows = drawFlows(network, context, measure);
  const segments = lines.filter(({ faded }) => !faded).flatMap(({ from, to }) => (ends.has(from.shape) && ends.has(to.shape) ? [[ends.get(from.shape)!.at, ends.get(to.shape)!.at] as const] : []));
  const placed = placeLabels(labels.toSorted((a, b) => b.weight - a.weight), { marks: [...marks, ...badges, ...flows.boxes], lines: segments, frame: frameOf(marks), measure });
  const scene: Scene = { width: 0, height: 0, lines: [...bandOf(network, lines, attention), ...flows.lines, ...lines], shapes, texts: [...texts, ...flows.texts, ...placed.texts] };
  return { ...scaleScene(scene, 1 / zoom), waiting: placed.waiting };
}

const boxRound = ({ x, y }: Point, reach: number, rise = reach): Box => ({ left: x - reach, right: x + reach, top: y - rise, bottom: y + rise });

/** As far as a window that is fitted to the marks shows. */
function frameOf(marks: readonly Box[]): Box {
  const sides = (pick: (box: Box) => number) => marks.map(pick);
  return {
    left: least(sides(({ left }) => left)) - side, right: most(sides(({ right }) => right)) + side,
    top: least(sides(({ top }) => top)) - head, bottom: most(sides(({ bottom }) => bottom)) + head,
  };
}

const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Infinity);
const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity);

/** An organization is larger if it trained more. */
function sizeOf({ kind, gave }: NetworkActor): number {
  return { PROGRAMME: 24, COALITION: 23, ORGANIZATION: 11 + Math.min(6, gave * 1.5), GROUP: 11 }[kind];
}

function labelOf({ id, label, kind, gave }: NetworkActor, near: number): Pick<Label, 'text' | 'font' | 'tone' | 'part'> & { weight: number } {
  const large = kind === 'PROGRAMME' || kind === 'COALITION';
  const weight = near + ({ PROGRAMME: 200, COALITION: 100, ORGANIZATION: 0, GROUP: -10 }[kind]) + Math.min(50, gave * 10);
  return { part: actorPart(id), text: label, font: large || near >= 1000 ? 'smallBold' : 'small', tone: kind === 'GROUP' && near < 1000 ? 'ink2' : 'ink', weight };
}

function codeText({ id, country, countryStrength }: NetworkActor, at: Point, tone: Tone, measure: Measure): readonly Text[] {
  const text = `${country}${countryStrength === 'LIKELY' ? '?' : ''}`;
  return [{ id: `code:${id}`, part: actorPart(id), text, ...at, anchor: 'middle', width: measure(text, 'code'), font: 'code', tone: { on: tone } }];
}

function trainingDot(id: string, at: Point, attention: NetworkAttention): readonly Shape[] {
  const dot = drawDot(id, at.x, at.y, attention.chosen.has(id));
  return [{ ...dot, id, width: dot.width - 1, height: dot.height - 1 }, ...(attention.focus === id ? [{ ...dot, id: `focus:${id}`, form: 'square' as const, width: 20, height: 20, fill: null, stroke: 'accent' as const, strokeWidth: 2 }] : [])];
}

function otherMark({ id, what }: Network['others'][number], at: Point): Shape {
  const base = { id, part: otherPart(what, id), ...at, stroke: null, strokeWidth: 0 } as const;
  if (what === 'record') return { ...base, form: 'page', width: 11, height: 14, fill: 'line2' };
  if (what === 'place') return { ...base, form: 'pill', width: 16, height: 10, fill: 'page', stroke: 'edge', strokeWidth: 1.4 };
  return { ...base, form: 'diamond', width: 14, height: 14, fill: 'page', stroke: 'edge', strokeWidth: 1.4 };
}

/** Rings round a mark that is no actor's. */
function rings(id: string, part: Part, { x, y }: Point, width: number, { chosen, focus }: NetworkAttention): readonly Shape[] {
  const ring = (name: string, form: Shape['form'], size: number, stroke: Tone): Shape => ({ id: `${name}:${id}`, part, form, x, y, width: size, height: size, fill: null, stroke, strokeWidth: 2.4 });
  return [...(chosen.has(id) ? [ring('chosen', 'disc', width * 1.5 + 10, 'ink')] : []), ...(focus === id ? [ring('focus', 'square', width + 20, 'accent')] : [])];
}

/** The highlighter under the lines of trainings that are chosen or of a route. */
function bandOf({ trainings }: Network, lines: readonly Line[], { chosen, route }: NetworkAttention): readonly Line[] {
  const marked = new Set<Part | null>(trainings.filter(({ id }) => chosen.has(id)).map(({ id }) => trainingPart(id)));
  return drawBand(lines.filter(({ part, dotted, from, to }) => !dotted && (marked.has(part) || (route.has(from.shape) && route.has(to.shape)))).map(({ id, from, to, through }) => ({ id, from, to, through, arrives: false })));
}
