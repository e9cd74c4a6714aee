import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Ties } from '../../pictures/network/joined-parts.ts';
import type { Point } from '../../pictures/Scene.ts';

cytoscape.use(fcose);

/** Nodes beyond which finer forces would make a reader wait. */
const large = 150;

/** A sequence that is the same each time (mulberry32), so that one network always looks the same. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Places for the nodes of one joined part, those that are tied near each other; the same part and seed give the same places. */
export function layPart({ ids, ties }: Ties, seed: number): ReadonlyMap<string, Point> {
  if (ids.length === 1) return new Map([[ids[0]!, { x: 0, y: 0 }]]);
  const cy = cytoscape({
    headless: true, styleEnabled: true,
    style: [{ selector: 'node', style: { width: 18, height: 18 } }],
    elements: [...ids.map((id) => ({ data: { id } })), ...ties.map(([source, target], place) => ({ data: { id: `\u0000${place}`, source, target } }))],
  });
  // fCoSE draws its first places from Math.random; here it is the worker's own.
  Math.random = seededRandom(seed);
  const [quality, numIter] = ids.length > large ? ['default', 1000] : ['proof', 2500];
  cy.layout({ name: 'fcose', quality, animate: false, randomize: true, fit: false, nodeSeparation: 70, idealEdgeLength: 30, nodeRepulsion: 4500, numIter, gravity: 0.2, packComponents: false } as unknown as cytoscape.LayoutOptions).run();
  const positions = new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
  cy.destroy();
  return positions;
}
