import type { GraphNode, GraphRelation, GraphView, NodeLabel, Properties, PropertyValue } from '../model/graph.ts';
import { addressOf } from '../model/passage.ts';
import type { SharedEdge, SharedGraph, SharedNode } from './SharedGraph.ts';

/**
 * What leaves a view with its graph, by kind of node. Named one by one, so that a property that is added later stays
 * inside until someone decides otherwise. Sentences, search texts and names of persons are not among them.
 */
const shared: Readonly<Record<NodeLabel, readonly string[]>> = {
  Outcome: ['confidential', 'countries', 'dataset', 'language', 'periodNumber', 'periodText', 'regions', 'row', 'sheet', 'source', 'status', 'year'],
  Actor: ['acronym', 'country', 'countryStrength', 'forms', 'kind', 'name', 'place', 'records'],
  Training: [
    'country', 'earliest', 'end', 'latest', 'matchStrength', 'participants', 'place', 'precision', 'records', 'start', 'strength', 'topics',
  ],
  Place: ['country', 'kind', 'name'],
  Objective: ['code', 'kind', 'label'],
  Finding: ['kind', 'level', 'records', 'settle'],
};
const sharedOfRelations = ['passages', 'strength'];

/** The part of a view's graph that files may carry, in the same order. */
export function shareGraph({ nodes, relations }: GraphView): SharedGraph {
  return { nodes: nodes.map(shareNode), edges: relations.map(shareRelation) };
}

function shareNode(node: GraphNode): SharedNode {
  return { key: keyOf(node), id: node.id, label: node.label, caption: captions[node.label](node), values: { ...pick(node.properties, shared[node.label]), ...addressOfFinding(node) } };
}

function shareRelation({ type, from, to, role, properties }: GraphRelation): SharedEdge {
  return {
    from: keyOf(from),
    to: keyOf(to),
    type,
    directed: type !== 'PARTNER_OF',
    values: { ...(role === null ? {} : { role }), ...pick(properties, sharedOfRelations) },
  };
}

const keyOf = ({ label, id }: { readonly label: NodeLabel; readonly id: string }): string => `${label.toLowerCase()}|${id}`;

function pick(properties: Properties, names: readonly string[]): Record<string, PropertyValue> {
  return Object.fromEntries(names.flatMap((name) => (properties[name] === undefined ? [] : [[name, properties[name]]])));
}

const captions: Readonly<Record<NodeLabel, (node: GraphNode) => string>> = {
  Outcome: ({ id }) => id,
  Actor: ({ properties: { kind, acronym, name } }) => String(kind === 'group' ? name : (acronym ?? name)),
  Training: ({ properties }) => ['Training', properties.start, properties.place ?? properties.country].filter((part) => part !== undefined).join(', '),
  Place: ({ properties }) => String(properties.name),
  Objective: ({ id }) => id,
  Finding: ({ properties }) => String(properties.kind),
};

/** Where a finding's doubtful words stand; the words stay inside. */
function addressOfFinding({ label, properties: { records, field, start, end } }: GraphNode): Record<string, PropertyValue> {
  const [record] = label === 'Finding' && Array.isArray(records) ? (records as readonly string[]) : [];
  return record === undefined || typeof field !== 'string' || typeof start !== 'number' || typeof end !== 'number'
    ? {}
    : { passages: [addressOf({ record, field, start, end })] };
}
