/** The part of the graph that a reader may see. `open` is made only from records that are not confidential. */
export type ViewName = 'open' | 'full';
export const viewNames: readonly ViewName[] = ['open', 'full'];

export const nodeLabels = ['Outcome', 'Actor', 'Training', 'Place', 'Objective', 'Finding'] as const;
export type NodeLabel = (typeof nodeLabels)[number];

/** A list holds one type and no null; a value that is unknown is left out. */
export type PropertyValue = string | number | boolean | readonly string[] | readonly number[];
export type Properties = Readonly<Record<string, PropertyValue>>;

/** A node of a view. `id` is what leaves the store; the store's own key carries view and label as well. */
export interface GraphNode {
  readonly label: NodeLabel;
  readonly id: string;
  readonly properties: Properties;
}

/** Every relation of the graph, as [type, from, to]. `PARTNER_OF` is undirected: stored from the smaller id. */
export const relationShapes = [
  ['GAVE', 'Actor', 'Training'], ['RECEIVED', 'Actor', 'Training'], ['SUPPORTED', 'Actor', 'Training'],
  ['HELD_IN', 'Training', 'Place'], ['REPORTS', 'Outcome', 'Training'], ['CONCERNS', 'Outcome', 'Actor'],
  ['SET_IN', 'Outcome', 'Place'], ['CONTRIBUTES_TO', 'Outcome', 'Objective'],
  ['PART_OF', 'Objective', 'Objective'], ['BASED_IN', 'Actor', 'Place'], ['PARTNER_OF', 'Actor', 'Actor'],
  ['PART_OF', 'Actor', 'Actor'], ['IN', 'Place', 'Place'],
  ['ABOUT', 'Finding', 'Outcome'], ['ABOUT', 'Finding', 'Actor'], ['ABOUT', 'Finding', 'Training'],
] as const satisfies readonly (readonly [string, NodeLabel, NodeLabel])[];
export type RelationType = (typeof relationShapes)[number][0];

/**
 * One for each pair of ends (and role). `properties.passages` and `properties.quotes` are parallel lists:
 * addresses and the words there.
 */
export interface GraphRelation {
  readonly type: RelationType;
  readonly from: { readonly label: NodeLabel; readonly id: string };
  readonly to: { readonly label: NodeLabel; readonly id: string };
  readonly role: string | null;
  readonly properties: Properties;
}

export interface GraphView {
  readonly nodes: readonly GraphNode[];
  readonly relations: readonly GraphRelation[];
}

/** What makes one state of a view into another. Relations of a removed node are removed with it. */
export interface GraphChange {
  readonly putNodes: readonly GraphNode[];
  readonly putRelations: readonly GraphRelation[];
  readonly removeNodes: readonly { readonly label: NodeLabel; readonly id: string }[];
  readonly removeRelations: readonly Omit<GraphRelation, 'properties'>[];
}

/** `open|actor|ml-comaddh`: unique in the store. */
export function nodeKey(view: ViewName, node: { readonly label: NodeLabel; readonly id: string }): string {
  return `${view}|${node.label.toLowerCase()}|${node.id}`;
}

/** Names a relation within its view. */
export function relationKey(relation: Omit<GraphRelation, 'properties'>): string {
  return [relation.type, relation.from.label, relation.from.id, relation.to.label, relation.to.id, relation.role ?? ''].join('|');
}
