import { nodeKey, relationKey } from '../model/graph.ts';
import type { GraphChange, GraphNode, GraphRelation } from '../model/graph.ts';
import type { Piece } from '../project/piece.ts';
import type { PiecedView } from '../project/project-view.ts';

/** A view by key. */
export interface IndexedView {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly relations: ReadonlyMap<string, GraphRelation>;
}

export function indexPieces(pieces: Iterable<Piece>): IndexedView {
  const nodes = new Map<string, GraphNode>();
  const relations = new Map<string, GraphRelation>();
  for (const piece of pieces) {
    for (const node of piece.nodes) nodes.set(nodeKey('full', node), node);
    for (const relation of piece.relations) relations.set(relationKey(relation), relation);
  }
  return { nodes, relations };
}

/** What makes `before` into `after`. Pieces that are the same object in both are not looked at. */
export function compareViews(before: PiecedView, after: PiecedView): GraphChange {
  const old = indexPieces(changedFrom(before, after));
  const fresh = indexPieces(changedFrom(after, before));
  return {
    putNodes: [...fresh.nodes].filter(([key, node]) => !sameProperties(old.nodes.get(key), node)).map(([, node]) => node),
    putRelations: [...fresh.relations].filter(([key, relation]) => !sameProperties(old.relations.get(key), relation)).map(([, relation]) => relation),
    removeNodes: [...old.nodes].filter(([key]) => !fresh.nodes.has(key)).map(([, { label, id }]) => ({ label, id })),
    removeRelations: [...old.relations]
      .filter(([key]) => !fresh.relations.has(key))
      .map(([, { type, from, to, role }]) => ({ type, from, to, role })),
  };
}

function* changedFrom(view: PiecedView, other: PiecedView): Generator<Piece> {
  for (const [key, piece] of view) if (other.get(key) !== piece) yield piece;
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
