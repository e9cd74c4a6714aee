import type { ChainData, ChainTrainingData } from '../../server/explore/chain/ChainData.ts';
import type { HopTiming } from '../../server/explore/chain/timing.ts';
import { firstDayTried, lastDayTried } from './make-chains.ts';

/** A path as plain trial finds it: its trainings, and for each the actor through whom it follows. */
export interface TriedPath {
  readonly trainings: readonly ChainTrainingData[];
  readonly givers: readonly string[];
  readonly timing: HopTiming;
}

/** Every path from some roots on which no training stands twice, by trying all. */
export function tryAllPaths({ trainings }: ChainData, roots: readonly string[]): TriedPath[] {
  const found: TriedPath[] = [];
  const extend = (path: readonly ChainTrainingData[], givers: readonly string[], through: readonly string[]) => {
    if (path.length > 0) found.push({ trainings: path, givers, timing: classByTrial(path) });
    for (const training of trainings) {
      if (path.includes(training)) continue;
      for (const giver of training.givers) if (through.includes(giver)) extend([...path, training], [...givers, giver], training.receivers);
    }
  };
  extend([], [], roots);
  return found;
}

/** The class of a path by choosing days for its trainings in every way. */
export function classByTrial(path: readonly ChainTrainingData[]): HopTiming {
  if (path.every(({ days }, place) => place === 0 || isBefore(path[place - 1]!, days))) return 'certain';
  if (!canBeOrdered(path)) return 'impossible';
  return path.some(({ days }) => days.earliest === null && days.latest === null) ? 'undated' : 'possible';
}

function isBefore({ days: before }: ChainTrainingData, after: ChainTrainingData['days']): boolean {
  return before.latest !== null && after.earliest !== null && before.latest < after.earliest;
}

function canBeOrdered(path: readonly ChainTrainingData[]): boolean {
  const choose = (place: number, from: number): boolean => {
    const training = path[place];
    if (!training) return true;
    const { earliest, latest } = training.days;
    for (let day = Math.max(from, earliest ?? firstDayTried - 1); day <= (latest ?? lastDayTried + 1); day += 1) {
      if (choose(place + 1, day)) return true;
    }
    return false;
  };
  return choose(0, firstDayTried - 1);
}
