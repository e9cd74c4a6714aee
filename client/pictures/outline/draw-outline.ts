import type { ChainWords } from '../chain-words.ts';
import { actorPart, type Attention, countWidth, drawCount, drawMark, drawStack, foldPart, morePart, trainingPart } from '../draw-actor.ts';
import { drawBand, drawDot, drawRuns, type Run } from '../draw-training.ts';
import type { End, Line, Measure, Part, Scene, Shape, Text } from '../Scene.ts';
import type { Branch, BranchTraining } from '../tree/Branch.ts';
import { labelTraining, drawTrainingLabel } from '../tree/label-training.ts';
import { wrapText } from '../wrap-text.ts';

export interface OutlineRequest {
  readonly branches: readonly Branch[];
  readonly direction: 'down' | 'up';
  readonly words: ChainWords;
  readonly measure: Measure;
  readonly width: number;
  readonly attention: Attention;
}

const row = { actor: 44, training: 34 } as const;
const left = 26;
const fromMark = 19;
const beforeMark = 14;
const corners = 9;

/** The chain as an indented outline: under each actor its trainings by date, under each of these whom it reached. */
export function drawOutline(request: OutlineRequest): Scene {
  const pen = new Pen(request);
  for (const root of request.branches) pen.actor(root, 0);
  return { width: request.width, height: pen.y + 8, lines: [...pen.bands, ...pen.lines], shapes: [...pen.rows, ...pen.shapes], texts: pen.texts };
}

/** Goes down the page and gathers what is drawn. */
class Pen {
  y = 4;
  readonly bands: Line[] = [];
  readonly lines: Line[] = [];
  readonly rows: Shape[] = [];
  readonly shapes: Shape[] = [];
  readonly texts: Text[] = [];
  readonly #request: OutlineRequest;
  readonly #indent: number;

  constructor(request: OutlineRequest) {
    this.#request = request;
    this.#indent = Math.max(14, Math.min(34, (request.width - 210) / Math.max(1, depthOf(request.branches))));
  }

