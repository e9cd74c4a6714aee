import type { ElementDefinition } from 'cytoscape';
import { endPoint, fonts, type Line, type Point, type Scene, type Shape, type Text } from '../../pictures/Scene.ts';
import { type Palette, textOn } from '../palette.ts';

const dimmed = 0.25;

const cytoscapeForms = { disc: 'ellipse', square: 'round-rectangle', diamond: 'diamond', pill: 'round-rectangle', page: 'cut-rectangle' } as const;

/** A scene as Cytoscape's elements; all that the style reads is in their data. */
export function elementsOf(scene: Scene, palette: Palette): readonly ElementDefinition[] {
  const shapes = new Map(scene.shapes.map((shape) => [shape.id, shape]));
  return [
    ...scene.shapes.map((shape, rank) => shapeElement(shape, rank, palette)),
    ...scene.lines.map((line, rank) => lineElement(line, rank, shapes, palette)),
    ...scene.texts.map((text) => textElement(text, palette)),
  ];
}

function shapeElement({ id, part, form, x, y, width, height, fill, stroke, strokeWidth, faded }: Shape, rank: number, palette: Palette): ElementDefinition {
  return {
    group: 'nodes',
    classes: 'shape',
    // Cytoscape does not feel a pointer that stands right under a diamond's tip, as one at a whole pixel would.
    position: { x: form === 'diamond' ? x + 0.3 : x, y },
    data: {
      id, part, width, height, form: cytoscapeForms[form], corner: form === 'pill' ? height / 2 : 1.5,
      fill: palette[fill ?? 'page'], fillOpacity: fill === null ? 0 : 1,
      stroke: palette[stroke ?? 'page'], strokeWidth, opacity: faded ? dimmed : 1, z: 10_000 + rank,
    },
  };
}

function lineElement(line: Line, rank: number, shapes: ReadonlyMap<string, Shape>, palette: Palette): ElementDefinition {
  const [from, to] = [endPoint(line.from, shapes), endPoint(line.to, shapes)];
  const controls = line.through.map((point) => alongLine(point, from, to));
  return {
    group: 'edges',
    classes: controls.length === 0 ? 'line' : 'line bent',
    data: {
      id: `line:${line.id}`, part: line.part, source: line.from.shape, target: line.to.shape,
      sourceEnd: `${line.from.dx}px ${line.from.dy}px`, targetEnd: `${line.to.dx}px ${line.to.dy}px`,
      weights: controls.map(({ weight }) => weight).join(' '), distances: controls.map(({ distance }) => distance).join(' '),
      colour: palette[line.tone], width: line.width, dash: line.dashed ? 'dashed' : line.dotted ? 'dotted' : 'solid', opacity: line.faded ? dimmed : 1,
      head: line.head === 'none' ? 'none' : line.head === 'bar' ? 'tee' : 'triangle', headFill: line.head === 'open' ? 'hollow' : 'filled', z: rank,
    },
  };
}

/** A point as Cytoscape has control points: how far along the straight way between two ends, and how far beside it. */
function alongLine(point: Point, from: Point, to: Point): { readonly weight: number; readonly distance: number } {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const [px, py] = [point.x - from.x, point.y - from.y];
  const length = Math.hypot(dx, dy);
  return { weight: (px * dx + py * dy) / length ** 2, distance: (py * dx - px * dy) / length };
}

function textElement({ id, part, text, x, y, anchor, width, font, tone, scale = 1 }: Text, palette: Palette): ElementDefinition {
  const { weight } = fonts[font];
  const [size, line] = [fonts[font].size * scale, fonts[font].line * scale];
  const start = { start: x, middle: x - width / 2, end: x - width }[anchor];
  // Cytoscape draws a label as a picture around its middle, as wide as its letters in whole pixels and as high as its
  // font; sharp only where that begins at whole pixels.
  const [wide, left, top] = [Math.ceil(width), Math.round(start), Math.round(y - size / 2)];
  return {
    group: 'nodes',
    classes: 'text',
    position: { x: left + wide / 2, y: top + size / 2 },
    data: {
      id: `text:${id}`, part, text, width: wide, height: line, size, weight,
      colour: typeof tone === 'string' ? palette[tone] : textOn(palette[tone.on]), backed: typeof tone === 'string' && anchor !== 'middle' ? 0.85 : 0,
    },
  };
}
