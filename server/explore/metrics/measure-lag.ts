import type { Direction } from '../chain/Chain.ts';
import type { ChainTrainingData } from '../chain/ChainData.ts';
import type { TreeTraining } from '../chain/grow-tree.ts';
import type { TrainingIndex } from '../chain/index-trainings.ts';
import type { HopTiming } from '../chain/timing.ts';
import { monthNumber } from '../../model/period.ts';
import type { Lag } from './ChainMetrics.ts';

/** The lag between a training of a tree and its parent, and which of the two followed on; null for a root's. */
export function lagOfFollowOn(index: TrainingIndex, direction: Direction, placed: TreeTraining): { training: string; lag: Lag } | null {
  if (placed.parent === null) return null;
  const pair = [index.trainings[placed.parent]!, index.trainings[placed.training]!] as const;
  const [before, after] = direction === 'down' ? pair : ([pair[1], pair[0]] as const);
  return { training: after.id, lag: lagBetween(before, after, placed.timing) };
}

type Dated = Pick<ChainTrainingData, 'start' | 'end' | 'days'>;

/**
 * From one training to its follow-on: the least and most days that their intervals allow, and calendar months where
 * each is known to lie in one month. Where the dates allow the path no day before the first training counts; where
 * they forbid it the lag is what they say, negative.
 */
export function lagBetween(before: Dated, after: Dated, timing: HopTiming): Lag {
  const least = difference(before.days.latest, after.days.earliest);
  const [from, to] = [monthOf(before), monthOf(after)];
  return {
    months: from === null || to === null ? null : to - from,
    minDays: least === null || timing === 'impossible' ? least : Math.max(0, least),
    maxDays: difference(before.days.earliest, after.days.latest),
  };
}

const difference = (from: number | null, to: number | null): number | null => (from === null || to === null ? null : to - from);

function monthOf({ start, end }: Dated): number | null {
  const month = monthNumber(start);
  return month === monthNumber(end) ? month : null;
}

/** The middle value, or the mean of the two in the middle; null for none. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
