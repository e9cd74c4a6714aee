import { useCallback, useEffect, useRef, useState } from 'react';
import { createLayout, type Layout, type Places } from '../../painters/cytoscape/create-layout.ts';
import type { Ties } from '../../pictures/network/joined-parts.ts';
import { placeBeside } from '../../pictures/network/place-beside.ts';
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

/** Places of a network's nodes in a room; null until they are found. `arrange` lays all out anew. */
export function usePlaces(view: string, network: Network, room: { readonly width: number; readonly height: number } | null): { readonly places: Places | null; readonly arrange: () => void } {
  const layout = useRef<Layout | null>(null);
  const [found, setFound] = useState<{ readonly network: Network; readonly places: Places } | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    const again = () => setRound((before) => before + 1);
    layout.current = createLayout();
    replaced.add(again);
    return () => {
      layout.current?.stop();
      replaced.delete(again);
    };
  }, []);
  const hasRoom = room !== null;
  const latestRoom = useRef(room);
  useEffect(() => {
    latestRoom.current = room;
  });
  useEffect(() => {
    let current = true;
    const settle = (places: Places) => {
      kept = { view, places: new Map([...(kept.view === view ? kept.places : []), ...places]) };
      setFound({ network, places });
    };
    const stop = () => { current = false; };
    if (!hasRoom) return stop;
    const ties = tiesOf(network);
    const known = kept.view === view ? kept.places : new Map<string, Point>();
    if (ties.ids.filter((id) => known.has(id)).length >= Math.min(fewest, ties.ids.length)) settle(placeBeside(known, ties, originIn(known, network)));
    else void layout.current?.place(ties, latestRoom.current!).then((places) => { if (current) settle(places); });
    return stop;
    // eslint-disable-next-line react/exhaustive-effect-dependencies -- a new round places all again
  }, [view, network, hasRoom, round]);
  const arrange = useCallback(() => {
    kept = { view, places: new Map() };
    setRound((before) => before + 1);
  }, [view]);
  return { places: found?.places ?? null, arrange };
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
