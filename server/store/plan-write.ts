import { nodeKey, relationKey } from '../model/graph.ts';
import type { GraphChange, GraphNode, GraphRelation, NodeLabel, ViewName } from '../model/graph.ts';
import { viewNames } from '../model/graph.ts';
import { OutspreadError } from '../platform/errors.ts';
import { keptTexts, nodeTexts, plainTexts, relationTexts } from './__generated__/queries.ts';
import type { RelationShape } from './__generated__/queries.ts';
import type { Parameters } from './engine.ts';
import { nodeRow, relationEnds, relationRow } from './graph-rows.ts';
import type { StoreChange } from './port.ts';

/** One step of a write. `written` is how many rows it must answer for; null where it answers for none. */
export interface Statement {
  readonly text: string;
  readonly parameters: Parameters;
  readonly written: number | null;
}

const rowsPerStatement = 1000;
/** An index of Neo4j holds keys of up to 8 kB: this many characters of the longest in UTF-8, with view and label. */
const longestId = 2000;

/**
 * What a change is written with, in order, all for one transaction. Of a thing that is put twice the last counts.
 * Throws `store-refused` for an id that an index cannot hold.
 */
export function* planWrite(change: StoreChange): Generator<Statement> {
  yield* planKept(change);
  for (const view of viewNames) {
    const part = change[view];
    if (part === undefined || isEmpty(part)) continue;
    yield* planView(view, part);
    yield { text: plainTexts['raise-version'], parameters: { view }, written: null };
  }
}

/** What empties both views. */
export function* planClear(): Generator<Statement> {
  for (const view of viewNames) {
    for (const text of Object.values(nodeTexts['clear-nodes'][view])) yield { text, parameters: {}, written: null };
    yield { text: plainTexts['raise-version'], parameters: { view }, written: null };
  }
}

function* planKept({ putKept = [], removeKept = [] }: StoreChange): Generator<Statement> {
  for (const [table, rows] of groupBy(removeKept, (row) => row.table)) {
    yield* inParts(keptTexts['remove-kept'][table], 'keys', rows.map(({ key }) => key));
  }
  for (const [table, rows] of groupBy(putKept, (row) => row.table)) {
    yield* inParts(keptTexts['put-kept'][table], 'rows', rows.map(({ key, body }) => ({ key: short(key), body })));
  }
}

function* planView(view: ViewName, { removeNodes, removeRelations, putNodes, putRelations }: GraphChange): Generator<Statement> {
  const gone = new Set(removeNodes.map((node) => nodeKey(view, node)));
  for (const [label, nodes] of groupBy(removeNodes, (node) => node.label)) {
    yield* inParts(nodeTexts['remove-nodes'][view][label], 'keys', nodes.map((node) => nodeKey(view, node)));
  }
  const left = removeRelations.filter(({ from, to }) => !gone.has(nodeKey(view, from)) && !gone.has(nodeKey(view, to)));
  for (const [shape, relations] of groupBy(left, shapeOf)) {
    const rows = relations.map((relation) => relationEnds(view, relation));
    yield* inParts(relationTexts[`remove-relations-${walk(rows)}`][view][shape], 'rows', rows);
  }
  for (const [label, nodes] of groupBy(lastOf(putNodes, (node) => nodeKey(view, node)), (node): NodeLabel => node.label)) {
    yield* inParts(nodeTexts['put-nodes'][view][label], 'rows', nodes.map((node) => nodeRow(view, checked(node))));
  }
  for (const [shape, relations] of groupBy(lastOf(putRelations, relationKey), shapeOf)) {
    const rows = relations.map((relation) => relationRow(view, relation));
    for (const statement of inParts(relationTexts[`put-relations-${walk(rows)}`][view][shape], 'rows', rows)) {
      yield { ...statement, written: (statement.parameters.rows as readonly unknown[]).length };
    }
  }
}

/**
 * From which end the embedded engine should look for these relations: it goes through all that the node there has, so
 * from the end whose nodes have fewer of them.
 */
function walk(rows: readonly { readonly from: string; readonly to: string }[]): 'outward' | 'inward' {
  return passed(rows.map(({ from }) => from)) <= passed(rows.map(({ to }) => to)) ? 'outward' : 'inward';
}

/** How many relations are passed when each is looked for among all those of its node. */
function passed(ends: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const end of ends) counts.set(end, (counts.get(end) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum + count * count, 0);
}

function* inParts(text: string, name: 'keys' | 'rows', list: readonly unknown[]): Generator<Statement> {
  for (let at = 0; at < list.length; at += rowsPerStatement) {
    yield { text, parameters: { [name]: list.slice(at, at + rowsPerStatement) }, written: null };
  }
}

function shapeOf({ type, from, to }: Pick<GraphRelation, 'type' | 'from' | 'to'>): RelationShape {
  return `${type} ${from.label} ${to.label}` as RelationShape;
}

function checked(node: GraphNode): GraphNode {
  short(node.id);
  return node;
}

function short(id: string): string {
  if (id.length <= longestId) return id;
  throw new OutspreadError('store-refused', `an id of ${id.length} characters, which begins ${JSON.stringify(id.slice(0, 40))}, is too long to be found by`, {
    remedy: `give that record an id of at most ${longestId} characters`,
  });
}

function isEmpty({ putNodes, putRelations, removeNodes, removeRelations }: GraphChange): boolean {
  return putNodes.length + putRelations.length + removeNodes.length + removeRelations.length === 0;
}

function lastOf<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
