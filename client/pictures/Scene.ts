import type { Tone } from '../painters/palette.ts';

/**
 * A drawing, in pixels from its top left corner. Painters draw lines in their order, over them shapes, over them texts;
 * they know nothing of what these stand for.
 */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
  readonly shapes: readonly Shape[];
  readonly texts: readonly Text[];
}

/** What a piece stands for, such as `training:…`; pieces of one part are hovered and chosen together. */
export type Part = `${string}:${string}`;

export interface Shape {
  readonly id: string;
  readonly part: Part | null;
  readonly form: 'disc' | 'square' | 'diamond' | 'pill' | 'page';
  /** Its centre. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: Tone | null;
  readonly stroke: Tone | null;
  readonly strokeWidth: number;
  /** Stands back, so that what is chosen stands out. */
  readonly faded?: boolean;
}

export interface Line {
  readonly id: string;
  readonly part: Part | null;
  readonly from: End;
  readonly to: End;
  /** Control points of a quadratic spline between the ends, whose knots are the midpoints between them; none: straight. */
  readonly through: readonly Point[];
  readonly tone: Tone;
  readonly width: number;
  readonly dashed: boolean;
  readonly dotted?: boolean;
  readonly head: 'filled' | 'open' | 'bar' | 'none';
  readonly faded?: boolean;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A point beside the centre of a shape, to which it holds. */
export interface End {
  readonly shape: string;
  readonly dx: number;
  readonly dy: number;
}

export interface Text {
  readonly id: string;
  readonly part: Part | null;
  readonly text: string;
  /** Left end, middle or right end, by `anchor`. */
  readonly x: number;
  /** Middle of the line. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly width: number;
  readonly font: FontName;
  /** A tone, or what can be read on a shape of a tone. */
  readonly tone: Tone | { readonly on: Tone };
  /** How many times as large as its font is; 1 where it is not given. */
  readonly scale?: number;
}

/** Sizes and line heights in pixels. */
export const fonts = {
  name: { size: 14, line: 18, weight: 600 },
  small: { size: 12.5, line: 16, weight: 400 },
  smallBold: { size: 12.5, line: 16, weight: 600 },
  code: { size: 11.5, line: 14, weight: 600 },
} as const;

export type FontName = keyof typeof fonts;

/** The width of a text in pixels. */
export type Measure = (text: string, font: FontName) => number;

/** Where the end of a line is, given the shapes of its scene. */
export function endPoint(end: End, shapes: ReadonlyMap<string, Shape>): Point {
  const shape = shapes.get(end.shape);
  if (!shape) throw new Error(`a line ends at ${end.shape}, which is no shape of the scene`);
  return { x: shape.x + end.dx, y: shape.y + end.dy };
}
