import { nodeKey } from '../model/graph.ts';
import type { GraphNode, GraphRelation, NodeLabel, Properties, ViewName } from '../model/graph.ts';

type RelationName = Omit<GraphRelation, 'properties'>;

/** A node as the store holds it: its own properties, its id, and a key unique among both views. */
export function nodeRow(view: ViewName, node: GraphNode) {
  const key = nodeKey(view, node);
  return { key, properties: { ...unreserved(node.properties, ['id', 'key']), id: node.id, key } };
}

export function nodeOfRow(label: NodeLabel, properties: Properties): GraphNode {
  const { id, key: _, ...own } = properties;
  return { label, id: String(id), properties: own };
}

/** What finds a relation: its two ends, and among those of one type between them its role. */
export function relationEnds(view: ViewName, { from, to, role }: RelationName) {
  return { from: nodeKey(view, from), to: nodeKey(view, to), key: role ?? '' };
}

export function relationRow(view: ViewName, relation: GraphRelation) {
  const ends = relationEnds(view, relation);
  const own = unreserved(relation.properties, ['role', 'key']);
  return { ...ends, properties: { ...own, key: ends.key, ...(relation.role === null ? {} : { role: relation.role }) } };
}

/** `shape` is the relation's type with the labels of its ends. */
export function relationOfRow(shape: readonly [GraphRelation['type'], NodeLabel, NodeLabel], from: string, to: string, properties: Properties): GraphRelation {
  const [type, fromLabel, toLabel] = shape;
  const { key: _, role, ...own } = properties;
  return {
    type,
    from: { label: fromLabel, id: from },
    to: { label: toLabel, id: to },
    role: role === undefined ? null : String(role),
    properties: own,
  };
}

function unreserved(properties: Properties, names: readonly string[]): Properties {
  const taken = names.find((name) => Object.hasOwn(properties, name));
  if (taken !== undefined) throw new TypeError(`the store keeps the property name ${taken} for itself`);
  return properties;
}
