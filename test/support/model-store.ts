import fc from 'fast-check';
import { nodeKey, nodeLabels, relationKey, relationShapes } from '../../server/model/graph.ts';
import type { GraphChange, GraphNode, GraphRelation, Properties, ViewName } from '../../server/model/graph.ts';
import type { StoreChange } from '../../server/store/port.ts';

/** What a store should hold, as plainly as it can be said. */
export interface ModelStore {
  readonly kept: ReadonlyMap<string, string>;
  readonly views: Readonly<Record<ViewName, ModelView>>;
}

interface ModelView {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly relations: ReadonlyMap<string, GraphRelation>;
}

const emptyView: ModelView = { nodes: new Map(), relations: new Map() };
export const emptyModel: ModelStore = { kept: new Map(), views: { open: emptyView, full: emptyView } };

/** The store after a change; null where the change must be refused, since a relation would lack an end. */
export function applyChange(model: ModelStore, change: StoreChange): ModelStore | null {
  const kept = new Map(model.kept);
  for (const { table, key } of change.removeKept ?? []) kept.delete(`${table}|${key}`);
  for (const { table, key, body } of change.putKept ?? []) kept.set(`${table}|${key}`, body);
  const open = applyTo(model.views.open, change.open);
  const full = applyTo(model.views.full, change.full);
  return open && full ? { kept, views: { open, full } } : null;
}

function applyTo(view: ModelView, change: GraphChange | undefined): ModelView | null {
  if (!change) return view;
  const key = (item: { label: GraphNode['label']; id: string }) => nodeKey('full', item);
  const [nodes, relations] = [new Map(view.nodes), new Map(view.relations)];
  for (const gone of change.removeNodes) nodes.delete(key(gone));
  for (const [name, { from, to }] of relations) if (!nodes.has(key(from)) || !nodes.has(key(to))) relations.delete(name);
  for (const gone of change.removeRelations) relations.delete(relationKey(gone));
  for (const node of change.putNodes) nodes.set(key(node), node);
  for (const relation of change.putRelations) {
    if (!nodes.has(key(relation.from)) || !nodes.has(key(relation.to))) return null;
    relations.set(relationKey(relation), relation);
  }
  return { nodes, relations };
}

/** A view of the model in the form of `contentsOf`. */
export function modelContents(model: ModelStore, view: ViewName): Record<string, Properties> {
  const { nodes, relations } = model.views[view];
  return Object.fromEntries([
    ...[...nodes.values()].map((node): [string, Properties] => [nodeKey(view, node), node.properties]),
    ...[...relations].map(([key, { properties }]): [string, Properties] => [key, properties]),
  ]);
}

const ids = fc.constantFrom('a', 'b', 'ç|é', '1');
const name = fc.record({ label: fc.constantFrom(...nodeLabels), id: ids });
const properties: fc.Arbitrary<Properties> = fc.dictionary(
  fc.constantFrom('name', 'text', 'passages', 'quotes', 'year', 'sample'),
  fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean(), fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)), fc.array(fc.string({ unit: 'grapheme' })), fc.array(fc.integer())),
  { noNullPrototype: true },
);
type RelationName = Omit<GraphRelation, 'properties'>;
const relationName = fc.record({ shape: fc.constantFrom(...relationShapes), from: ids, to: ids, role: fc.constantFrom(null, 'host', 'funder') })
  .map(({ shape: [type, from, to], ...ends }): RelationName => ({ type, from: { label: from, id: ends.from }, to: { label: to, id: ends.to }, role: ends.role }));

const someNodes = fc.array(fc.record({ name, properties }).map((node): GraphNode => ({ label: node.name.label, id: node.name.id, properties: node.properties })), { maxLength: 8 });
const graphChange: fc.Arbitrary<GraphChange> = fc.record({
  // All nodes of one id, often, so that most relations have both their ends.
  putNodes: fc.oneof(someNodes, fc.tuple(ids, someNodes).map(([id, more]) => nodeLabels.map((label): GraphNode => ({ label, id, properties: {} })).concat(more))),
  putRelations: fc.array(fc.record({ name: relationName, properties }).map((relation): GraphRelation => Object.assign({ properties: relation.properties }, relation.name)), { maxLength: 4 }),
  removeNodes: fc.array(name, { maxLength: 3 }),
  removeRelations: fc.array(relationName, { maxLength: 3 }),
});
const keptName = fc.record({ table: fc.constantFrom('record' as const, 'claims' as const), key: ids });

/** Changes of every kind, among them such as must be refused. */
export const storeChanges: fc.Arbitrary<StoreChange> = fc.record({
  putKept: fc.array(fc.record({ name: keptName, body: fc.json() }).map((row) => ({ table: row.name.table, key: row.name.key, body: row.body })), { maxLength: 3 }),
  removeKept: fc.array(keptName, { maxLength: 2 }),
  open: graphChange,
  full: graphChange,
}, { requiredKeys: [] });
