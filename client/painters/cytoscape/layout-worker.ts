import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { joinedParts } from '../../pictures/network/joined-parts.ts';
import type { Ties } from '../../pictures/network/joined-parts.ts';
import { packParts } from '../../pictures/network/pack-parts.ts';
import type { Point } from '../../pictures/Scene.ts';

export interface LayoutTask extends Ties {
  readonly task: number;
  readonly room: { readonly width: number; readonly height: number };
}

export interface LayoutDone {
  readonly task: number;
  readonly positions: readonly (readonly [id: string, at: Point])[];
}

cytoscape.use(fcose);

/** A sequence that is the same each time (mulberry32), so that one network always looks the same. */
function seededRandom(): () => number {
  let state = 7;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function layPart({ ids, ties }: Ties): ReadonlyMap<string, Point> {
  if (ids.length === 1) return new Map([[ids[0]!, { x: 0, y: 0 }]]);
  const cy = cytoscape({
    headless: true, styleEnabled: true,
    style: [{ selector: 'node', style: { width: 18, height: 18 } }],
    elements: [...ids.map((id) => ({ data: { id } })), ...ties.map(([source, target], place) => ({ data: { id: `\u0000${place}`, source, target } }))],
  });
  // fCoSE draws its first places from Math.random; here it is the worker's own.
  Math.random = seededRandom();
  cy.layout({ name: 'fcose', quality: 'proof', animate: false, randomize: true, fit: false, nodeSeparation: 70, idealEdgeLength: 36, nodeRepulsion: 7000, numIter: 2500, gravity: 0.2, packComponents: false } as unknown as cytoscape.LayoutOptions).run();
  const positions = new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
  cy.destroy();
  return positions;
}

/** This file runs as a worker, for which the page's types have no name. */
interface WorkerScope {
  readonly postMessage: (done: LayoutDone) => void;
  readonly addEventListener: (type: 'message', hear: (event: MessageEvent<LayoutTask>) => void) => void;
}

const worker = globalThis as unknown as WorkerScope;

worker.addEventListener('message', ({ data: { task, ids, ties, room } }) => {
  const parts = joinedParts({ ids, ties }).map(layPart);
  // eslint-disable-next-line unicorn/require-post-message-target-origin -- a worker's messages go to its page alone
  worker.postMessage({ task, positions: [...packParts(parts, room)] });
});
