import cytoscape, { type Core } from 'cytoscape';
import type { Part, Point, Scene } from '../../pictures/Scene.ts';
import type { Palette } from '../palette.ts';
import { head, side } from '../../pictures/network/pack-parts.ts';
import { boundView } from './bound-view.ts';
import { elementsOf } from './elements-of.ts';
import { createReplacer } from './replace-elements.ts';
import { sceneStyle } from './scene-style.ts';

/** What a painter tells of what a reader does. */
export interface PainterEvents {
  /** A part was pressed; null: the ground beside all. `add` where it was pressed long, or with Shift, Ctrl or Meta. */
  readonly press: (part: Part | null, add: boolean) => void;
  /** The pointer rests on a part, at a point of the window; null: on none. */
  readonly hover: (part: Part | null, at: Point) => void;
  /** What the window shows has moved: scene point (0, 0) stands at x, y of the window, and is `zoom` times as large. */
  readonly view: (view: View) => void;
}

export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** Draws scenes in an element of the page, and moves its window over them. */
export interface Painter {
  readonly paint: (scene: Scene, palette: Palette, family: string) => void;
  /** As large as the window allows, at most its own size; or its own size, from the left, if that is legible only so. */
  readonly fit: () => void;
  /** Nearer or farther, round a point of the window; round its middle where none is given. */
  readonly zoomBy: (factor: number, at?: Point) => void;
  /** Moves the window; false where it stands at the scene's edge already. */
  readonly panBy: (x: number, y: number) => boolean;
  /** Moves as little as needed to show a shape. */
  readonly show: (shape: string) => void;
  readonly stop: () => void;
}

const least = 0.3;
const most = 2.5;
const legible = 0.8;

/**
 * A painter in `container`, whose size it follows. A `free` window leaves the scene's frame, which then only says what
 * `fit` shows: all shapes, at most in their own size.
 */
export function createPainter(container: HTMLElement, events: PainterEvents, { free = false }: { readonly free?: boolean } = {}): Painter {
  const cy = cytoscape({
    container, minZoom: least, maxZoom: most, autoungrabify: true, autounselectify: true, boxSelectionEnabled: false,
    layout: { name: 'preset' },
  });
  let scene: Scene | null = null;
  let styled: Palette | null = null;
  const elements = createReplacer(cy);
  const bound = boundView(cy, () => (free ? null : scene));
  hearPresses(cy, events.press);
  cy.on('viewport', () => {
    bound();
    const { x, y } = cy.pan();
    events.view({ x, y, zoom: cy.zoom() });
  });
  hoverParts(cy, container, events.hover);

  const fit = () => {
    if (!scene) return;
    cy.resize();
    if (free) {
      fitShapes(cy);
      return;
    }
    const zoom = Math.min(1, cy.width() / scene.width, cy.height() / scene.height);
    const readable = zoom >= legible ? zoom : Math.min(1, Math.max(legible, cy.width() / scene.width));
    cy.viewport({ zoom: readable, pan: { x: 0, y: Math.min(0, (cy.height() - scene.height * readable) / 2) } });
  };
  return {
    paint: (next, palette, family) => {
      const first = scene === null;
      scene = next;
      cy.batch(() => {
        if (styled !== palette) cy.style(sceneStyle(palette, family));
        elements.replace(new Map(elementsOf(next, palette).map((element) => [element.data.id!, element])));
      });
      styled = palette;
      if (first) fit();
      else bound();
    },
    fit,
    zoomBy: (factor, at) => {
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: at ?? { x: cy.width() / 2, y: cy.height() / 2 } });
    },
    panBy: (x, y) => {
      const before = cy.pan();
      const [beforeX, beforeY] = [before.x, before.y];
      cy.panBy({ x, y });
      const after = cy.pan();
      return after.x !== beforeX || after.y !== beforeY;
    },
    show: (shape) => {
      const found = cy.getElementById(shape);
      if (found.empty()) return;
      const { x, y } = found.renderedPosition();
      const [right, bottom] = [cy.width() - 120, cy.height() - 40];
      cy.panBy({ x: x < 40 ? 40 - x : x > right ? right - x : 0, y: y < 40 ? 40 - y : y > bottom ? bottom - y : 0 });
    },
    stop: () => {
      elements.stop();
      cy.destroy();
    },
  };
}

const leastFitted = 0.65;

/**
 * All shapes in the window, in their own size at most, with room for names at the edges; of more than can be told
 * apart, what stands at the right, where newcomers are.
 */
function fitShapes(cy: Core): void {
  const shapes = cy.nodes('.shape');
  if (shapes.empty()) return;
  const { x1, y1, w, h } = shapes.boundingBox({ includeLabels: false });
  const zoom = Math.max(leastFitted, Math.min(1, (cy.width() - 2 * side) / w, (cy.height() - 2 * head) / h));
  cy.viewport({ zoom, pan: { x: Math.min(cy.width() / 2 - (x1 + w / 2) * zoom, cy.width() - side - (x1 + w) * zoom), y: cy.height() / 2 - (y1 + h / 2) * zoom } });
}

/** Tells what was pressed, and whether to add it to what is chosen: a long press adds, and the release after it is none. */
function hearPresses(cy: Core, press: PainterEvents['press']): void {
  let held = false;
  const tell = ({ target, originalEvent }: cytoscape.EventObject, long: boolean) => {
    const { shiftKey = false, ctrlKey = false, metaKey = false } = (originalEvent ?? {}) as Partial<MouseEvent>;
    press(target === cy ? null : partOf(target as cytoscape.SingularElementArgument), long || shiftKey || ctrlKey || metaKey);
  };
  cy.on('taphold', 'node, edge', (event) => {
    held = true;
    tell(event, true);
  });
  cy.on('tapstart', () => { held = false; });
  cy.on('tap', (event) => { if (!held) tell(event, false); });
}

function partOf(element: cytoscape.SingularElementArgument | Core): Part | null {
  return 'data' in element ? ((element as cytoscape.NodeSingular).data('part') as Part | null) : null;
}

/** Marks all pieces of the part under the pointer. */
function hoverParts(cy: Core, container: HTMLElement, hover: PainterEvents['hover']): void {
  cy.on('mouseover', 'node, edge', ({ target, renderedPosition }: { target: cytoscape.NodeSingular; renderedPosition: Point }) => {
    const part = partOf(target);
    if (part === null) return;
    container.style.cursor = 'pointer';
    cy.elements().filter((element) => element.data('part') === part).addClass('hovered');
    hover(part, renderedPosition);
  });
  cy.on('mouseout', 'node, edge', () => {
    container.style.cursor = '';
    cy.elements('.hovered').removeClass('hovered');
    hover(null, { x: 0, y: 0 });
  });
}
