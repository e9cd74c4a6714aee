import type { Network } from './network-query.ts';

/** One stop of the keys in a network: an actor or a stack. */
export interface NetworkStop {
  readonly id: string;
  /** Stops that it trained, and that trained it; each once, in the order of the trainings. */
  readonly trained: readonly string[];
  readonly trainers: readonly string[];
  /** Stops with which another line joins it. */
  readonly tied: readonly string[];
}

/** All stops, those that trained most first. */
export function listNetworkStops({ actors, stacks, trainings, flows, links }: Network): readonly NetworkStop[] {
  const ids = [
    ...actors.toSorted((a, b) => b.gave - a.gave || a.label.localeCompare(b.label)).map(({ id }) => id),
    ...stacks.map(({ key }) => key),
  ];
  const near = new Map(ids.map((id) => [id, { trained: new Set<string>(), trainers: new Set<string>(), tied: new Set<string>() }]));
  const train = (from: string, to: string) => {
    if (from === to || !near.has(from) || !near.has(to)) return;
    near.get(from)!.trained.add(to);
    near.get(to)!.trainers.add(from);
  };
  for (const { givers, receivers } of trainings) for (const giver of givers) for (const receiver of receivers) train(giver, receiver);
  for (const { from, to } of flows) train(from, to);
  for (const { from, to } of links) {
    if (!near.has(from) || !near.has(to)) continue;
    near.get(from)!.tied.add(to);
    near.get(to)!.tied.add(from);
  }
  return ids.map((id) => ({ id, trained: [...near.get(id)!.trained], trainers: [...near.get(id)!.trainers], tied: [...near.get(id)!.tied] }));
}

/** An actor with those with whom it has a part in a training that is drawn. */
export function neighboursIn({ trainings }: Network, id: string): readonly string[] {
  const own = trainings.filter(({ givers, receivers }) => givers.includes(id) || receivers.includes(id));
  return [...new Set([id, ...own.flatMap(({ givers, receivers }) => [...givers, ...receivers])])];
}

/** The training so many places after the chosen one by date; of a chosen actor's own the first or last. Null: there is none. */
export function stepTraining({ trainings }: Network, chosen: string | null, by: number): string | null {
  const dateOf = ({ start, end }: Network['trainings'][number]) => start ?? end ?? '9999';
  const isOwn = ({ givers, receivers }: Network['trainings'][number]) => chosen !== null && (givers.includes(chosen) || receivers.includes(chosen));
  const own = trainings.some(isOwn) ? trainings.filter(isOwn) : trainings;
  const ids = own.toSorted((a, b) => dateOf(a).localeCompare(dateOf(b)) || a.id.localeCompare(b.id)).map(({ id }) => id);
  const at = ids.indexOf(chosen ?? '');
  return (at === -1 ? ids.at(by > 0 ? 0 : -1) : ids[at + by]) ?? null;
}

export type NetworkKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End';

/**
 * Where a key leads: right to the first that it trained, left to the first that trained it (else to one that another
 * line joins), up and down among those of the same trainer, else among all. The stop itself where nothing lies that way.
 */
export function walkNetwork(stops: readonly NetworkStop[], from: string | null, key: NetworkKey): string | null {
  const at = stops.find(({ id }) => id === from);
  if (!at) return stops[0]?.id ?? null;
  if (key === 'Home') return stops[0]!.id;
  if (key === 'End') return stops.at(-1)!.id;
  if (key === 'ArrowRight') return at.trained[0] ?? at.tied[0] ?? at.id;
  if (key === 'ArrowLeft') return at.trainers[0] ?? at.tied[0] ?? at.id;
  const trainer = stops.find(({ id }) => id === at.trainers[0]);
  const peers = trainer ? trainer.trained : stops.filter(({ trainers }) => trainers.length === 0).map(({ id }) => id);
  const place = peers.indexOf(at.id) + (key === 'ArrowDown' ? 1 : -1);
  return peers[place] ?? at.id;
}
