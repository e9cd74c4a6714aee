import type { PropertyValue } from '../model/graph.ts';
import type { SharedFile, SharedGraph } from './SharedGraph.ts';

/*
 * Both formats could hold directed and undirected edges in one graph, but most readers cannot: a partnership is written
 * as the others are, with `directed` false beside it.
 */

/** Every name of a value with the one type that all its values have; a list is written as text. */
type Types = ReadonlyMap<string, 'string' | 'long' | 'boolean'>;

/** GraphML (http://graphml.graphdrawing.org): nodes are numbered, since its ids allow neither spaces nor bars. */
export function graphAsGraphml({ nodes, edges }: SharedGraph): SharedFile[] {
  return [{ name: 'graph.graphml', text: graphml(nodes, edges) }];
}

function* graphml(nodes: SharedGraph['nodes'], edges: SharedGraph['edges']): Generator<string> {
  const [ofNodes, ofEdges] = [typesOf(nodes), typesOfEdges(edges)];
  const numbers = new Map(nodes.map(({ key }, number) => [key, `n${number}`]));
  const keys = (kind: 'node' | 'edge', own: readonly string[], types: Types) =>
    [...own.map((name) => [name, 'string'] as const), ...types].map(([name, type]) => `  <key id="${kind}-${name}" for="${kind}" attr.name="${name}" attr.type="${type}"/>\n`).join('');
  const data = (kind: 'node' | 'edge', values: Readonly<Record<string, PropertyValue>>) =>
    Object.entries(values).map(([name, value]) => `<data key="${kind}-${name}">${escape(textOf(value))}</data>`).join('');
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield keys('node', ['key', 'label', 'node'], ofNodes) + keys('edge', ['relation'], ofEdges);
  yield '  <graph edgedefault="directed">\n';
  for (const { key, label, caption, values } of nodes) {
    yield `    <node id="${numbers.get(key)!}">${data('node', { key, label: caption, node: label, ...without(values, 'label') })}</node>\n`;
  }
  for (const { from, to, type, directed, values } of edges) {
    yield `    <edge source="${numbers.get(from)!}" target="${numbers.get(to)!}">${data('edge', { relation: type, directed, ...values })}</edge>\n`;
  }
  yield '  </graph>\n</graphml>\n';
}

/** GEXF 1.3 (https://gexf.net). */
export function graphAsGexf({ nodes, edges }: SharedGraph): SharedFile[] {
  return [{ name: 'graph.gexf', text: gexf(nodes, edges) }];
}

function* gexf(nodes: SharedGraph['nodes'], edges: SharedGraph['edges']): Generator<string> {
  const attributes = (kind: 'node' | 'edge', own: string, types: Types) =>
    `    <attributes class="${kind}">\n${[[own, 'string'] as const, ...types].map(([name, type]) => `      <attribute id="${name}" title="${name}" type="${type}"/>\n`).join('')}    </attributes>\n`;
  const values = (all: Readonly<Record<string, PropertyValue>>) =>
    `<attvalues>${Object.entries(all).map(([name, value]) => `<attvalue for="${name}" value="${escape(textOf(value))}"/>`).join('')}</attvalues>`;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n  <graph defaultedgetype="directed" mode="static">\n';
  yield attributes('node', 'node', typesOf(nodes)) + attributes('edge', 'relation', typesOfEdges(edges));
  yield '    <nodes>\n';
  for (const { key, label, caption, values: own } of nodes) {
    yield `      <node id="${escape(key)}" label="${escape(caption)}">${values({ node: label, ...without(own, 'label') })}</node>\n`;
  }
  yield '    </nodes>\n    <edges>\n';
  let number = 0;
  for (const { from, to, type, directed, values: own } of edges) {
    yield `      <edge id="${number}" source="${escape(from)}" target="${escape(to)}" label="${type}">${values({ relation: type, directed, ...own })}</edge>\n`;
    number += 1;
  }
  yield '    </edges>\n  </graph>\n</gexf>\n';
}

function typesOf(items: readonly { readonly values: Readonly<Record<string, PropertyValue>> }[]): Types {
  const types = new Map<string, 'string' | 'long' | 'boolean'>();
  for (const { values } of items) {
    for (const [name, value] of Object.entries(values)) {
      if (name !== 'label' && !types.has(name)) types.set(name, typeof value === 'number' ? 'long' : typeof value === 'boolean' ? 'boolean' : 'string');
    }
  }
  return new Map([...types].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const typesOfEdges = (edges: SharedGraph['edges']): Types => new Map([...typesOf(edges), ['directed', 'boolean']]);

/** An objective's own label would stand beside the caption under one name: the caption says as much. */
function without(values: Readonly<Record<string, PropertyValue>>, name: string): Readonly<Record<string, PropertyValue>> {
  return Object.fromEntries(Object.entries(values).filter(([own]) => own !== name));
}

const textOf = (value: PropertyValue): string => (typeof value === 'object' ? value.join('; ') : String(value));

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;', '\r': '&#13;', '\t': '&#9;' };

/** For text and attributes alike; what XML 1.0 cannot hold at all is left out. */
function escape(text: string): string {
  return text
    // eslint-disable-next-line no-control-regex -- these are the characters that XML 1.0 forbids
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu, '')
    .replace(/[&<>"\n\r\t]/gu, (character) => entities[character]!);
}
