import type { Core } from 'cytoscape';
import type { Scene } from '../../pictures/Scene.ts';

/** Returns what moves the window back when it has left the scene, so that nobody looks at empty ground. */
export function boundView(cy: Core, sceneNow: () => Scene | null): () => void {
  let bounding = false;
  return () => {
    const scene = sceneNow();
    if (!scene || bounding) return;
    const zoom = cy.zoom();
    const pan = cy.pan();
    const keep = (at: number, size: number, window: number) => (size <= window ? Math.min(Math.max(at, 0), window - size) : Math.max(Math.min(at, 0), window - size));
    const bounded = { x: keep(pan.x, scene.width * zoom, cy.width()), y: keep(pan.y, scene.height * zoom, cy.height()) };
    if (bounded.x === pan.x && bounded.y === pan.y) return;
    bounding = true;
    cy.pan(bounded);
    bounding = false;
  };
}
