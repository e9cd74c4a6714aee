import { endPoint, type Scene } from './Scene.ts';

/** The same scene moved so that all of it lies in its frame, with a margin round it. */
export function frameScene({ lines, shapes, texts }: Scene, margin: number): Scene {
  const byId = new Map(shapes.map((shape) => [shape.id, shape]));
  const boxes = [
    ...shapes.map(({ x, y, width, height }) => [x - width / 2, y - height / 2, x + width / 2, y + height / 2] as const),
    ...texts.map(({ x, y, width, anchor }) => {
      const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
      return [left, y - 9, left + width, y + 9] as const;
    }),
    ...lines.flatMap(({ from, to, through }) => [endPoint(from, byId), endPoint(to, byId), ...through].map(({ x, y }) => [x, y, x, y] as const)),
  ];
  const edge = (side: 0 | 1 | 2 | 3, pick: 'least' | 'most') => boxes.reduce((best, box) => (pick === 'least' ? Math.min(best, box[side]) : Math.max(best, box[side])), pick === 'least' ? Infinity : -Infinity);
  if (boxes.length === 0) return { width: 2 * margin, height: 2 * margin, lines, shapes, texts };
  const [dx, dy] = [margin - edge(0, 'least'), margin - edge(1, 'least')];
  const move = <At extends { readonly x: number; readonly y: number }>(at: At): At => ({ ...at, x: at.x + dx, y: at.y + dy });
  return {
    width: Math.ceil(edge(2, 'most') + dx + margin), height: Math.ceil(edge(3, 'most') + dy + margin),
    shapes: shapes.map(move), texts: texts.map(move), lines: lines.map((line) => ({ ...line, through: line.through.map(move) })),
  };
}
