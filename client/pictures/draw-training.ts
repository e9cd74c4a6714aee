import type { ChainTraining } from '../state/chain/chain-query.ts';
import { trainingPart } from './draw-actor.ts';
import type { Line, Shape } from './Scene.ts';

/** A piece of a training's lines, without its looks. */
export type Run = Pick<Line, 'id' | 'from' | 'to' | 'through'> & { readonly arrives: boolean };

/** How strongly the lines of a training are drawn. */
export type Strength = 'chosen' | 'ofChosenActor' | 'plain';

const widths = { chosen: 2.6, ofChosenActor: 2.2, plain: 1.4 } as const;

/** Its lines: dashed where it is stitched, an open head where its dates leave doubt. */
export function drawRuns({ training, stitched, timing }: ChainTraining, runs: readonly Run[], strength: Strength): readonly Line[] {
  return runs.map(({ arrives, ...run }) => ({
    ...run, part: trainingPart(training.id), tone: strength === 'plain' ? 'edge' : 'ink', width: widths[strength],
    dashed: stitched, head: arrives ? (timing === 'CERTAIN' ? 'filled' : 'open') : 'none',
  }));
}

/** The highlighter under the lines of the chosen training. */
export function drawBand(runs: readonly Run[]): readonly Line[] {
  const coat = (name: string, tone: 'mark' | 'markline', width: number) =>
    runs.map(({ id, from, to, through }): Line => ({ id: `${name}:${id}`, from, to, through, part: null, tone, width, dashed: false, head: 'none' }));
  return [...coat('bandline', 'markline', 12), ...coat('band', 'mark', 10)];
}

/** The point at which its lines part. */
export function drawDot(id: string, x: number, y: number, chosen: boolean): Shape {
  const size = chosen ? 11 : 8;
  return { id: `dot:${id}`, part: trainingPart(id), form: 'disc', x, y, width: size, height: size, fill: chosen ? 'ink' : 'edge', stroke: null, strokeWidth: 0 };
}
