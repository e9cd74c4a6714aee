import { setImmediate } from 'node:timers/promises';
import type { TrainingIndex } from '../chain/index-trainings.ts';
import { forEachFollowOn } from '../chain/search-paths.ts';
import { pathRules } from '../chain/timing.ts';
import { toldTogether } from '../chain/trace-chain.ts';
import { mostHops } from '../routes/search-routes.ts';

/** The chains of a whole view at a glance: numbers of actors in its index. */
export interface Survey {
  /** The actor whose chain reaches most others, and how many; null: no one trained anyone. */
  readonly widest: { readonly root: number; readonly reached: number } | null;
  /**
   * The two ends of the longest way from where a chain begins to a named actor, as far as routes go; one that crosses
   * records is put before longer ones.
   */
  readonly longest: WayBack | null;
}

interface WayBack {
  readonly root: number;
  readonly actor: number;
  readonly hops: number;
  readonly crosses: boolean;
}

/** All follow-ons that are told but those that the dates forbid. */
const rule = pathRules.find(({ timing }) => timing === 'undated')!;
/** How long other requests may have to wait. */
const sliceMs = 15;

/**
 * Looks down from every actor with whom a chain begins. One who was trained before first training others is passed
 * over: whoever trained it reaches at least as many. Lets other work through every few milliseconds.
 */
export async function surveyChains(index: TrainingIndex): Promise<Survey> {
  let widest: Survey['widest'] = null;
  let longest: WayBack | null = null;
  for await (const { root, reached, farthest } of lookDownFrom(index, beginners(index))) {
    if (reached > (widest?.reached ?? 0)) widest = { root, reached };
    if (farthest && isLonger(farthest, longest)) longest = farthest;
  }
  return { widest, longest };
}

/** How many actors the chains of some actors reach, by actor; all with whom a chain begins, where none are named. */
export async function surveyReach(index: TrainingIndex, actors?: Iterable<string>): Promise<ReadonlyMap<string, number>> {
  const roots = actors ? [...actors].flatMap((id) => index.actorNumber.get(id) ?? []) : beginners(index);
  const reach = new Map<string, number>();
  for await (const { root, reached } of lookDownFrom(index, roots)) reach.set(index.actors[root]!.id, reached);
  return reach;
}

async function* lookDownFrom(index: TrainingIndex, roots: readonly number[]): AsyncGenerator<{ readonly root: number } & ReturnType<typeof lookDown>> {
  let since = performance.now();
  for (const root of roots) {
    yield { root, ...lookDown(index, root) };
    if (performance.now() - since > sliceMs) {
      await setImmediate();
      since = performance.now();
    }
  }
}

function beginners(index: TrainingIndex): readonly number[] {
  const earliest = (training: number) => index.days[training]!.earliest ?? -Infinity;
  const firstReceived = index.actors.map(() => Infinity);
  index.receivers.forEach((receivers, training) => {
    for (const actor of receivers) {
      if (index.givers[training]!.some((giver) => giver !== actor)) firstReceived[actor] = Math.min(firstReceived[actor]!, earliest(training));
    }
  });
  return index.gave.flatMap((gave, actor) => {
    const firstGiven = Math.min(...gave.map(earliest));
    return gave.length > 0 && firstReceived[actor]! >= firstGiven ? [actor] : [];
  });
}

const isLonger = (a: WayBack, b: WayBack | null): boolean =>
  b === null || (a.crosses === b.crosses ? a.hops > b.hops : a.crosses);

interface Label {
  readonly carry: number;
  readonly parent: number | null;
}

function lookDown(index: TrainingIndex, root: number): { reached: number; farthest: WayBack | null } {
  const least = new Map<number, number>();
  const actors = new Map<number, number>([[root, 0]]);
  const layers: Map<number, Label>[] = [];
  let frontier = new Map<number, number>();
  let labels = new Map<number, Label>();
  for (const training of index.gave[root]!) {
    const carry = rule.start(index.days[training]!)!;
    frontier.set(training, carry);
    labels.set(training, { carry, parent: null });
  }
  let farthest: { actor: number; training: number; hops: number } | null = null;
  while (frontier.size > 0) {
    layers.push(labels);
    for (const [training, carry] of frontier) {
      least.set(training, carry);
      for (const actor of index.receivers[training]!) {
        if (actors.has(actor)) continue;
        actors.set(actor, layers.length);
        if (layers.length > (farthest?.hops ?? 0) && layers.length <= mostHops && index.actors[actor]!.kind !== 'group') farthest = { actor, training, hops: layers.length };
      }
    }
    const next = new Map<number, number>();
    const nextLabels = new Map<number, Label>();
    forEachFollowOn(index, rule, frontier, (parent, _, training, carry) => {
      if (carry >= (least.get(training) ?? Infinity) || carry >= (next.get(training) ?? Infinity)) return;
      next.set(training, carry);
      nextLabels.set(training, { carry, parent });
    });
    frontier = next;
    labels = nextLabels;
  }
  if (!farthest) return { reached: actors.size - 1, farthest: null };
  const { actor, hops } = farthest;
  return { reached: actors.size - 1, farthest: { root, actor, hops, crosses: hops > 1 && crossesRecords(index, layers, farthest) } };
}

/** Whether some two trainings that follow each other on the way to an actor are told by no record together. */
function crossesRecords(index: TrainingIndex, layers: readonly ReadonlyMap<number, Label>[], end: { readonly training: number; readonly hops: number }): boolean {
  let training = end.training;
  for (let hops = end.hops; hops > 1; hops -= 1) {
    const { parent } = layers[hops - 1]!.get(training)!;
    if (!toldTogether(index.trainings[parent!]!, index.trainings[training]!)) return true;
    training = parent!;
  }
  return false;
}
