import type { NetworkStack } from '../../state/explore/network-query.ts';
import type { Point } from '../Scene.ts';
import { head, side } from './pack-parts.ts';

const kinds = ['PROGRAMME', 'COALITION', 'ORGANIZATION', 'GROUP'] as const;
const fewest = 8;
const leastRow = 34;
const leastColumn = 80;

/**
 * Places for stacks by country and kind: a row for each country, those with most actors first and the unknown last, a
 * column for each kind, so that what flows within a country runs to the right; programmes, which have no country, stand
 * at half height. Null where there are few stacks, or one is of no kind.
 */
export function placeStacks(stacks: readonly NetworkStack[], { width, height }: { readonly width: number; readonly height: number }): ReadonlyMap<string, Point> | null {
  if (stacks.length < fewest || stacks.some(({ kind }) => !kind)) return null;
  const actors = new Map<string, number>();
  for (const { country, actors: own } of stacks) actors.set(country ?? '', (actors.get(country ?? '') ?? 0) + own);
  const rows = [...actors.keys()].sort((a, b) => Number(a === '') - Number(b === '') || actors.get(b)! - actors.get(a)! || (a < b ? -1 : 1));
  const columns = kinds.filter((kind) => stacks.some((stack) => stack.kind === kind));
  const right = Math.max(leastColumn, (width - 2 * side) / columns.length);
  const down = Math.max(leastRow, (height - 2 * head) / rows.length);
  return new Map(stacks.map(({ key, country, kind }) => [key, {
    x: side + columns.indexOf(kind!) * right, y: head + (kind === 'PROGRAMME' ? rows.length / 2 : rows.indexOf(country ?? '') + 0.5) * down,
  }]));
}