  actor(branch: Branch, level: number): number {
    const { place, folded } = branch;
    const { actor, descendants } = place;
    const { words, measure, width, attention } = this.#request;
    const [x, y] = [left + level * this.#indent, this.#row(actorPart(actor.id), actor.id, row.actor)];
    const wide = countWidth(descendants, measure);
    const countRoom = descendants > 0 ? wide + 20 : 8;
    const code = actor.country ? `${actor.country}${actor.countryStrength === 'LIKELY' ? '?' : ''}` : '';
    const codeWidth = measure(code, 'smallBold');
    const name = wrapText(actor.label, 'name', Math.max(40, width - x - fromMark - codeWidth - 8 - countRoom), 1, measure)[0] ?? '';
    const nameEnd = x + fromMark + measure(name, 'name');
    const part = actorPart(actor.id);
    this.#add(drawMark(place, { x, y }, words, attention));
    this.texts.push({ id: `name:${actor.id}`, part, text: name, x: x + fromMark, y, anchor: 'start', width: nameEnd - x - fromMark, font: 'name', tone: 'ink' });
    if (code !== '') this.texts.push({ id: `code:${actor.id}`, part, text: code, x: nameEnd + 8, y: y + 0.5, anchor: 'start', width: codeWidth, font: 'smallBold', tone: 'ink2' });
    if (descendants > 0) {
      const countX = nameEnd + (code === '' ? 0 : codeWidth + 8) + 14 + wide / 2;
      this.rows.push(hit(foldPart(actor.id), `fold-row:${actor.id}`, countX, y, 44, row.actor));
      this.#add(drawCount(actor.id, descendants, folded, { x: countX, y }, words.tone(actor.country ?? null), wide));
    }
    // Each piece of a trunk is drawn once, from where the one before it ended.
    let trunk = { shape: actor.id, dx: 0, dy: beforeMark };
    for (const training of branch.trainings) trunk = this.#training(trunk, training, x, level);
    return y;
  }

  #training(trunk: End, training: BranchTraining, x: number, level: number): End {
    const { words, measure, width, attention, direction } = this.#request;
    const { id } = training.placed.training;
    const y = this.#row(trainingPart(id), id, row.training);
    const date = labelTraining({ ...training, placed: training.placed }, Infinity, words, measure);
    const dateEnd = x + fromMark + measure(date.date, 'smallBold') + (date.confirmed ? 18 : 0);
    const rest = wrapText(date.lines.join(', '), 'small', Math.max(40, width - dateEnd - 14), 1, measure)[0];
    this.texts.push(...drawTrainingLabel(id, { ...date, lines: [] }, { x: x + fromMark, top: y - 8, anchor: 'start' }, measure));
    if (rest !== undefined) this.texts.push({ id: `rest:${id}`, part: trainingPart(id), text: rest, x: dateEnd + 7, y, anchor: 'start', width: measure(rest, 'small'), font: 'small', tone: 'ink2' });
    const chosen = attention.chosen === id;
    this.shapes.push(drawDot(id, x, y, chosen));
    const dot = { shape: `dot:${id}`, dx: 0, dy: 0 };
    const down = direction === 'down';
    const runs: Run[] = [down ? { id: `${id}<`, from: trunk, to: dot, through: [], arrives: false } : { id: `${id}>`, from: dot, to: trunk, through: [], arrives: true }];
    let end: End = dot;
    const reach = (shape: string, farY: number) => {
      const far = { shape, dx: -beforeMark, dy: 0 };
      const corner = [{ x, y: farY - corners }, { x, y: farY }, { x: x + corners, y: farY }];
      runs.push(down ? { id: `${id}>${shape}`, from: end, to: far, through: corner, arrives: true } : { id: `${id}<${shape}`, from: far, to: end, through: corner.toReversed(), arrives: false });
      end = { ...dot, dy: farY - corners - 1 - y };
    };
    for (const reached of training.reached) {
      const farY = this.actor(reached, level + 1);
      reach(reached.place.actor.id, farY);
    }
    if (training.more > 0) reach(`more:${id}`, this.#more(training, level + 1));
    if (chosen) this.bands.push(...drawBand(runs));
    this.lines.push(...drawRuns(training.placed, runs, chosen ? 'chosen' : 'plain'));
    return end;
  }

  #more({ placed, more }: BranchTraining, level: number): number {
    const { words, measure } = this.#request;
    const part = morePart(placed.training.id);
    const [x, y] = [left + level * this.#indent, this.#row(part, placed.training.id, row.actor)];
    const text = words.more(more);
    this.#add(drawStack(`more:${placed.training.id}`, part, `+${more}`, { x, y }, 'countryOther'));
    this.texts.push({ id: `more-text:${part}`, part, text, x: x + fromMark + 4, y, anchor: 'start', width: measure(text, 'small'), font: 'small', tone: 'accent' });
    return y;
  }

  #row(part: Part, id: string, height: number): number {
    const y = this.y + height / 2;
    this.y += height;
    this.rows.push(hit(part, `row:${part}:${id}`, this.#request.width / 2, y, this.#request.width, height));
    return y;
  }

  #add({ shapes, texts }: { readonly shapes: readonly Shape[]; readonly texts: readonly Text[] }): void {
    this.shapes.push(...shapes);
    this.texts.push(...texts);
  }
}

/** An unseen place to press. */
function hit(part: Part, id: string, x: number, y: number, width: number, height: number): Shape {
  return { id, part, form: 'square', x, y, width, height, fill: null, stroke: null, strokeWidth: 0 };
}

function depthOf(branches: readonly Branch[]): number {
  return Math.max(0, ...branches.map(({ trainings }) => Math.max(0, ...trainings.map(({ reached }) => 1 + depthOf(reached)))));
}
