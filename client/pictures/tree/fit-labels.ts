import type { ChainWords } from '../chain-words.ts';
import { type ActorLabel, countWidth, labelActor } from '../draw-actor.ts';
import type { Measure } from '../Scene.ts';
import type { Branch } from './Branch.ts';
import { labelTraining, type TrainingLabel } from './label-training.ts';
import { type Column, setColumns } from './set-columns.ts';

/** Every label of a tree at one tightness, and the columns that they need. */
export interface FittedLabels {
  readonly columns: readonly Column[];
  readonly width: number;
  readonly actors: ReadonlyMap<string, ActorLabel>;
  readonly trainings: ReadonlyMap<string, TrainingLabel>;
}

// How wide names and training labels may be, tried in turn until the tree is no wider than its room.
const tightness = [
  { name: 230, label: 210 }, { name: 190, label: 210 }, { name: 190, label: 130 }, { name: 130, label: 96 },
] as const;
const leastName = 40;

/** The labels of all that is shown, as loose as the room allows. */
export function fitLabels(branches: readonly Branch[], direction: 'down' | 'up', room: number, words: ChainWords, measure: Measure): FittedLabels {
  const fit = (limits: (typeof tightness)[number]): FittedLabels => {
    const actors = new Map<string, ActorLabel>();
    const trainings = new Map<string, TrainingLabel>();
    const widths: { name: number; label: number; count: number }[] = [];
    const widthsOf = (generation: number) => (widths[generation] ??= { name: leastName, label: 0, count: 0 });
    const visit = (branch: Branch, generation: number): void => {
      const label = labelActor(branch.place, generation, limits.name, words, measure);
      actors.set(branch.place.actor.id, label);
      const own = widthsOf(generation);
      own.name = Math.max(own.name, label.width);
      if (branch.place.descendants > 0) own.count = Math.max(own.count, countWidth(branch.place.descendants, measure));
      for (const training of branch.trainings) {
        const text = labelTraining(training, limits.label, words, measure);
        trainings.set(training.placed.training.id, text);
        const next = widthsOf(generation + 1);
        next.label = Math.max(next.label, text.width);
        if (training.more > 0) next.name = Math.max(next.name, measure(words.more(training.more), 'small'));
        for (const reached of training.reached) visit(reached, generation + 1);
      }
    };
    for (const root of branches) visit(root, 0);
    return { ...setColumns(widths, direction, room), actors, trainings };
  };
  const [loosest, ...tighter] = tightness;
  return tighter.reduce((fitted, limits) => (fitted.width <= room ? fitted : fit(limits)), fit(loosest));
}
