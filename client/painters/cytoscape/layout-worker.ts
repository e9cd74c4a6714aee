import { joinedParts } from '../../pictures/network/joined-parts.ts';
import type { Ties } from '../../pictures/network/joined-parts.ts';
import { packParts } from '../../pictures/network/pack-parts.ts';
import { ratePlaces } from '../../pictures/network/rate-places.ts';
import type { Point } from '../../pictures/Scene.ts';
import { layPart } from './lay-part.ts';

export interface LayoutTask extends Ties {
  readonly task: number;
  readonly room: { readonly width: number; readonly height: number };
}

export interface LayoutDone {
  readonly task: number;
  readonly positions: readonly (readonly [id: string, at: Point])[];
}

const seeds = [7, 11, 23, 41, 59, 83];
/** Nodes that can be laid out in the time that a reader waits. */
const nodes = 900;

/** The best of as many layouts as there is time for: from another start the same forces come to rest elsewhere. */
function placeBest(network: Ties, room: LayoutTask['room']): ReadonlyMap<string, Point> {
  const parts = joinedParts(network);
  const [first, ...others] = seeds.slice(0, Math.max(1, Math.floor(nodes / network.ids.length))).map((seed) => {
    const places = packParts(parts.map((part) => layPart(part, seed)), room);
    return { places, rate: ratePlaces(places, network, room) };
  });
  return others.reduce((best, one) => (one.rate > best.rate ? one : best), first!).places;
}

/** This file runs as a worker, for which the page's types have no name. */
interface WorkerScope {
  readonly postMessage: (done: LayoutDone) => void;
  readonly addEventListener: (type: 'message', hear: (event: MessageEvent<LayoutTask>) => void) => void;
}

const worker = globalThis as unknown as WorkerScope;

worker.addEventListener('message', ({ data: { task, ids, ties, room } }) => {
  // eslint-disable-next-line unicorn/require-post-message-target-origin -- a worker's messages go to its page alone
  worker.postMessage({ task, positions: [...placeBest({ ids, ties }, room)] });
});
