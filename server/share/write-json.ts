import type { PropertyValue } from '../model/graph.ts';
import type { SharedFile, SharedGraph } from './SharedGraph.ts';

/** One JSON object a line, keys sorted: nodes by kind and id, then relations by key. The same graph gives the same bytes. */
export function graphAsJsonl({ nodes, edges }: SharedGraph): SharedFile[] {
  return [{ name: 'graph.jsonl', text: jsonl(nodes, edges) }];
}

function* jsonl(nodes: SharedGraph['nodes'], edges: SharedGraph['edges']): Generator<string> {
  for (const { id, label, values } of nodes) yield `${JSON.stringify({ element: 'node', id, label, properties: sorted(values) })}\n`;
  for (const { from, to, type, values } of edges) yield `${JSON.stringify({ element: 'relation', from, properties: sorted(values), to, type })}\n`;
}

/** The elements that Cytoscape and cytoscape.js open. */
export function graphAsCytoscape({ nodes, edges }: SharedGraph): SharedFile[] {
  return [{
    name: 'graph.cyjs',
    text: list(
      ['{"elements":{"nodes":[', nodes, ({ key, id, label, caption, values }) => ({ data: { ...values, id: key, key: id, node: label, name: values.name ?? caption, label: caption } })],
      ['],"edges":[', edges, ({ from, to, type, directed, values }, number) => ({ data: { ...values, id: `e${number}`, source: from, target: to, relation: type, directed } })],
      ']}}\n',
    ),
  }];
}

/** A blueprint that Kumu imports: elements and connections, joined by id. */
export function graphAsKumu({ nodes, edges }: SharedGraph): SharedFile[] {
  return [{
    name: 'kumu.json',
    text: list(
      ['{"elements":[', nodes, ({ key, label, caption, values }) => ({ ...values, id: key, label: caption, type: String(values.kind ?? label) })],
      ['],"connections":[', edges, ({ from, to, type, directed, values }) => ({ ...values, from, to, type, direction: directed ? 'directed' : 'mutual' })],
      ']}\n',
    ),
  }];
}

type Part<Item> = readonly [opening: string, items: readonly Item[], make: (item: Item, number: number) => object];

/** JSON text of two lists, an item at a time. */
function* list<A, B>(first: Part<A>, second: Part<B>, closing: string): Generator<string> {
  yield* partOf(first);
  yield* partOf(second);
  yield closing;
}

function* partOf<Item>([opening, items, make]: Part<Item>): Generator<string> {
  yield opening;
  for (const [number, item] of items.entries()) yield `${number === 0 ? '\n' : ',\n'}${JSON.stringify(make(item, number))}`;
}

function sorted(values: Readonly<Record<string, PropertyValue>>): Record<string, PropertyValue> {
  return Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));
}
