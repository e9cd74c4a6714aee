import type { Branch } from '../../pictures/tree/Branch.ts';

/** One stop of the keys in a tree: an actor, or the rest that a training reached. */
export interface Stop {
  /** The actor's id, or `more:` and the training's. */
  readonly id: string;
  readonly generation: number;
  readonly parent: string | null;
  readonly children: readonly string[];
  /** The training through which it was reached; null for a root. */
  readonly training: string | null;
  /** How many it stands for beside those that are shown; 0 for an actor. */
  readonly more: number;
}

/** All stops of what is shown, in the order in which it is drawn. */
export function listStops(branches: readonly Branch[]): readonly Stop[] {
  const stopsOf = (branch: Branch, generation: number, parent: string | null, training: string | null): Stop[] => {
    const id = branch.place.actor.id;
    const stops = branch.trainings.flatMap(({ placed, reached, more }) => {
      const below = reached.flatMap((one) => stopsOf(one, generation + 1, id, placed.training.id));
      const rest = { id: `more:${placed.training.id}`, generation: generation + 1, parent: id, children: [], training: placed.training.id, more };
      return more > 0 ? below.concat(rest) : below;
    });
    const children = stops.filter((stop) => stop.parent === id).map((stop) => stop.id);
    return [{ id, generation, parent, children, training, more: 0 }, ...stops];
  };
  return branches.flatMap((root) => stopsOf(root, 0, null, null));
}

export type WalkKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End';

/**
 * Where a key leads from a stop: right to the trained, left to the trainer, up and down among those of the generation.
 * The stop itself where nothing lies that way; the first one from nowhere.
 */
export function walkStops(stops: readonly Stop[], from: string | null, key: WalkKey, direction: 'down' | 'up'): string | null {
  const at = stops.find(({ id }) => id === from);
  if (!at) return stops[0]?.id ?? null;
  const towardsChildren = direction === 'down' ? 'ArrowRight' : 'ArrowLeft';
  const peers = stops.filter(({ generation }) => generation === at.generation);
  const place = peers.indexOf(at);
  if (key === 'Home') return stops[0]!.id;
  if (key === 'End') return stops.at(-1)!.id;
  if (key === 'ArrowUp') return peers[place - 1]?.id ?? at.id;
  if (key === 'ArrowDown') return peers[place + 1]?.id ?? at.id;
  if (key === towardsChildren) return at.children[0] ?? at.id;
  return at.parent ?? at.id;
}
