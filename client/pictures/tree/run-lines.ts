import { bend } from '../bend.ts';
import type { Run } from '../draw-training.ts';
import type { End } from '../Scene.ts';
import type { Branch, BranchTraining } from './Branch.ts';
import type { Column } from './set-columns.ts';

/** Where something stands: the middle of its mark, and where lines leave it to the right. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly outX: number;
  readonly column: Column;
}

/** Where actors, the dots of trainings, and the stacks of trainings that reached more stand, by id. */
export interface Spots {
  readonly actors: ReadonlyMap<string, Spot>;
  readonly dots: ReadonlyMap<string, Spot>;
  readonly stacks: ReadonlyMap<string, Spot>;
}

const beforeMark = 15;
const intoFan = 14;
const intoTrunk = 15;

/**
 * The lines of a training: one between its dot and the actor from whom it is drawn, one for each actor that it reached.
 * Heads always stand with those who received it.
 */
export function runsOf(giver: Branch, { placed, reached, more }: BranchTraining, spots: Spots, direction: 'down' | 'up'): readonly Run[] {
  const { id } = placed.training;
  const dot = spots.dots.get(id)!;
  const near = { end: giver.place.actor.id, spot: spots.actors.get(giver.place.actor.id)! };
  const far = [
    ...reached.map(({ place }) => ({ end: place.actor.id, spot: spots.actors.get(place.actor.id)! })),
    ...(more > 0 ? [{ end: `more:${id}`, spot: spots.stacks.get(id)! }] : []),
  ];
  const dotEnd: End = { shape: `dot:${id}`, dx: 0, dy: 0 };
  const leaving = ({ end, spot }: typeof near, bendX: number): Run => ({
    id: `${id}<${end}`, from: { shape: end, dx: spot.outX - spot.x, dy: 0 }, to: dotEnd, arrives: false,
    through: bend({ x: spot.outX, y: spot.y }, dot, bendX),
  });
  const arriving = ({ end, spot }: typeof near, bendX: number): Run => ({
    id: `${id}>${end}`, from: dotEnd, to: { shape: end, dx: -beforeMark, dy: 0 }, arrives: true,
    through: bend(dot, { x: spot.x - beforeMark, y: spot.y }, bendX),
  });
  return direction === 'down'
    ? [leaving(near, near.spot.column.endX + intoTrunk), ...far.map((one) => arriving(one, dot.x + intoFan))]
    : [...far.map((one) => leaving(one, dot.x - intoFan)), arriving(near, near.spot.x - beforeMark - intoTrunk - 8)];
}
