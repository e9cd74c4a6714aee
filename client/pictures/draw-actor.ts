import type { ActorKind } from '../api/__generated__/graphql.ts';
import type { ChainActor } from '../state/chain/chain-query.ts';
import type { Tone } from '../painters/palette.ts';
import type { ChainWords } from './chain-words.ts';
import { fonts, type Measure, type Part, type Shape, type Text } from './Scene.ts';
import { wrapText } from './wrap-text.ts';

export const actorPart = (id: string): Part => `actor:${id}`;
export const trainingPart = (id: string): Part => `training:${id}`;
export const foldPart = (id: string): Part => `fold:${id}`;
export const morePart = (id: string): Part => `more:${id}`;

/** What a picture shows of whom the reader has chosen and where the keys are. */
export interface Attention {
  readonly chosen: string | null;
  readonly focus: string | null;
}

const forms = { PROGRAMME: 'diamond', COALITION: 'disc', ORGANIZATION: 'square', GROUP: 'disc' } as const;

/** What an actor's mark is made of. */
export interface Marked {
  readonly id: string;
  readonly kind: ActorKind;
  readonly tone: Tone;
  readonly size: number;
  /** One of its names is only likely. */
  readonly doubtful: boolean;
}

/** An actor's mark: shape by kind, colour by country; larger where it trained more often; what is chosen or in focus is ringed. */
export function drawMark({ actor, gave }: ChainActor, at: { x: number; y: number }, words: ChainWords, attention: Attention): { shapes: readonly Shape[]; texts: readonly Text[] } {
  const { id, kind } = actor;
  const size = { PROGRAMME: 26, COALITION: 23, ORGANIZATION: 15 + Math.min(4, gave.length), GROUP: 14 }[kind];
  return drawMarked({ id, kind, tone: words.tone(actor.country ?? null), size, doubtful: actor.forms.some(({ strength }) => strength === 'LIKELY') }, at, attention);
}

/** The same of what a mark is made of. */
export function drawMarked({ id, kind, tone: own, size, doubtful }: Marked, at: { x: number; y: number }, { chosen, focus }: Attention): { shapes: readonly Shape[]; texts: readonly Text[] } {
  const tone = kind === 'PROGRAMME' ? 'ink' : own;
  const hollow = kind === 'GROUP';
  const base = { ...at, part: actorPart(id) };
  const ring = (name: string, form: Shape['form'], width: number, stroke: Tone, strokeWidth: number): Shape =>
    ({ ...base, id: `${name}:${id}`, form, width, height: width, fill: null, stroke, strokeWidth });
  const mark: Shape = {
    ...base, id, form: forms[kind], width: size, height: size,
    fill: hollow ? 'page' : tone, stroke: hollow ? tone : null, strokeWidth: hollow ? Math.min(4, size / 3.5) : 0,
  };
  return {
    shapes: [
      ...(chosen === id ? [ring('chosen', 'disc', size + 11, 'ink', 2.6)] : []),
      mark,
      ...(doubtful ? [{ ...base, id: `doubt:${id}`, form: 'disc' as const, x: at.x + size / 2, y: at.y - size / 2, width: 13, height: 13, fill: 'doubtbg' as const, stroke: 'doubt' as const, strokeWidth: 1 }] : []),
      ...(focus === id ? [ring('focus', 'square', size + 14, 'accent', 2)] : []),
    ],
    texts: doubtful ? [{ id: `doubt-text:${id}`, part: base.part, text: '?', x: at.x + size / 2, y: at.y - size / 2, anchor: 'middle', width: 6, font: 'code', tone: 'doubt' }] : [],
  };
}

export interface ActorLabel {
  readonly name: readonly string[];
  /** ISO code, with "?" where it is only likely; empty where it is unknown. */
  readonly code: string;
  readonly kind: string;
  readonly width: number;
  readonly height: number;
}

/**
 * An actor's name in at most two lines no wider than `width`, and under it its country's code and its kind; and its
 * generation, where that is another than the column in which the tree has it (its best path may be longer or shorter
 * than the one on which a training that it gave was reached).
 */
export function labelActor({ actor, generation }: ChainActor, column: number, width: number, words: ChainWords, measure: Measure): ActorLabel {
  const name = wrapText(actor.label, 'name', width, 2, measure);
  const code = actor.country ? `${actor.country}${actor.countryStrength === 'LIKELY' ? '?' : ''} ` : '';
  const kind = generation === column ? words.kind(actor.kind) : `${words.kind(actor.kind)}, ${words.generation(generation)}`;
  const under = measure(code, 'smallBold') + measure(kind, 'small');
  return { name, code, kind, width: Math.max(under, ...name.map((line) => measure(line, 'name'))), height: name.length * fonts.name.line + fonts.small.line };
}

/** The texts of a label whose left end and middle are given. */
export function drawLabel(id: string, label: ActorLabel, x: number, middle: number, measure: Measure): readonly Text[] {
  const part = actorPart(id);
  const top = middle - label.height / 2;
  const under = top + label.name.length * fonts.name.line + fonts.small.line / 2;
  const codeWidth = measure(label.code, 'smallBold');
  return [
    ...label.name.map((text, line): Text => ({
      id: `name-${line}:${id}`, part, text, x, y: top + (line + 0.5) * fonts.name.line, anchor: 'start', width: measure(text, 'name'), font: 'name', tone: 'ink',
    })),
    ...(label.code === '' ? [] : [{ id: `code:${id}`, part, text: label.code.trim(), x, y: under, anchor: 'start', width: measure(label.code.trim(), 'smallBold'), font: 'smallBold', tone: 'ink2' } as const]),
    { id: `kind:${id}`, part, text: label.kind, x: x + codeWidth, y: under, anchor: 'start', width: measure(label.kind, 'small'), font: 'small', tone: 'ink2' },
  ];
}

/** How wide the pill or stack with a count is. */
export function countWidth(count: number, measure: Measure): number {
  return Math.max(28, measure(String(count), 'smallBold') + 14);
}

/** How many were reached from an actor, in a pill, or on a stack where its branch is folded; either folds and unfolds. */
export function drawCount(id: string, count: number, folded: boolean, at: { x: number; y: number }, tone: Tone, width: number): { shapes: readonly Shape[]; texts: readonly Text[] } {
  return folded
    ? drawStack(`count:${id}`, foldPart(id), String(count), at, tone, width - 6)
    : {
        shapes: [{ id: `count:${id}`, part: foldPart(id), form: 'pill', ...at, width, height: 20, fill: 'page', stroke: 'edge', strokeWidth: 1.4 }],
        texts: [{ id: `count-text:${id}`, part: foldPart(id), text: String(count), ...at, anchor: 'middle', width, font: 'smallBold', tone: 'ink' }],
      };
}

/** Squares on each other with what they hold written on the first. */
export function drawStack(id: string, part: Part, text: string, { x, y }: { x: number; y: number }, tone: Tone, width = 22): { shapes: readonly Shape[]; texts: readonly Text[] } {
  const sheet = (at: number, fill: Tone): Shape =>
    ({ id: at === 0 ? id : `${id}-${at}`, part, form: 'square', x: x + at, y: y - at, width, height: 22, fill, stroke: at === 0 ? null : tone, strokeWidth: at === 0 ? 0 : 1.2 });
  return {
    shapes: [sheet(5, 'page'), sheet(2.5, 'page'), sheet(0, tone)],
    texts: [{ id: `text:${id}`, part, text, x, y, anchor: 'middle', width, font: 'code', tone: { on: tone } }],
  };
}
