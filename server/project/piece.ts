import type { GraphNode, GraphRelation, Properties, PropertyValue } from '../model/graph.ts';
import { addressOf, comparePassages } from '../model/passage.ts';
import type { Passage } from '../model/passage.ts';

/** Part of a view: what one projection adds. */
export interface Piece {
  readonly nodes: readonly GraphNode[];
  readonly relations: readonly GraphRelation[];
}

/** Properties without those that are unknown, by name. */
export function known(values: Readonly<Record<string, PropertyValue | null | undefined>>): Properties {
  return Object.fromEntries(
    Object.entries(values)
      .filter((entry): entry is [string, PropertyValue] => entry[1] !== null && entry[1] !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Passages as the parallel lists of a relation, each once, in their order. */
export function toldBy(passages: readonly Passage[]): { passages: string[]; quotes: string[] } {
  const once = new Map([...passages].sort(comparePassages).map((passage) => [addressOf(passage), passage.quote]));
  return { passages: [...once.keys()], quotes: [...once.values()] };
}
