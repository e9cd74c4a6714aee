import { nodeKey, relationKey } from '../model/graph.ts';
import type { GraphNode, GraphRelation, NodeLabel, Properties, PropertyValue } from '../model/graph.ts';
import { addressOf, comparePassages } from '../model/passage.ts';
import type { Passage } from '../model/passage.ts';

/** Part of a view: a node with relations that come and go with it, or a relation. No two pieces hold one thing. */
export interface Piece {
  readonly key: string;
  readonly nodes: readonly GraphNode[];
  readonly relations: readonly GraphRelation[];
}

export function nodePiece(node: GraphNode, relations: readonly GraphRelation[] = []): Piece {
  return { key: nodeKey('full', node), nodes: [node], relations };
}

export function relationPiece(relation: GraphRelation): Piece {
  return { key: relationKey(relation), nodes: [], relations: [relation] };
}

/** A relation without a role, from and to as label and id. */
export function relate(
  type: GraphRelation['type'], from: readonly [NodeLabel, string], to: readonly [NodeLabel, string], properties: Properties = {},
): GraphRelation {
  return { type, from: { label: from[0], id: from[1] }, to: { label: to[0], id: to[1] }, role: null, properties };
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
