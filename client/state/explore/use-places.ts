import { useCallback, useEffect, useRef, useState } from 'react';
import { createLayout, type Layout, type Places } from '../../painters/cytoscape/create-layout.ts';
import type { Ties } from '../../pictures/network/joined-parts.ts';
import { boxOf } from '../../pictures/network/pack-parts.ts';
import { placeBeside } from '../../pictures/network/place-beside.ts';
import { placeStacks } from '../../pictures/network/place-stacks.ts';
import type { Point } from '../../pictures/Scene.ts';
import type { Network } from './network-query.ts';

/** Where everything stands that was ever drawn of a view in this page, so that what comes back stands where it stood. */
let kept: { readonly view: string; readonly places: ReadonlyMap<string, Point> } = { view: '', places: new Map() };

/** With fewer known places than this, a network is laid out anew. */
const fewest = 5;

const replaced = new Set<() => void>();

/** Takes places that were saved, for all that has one. */
export function keepPlaces(places: Places): void {
  kept = { view: kept.view, places: new Map([...kept.places, ...places]) };
  for (const tell of replaced) tell();
}

export const keptPlaces = (): Places => kept.places;

/** Nodes of a network and what joins them. */
export function tiesOf({ actors, trainings, others, stacks, links, flows }: Network): Ties {
  return {
    ids: [...actors.map(({ id }) => id), ...trainings.map(({ id }) => id), ...others.map(({ id }) => id), ...stacks.map(({ key }) => key)],
    ties: [...links, ...flows].map(({ from, to }) => [from, to] as const),
  };
}

/** As many newcomers as this are laid out among themselves, in a block to the right of all. */
const block = 25;
const blockGap = 70;

/**
 * Places of a network's nodes in a room; null until they are found. `arrange` lays all out anew; `round` changes when so
 * much has a new place that the window should show all of it.
 */
export function usePlaces(view: string, network: Network, room: { readonly width: number; readonly height: number } | null): { readonly places: Places | null; readonly round: number; readonly arrange: () => void } {
  const layout = useRef<Layout | null>(null);
  const [found, setFound] = useState<{ readonly places: Places; readonly round: number } | null>(null);
  const [again, setAgain] = useState(0);
  useEffect(() => {
    const placeAgain = () => setAgain((before) => before + 1);
    layout.current = createLayout();
    replaced.add(placeAgain);
    return () => {
      layout.current?.stop();
      replaced.delete(placeAgain);
    };
  }, []);
  const hasRoom = room !== null;
  const latestRoom = useRef(room);
  useEffect(() => {
    latestRoom.current = room;
  });
  useEffect(() => {
    let current = true;
    const settle = (places: Places, large: boolean) => {
      kept = { view, places: new Map([...(kept.view === view ? kept.places : []), ...places]) };
      setFound((before) => ({ places, round: (before?.round ?? 0) + (large ? 1 : 0) }));
    };
    const stop = () => { current = false; };
    if (!hasRoom) return stop;
    const ties = tiesOf(network);
    const before = kept.view === view ? kept.places : new Map<string, Point>();
    const isNew = ties.ids.filter((id) => before.has(id)).length < Math.min(fewest, ties.ids.length);
    const stacked = isNew ? placeStacks(network.stacks, latestRoom.current!) : null;
    const known = stacked ?? before;
    const lay = (own: Ties) => layout.current?.place(own, latestRoom.current!) ?? Promise.resolve(new Map<string, Point>());
    const newcomers = ties.ids.filter((id) => !known.has(id));
    if (isNew && !stacked) {
      void lay(ties).then((places) => { if (current) settle(places, true); });
    } else if (newcomers.length < block) {
      settle(placeBeside(known, ties, originIn(known, network)), isNew);
    } else {
      const old = ties.ids.flatMap((id) => known.get(id) ?? []);
      void lay(tiesAmong(ties, new Set(newcomers))).then((places) => { if (current) settle(new Map([...ties.ids.flatMap((id) => (known.has(id) ? [[id, known.get(id)!] as const] : [])), ...rightOf(places, old)]), true); });
    }
    return stop;
    // eslint-disable-next-line react/exhaustive-effect-dependencies -- places are asked for again
  }, [view, network, hasRoom, again]);
  const arrange = useCallback(() => {
    kept = { view, places: new Map() };
    setAgain((before) => before + 1);
  }, [view]);
  return { places: found?.places ?? null, round: found?.round ?? 0, arrange };
}

function tiesAmong({ ties }: Ties, ids: ReadonlySet<string>): Ties {
  return { ids: [...ids], ties: ties.filter(([a, b]) => ids.has(a) && ids.has(b)) };
}

/** A block of places moved to the right of others, at their middle. */
function rightOf(places: Places, others: readonly Point[]): Places {
  const [own, taken] = [boxOf(places.values()), boxOf(others)];
  const [dx, dy] = [taken.x + taken.width + blockGap - own.x, taken.y + taken.height / 2 - own.y - own.height / 2];
  return new Map([...places].map(([id, { x, y }]) => [id, { x: x + dx, y: y + dy }]));
}

/** An actor comes out of the stack that held it; a stack stands amid the actors that it takes in. */
function originIn(known: Places, { actors, stacks }: Network): (id: string) => Point | null {
  const stackOf = new Map(actors.map(({ id, country, kind }) => [id, [`${country ?? '-'}.${kind.toLowerCase()}`, country ?? '-']]));
  const isStack = new Set(stacks.map(({ key }) => key));
  return (id) => {
    const held = stackOf.get(id)?.map((key) => known.get(key)).find((at) => at !== undefined);
    if (held) return held;
    if (!isStack.has(id)) return null;
    const prefix = id.split('.')[0]!.toLowerCase();
    const members = [...known].filter(([one]) => one.toLowerCase().startsWith(`${prefix === '-' ? 'xx' : prefix}-`)).map(([, at]) => at);
    if (members.length === 0) return null;
    return { x: members.reduce((sum, { x }) => sum + x, 0) / members.length, y: members.reduce((sum, { y }) => sum + y, 0) / members.length };
  };
}
