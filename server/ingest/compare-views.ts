import { nodeKey, relationKey } from '../model/graph.ts';
import type { GraphChange, GraphNode, GraphRelation, GraphView } from '../model/graph.ts';

/** A view by key, ready to be compared. */
export interface IndexedView {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly relations: ReadonlyMap<string, GraphRelation>;
}

export const emptyView: IndexedView = { nodes: new Map(), relations: new Map() };

export function indexView({ nodes, relations }: GraphView): IndexedView {
  return {
    nodes: new Map(nodes.map((node) => [nodeKey('full', node), node])),
    relations: new Map(relations.map((relation) => [relationKey(relation), relation])),
  };
}

/** What makes `before` into `after`. */
export function compareViews(before: IndexedView, after: IndexedView): GraphChange {
  const removedNodes = [...before.nodes].filter(([key]) => !after.nodes.has(key)).map(([, { label, id }]) => ({ label, id }));
  return {
    putNodes: [...after.nodes].filter(([key, node]) => !sameProperties(before.nodes.get(key), node)).map(([, node]) => node),
    putRelations: [...after.relations].filter(([key, relation]) => !sameProperties(before.relations.get(key), relation)).map(([, relation]) => relation),
    removeNodes: removedNodes,
    removeRelations: [...before.relations]
      .filter(([key]) => !after.relations.has(key))
      .map(([, { type, from, to, role }]) => ({ type, from, to, role })),
  };
}

export function isEmptyChange(change: GraphChange): boolean {
  return change.putNodes.length + change.putRelations.length + change.removeNodes.length + change.removeRelations.length === 0;
}

type Holder = { readonly properties: GraphNode['properties'] };

export function sameProperties(a: Holder | undefined, b: Holder | undefined): boolean {
  if (a === b) return true;
  if (!a || !b) return false;
  const names = Object.keys(a.properties);
  if (names.length !== Object.keys(b.properties).length) return false;
  return names.every((name) => sameValue(a.properties[name], b.properties[name]));
}

function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((value, index) => value === b[index]);
}
