import type { ChainWords } from '../chain-words.ts';
import { fonts, type Measure, type Text } from '../Scene.ts';
import { trainingPart } from '../draw-actor.ts';
import { wrapText } from '../wrap-text.ts';
import type { BranchTraining } from './Branch.ts';

export interface TrainingLabel {
  readonly date: string;
  readonly lines: readonly string[];
  readonly confirmed: boolean;
  readonly width: number;
  readonly height: number;
}

const tick = '✓ ';

/** A training's date and under it where and how long after, in lines no wider than `width`. */
export function labelTraining({ placed, confirmed }: BranchTraining, width: number, words: ChainWords, measure: Measure): TrainingLabel {
  const date = words.date(placed);
  const parts = words.circumstances(placed);
  const whole = parts.join(', ');
  const lines = parts.length === 0 ? [] : measure(whole, 'small') <= width ? [whole] : parts.flatMap((part) => wrapText(part, 'small', width, 2, measure));
  const tickWidth = confirmed ? measure(tick, 'smallBold') : 0;
  return {
    date, lines, confirmed,
    width: Math.max(measure(date, 'smallBold') + tickWidth, ...lines.map((line) => measure(line, 'small'))),
    height: (1 + lines.length) * fonts.small.line,
  };
}

/** Its texts, from a top on, held by their left or right end. */
export function drawTrainingLabel(id: string, label: TrainingLabel, at: { readonly x: number; readonly top: number; readonly anchor: 'start' | 'end' }, measure: Measure): readonly Text[] {
  const part = trainingPart(id);
  const y = (line: number) => at.top + (line + 0.5) * fonts.small.line;
  const dateWidth = measure(label.date, 'smallBold');
  const tickWidth = measure(tick, 'smallBold');
  const start = at.anchor === 'start' ? at.x : at.x - dateWidth;
  return [
    ...(label.confirmed ? [{ id: `tick:${id}`, part, text: tick.trim(), x: at.anchor === 'start' ? start + dateWidth + 4 : start - tickWidth, y: y(0), anchor: 'start', width: tickWidth, font: 'smallBold', tone: 'ok' } as const] : []),
    { id: `date:${id}`, part, text: label.date, x: start, y: y(0), anchor: 'start', width: dateWidth, font: 'smallBold', tone: 'ink' },
    ...label.lines.map((text, line): Text => ({
      id: `line-${line}:${id}`, part, text, x: at.x, y: y(line + 1), anchor: at.anchor, width: measure(text, 'small'), font: 'small', tone: 'ink2',
    })),
  ];
}
