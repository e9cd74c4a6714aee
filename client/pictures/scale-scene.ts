import type { Scene } from './Scene.ts';

/** The same scene with every length times a factor. */
export function scaleScene({ width, height, lines, shapes, texts }: Scene, by: number): Scene {
  if (by === 1) return { width, height, lines, shapes, texts };
  const end = <End extends { readonly dx: number; readonly dy: number }>(one: End) => ({ ...one, dx: one.dx * by, dy: one.dy * by });
  return {
    width: width * by,
    height: height * by,
    lines: lines.map((line) => ({ ...line, from: end(line.from), to: end(line.to), through: line.through.map(({ x, y }) => ({ x: x * by, y: y * by })), width: line.width * by })),
    shapes: shapes.map((shape) => ({ ...shape, x: shape.x * by, y: shape.y * by, width: shape.width * by, height: shape.height * by, strokeWidth: shape.strokeWidth * by })),
    texts: texts.map((text) => ({ ...text, x: text.x * by, y: text.y * by, width: text.width * by, scale: (text.scale ?? 1) * by })),
  };
}
