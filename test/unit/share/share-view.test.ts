import { parse } from 'csv-parse/sync';
import cytoscape from 'cytoscape';
import { MultiDirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import { deriveView } from '../../../server/ingest/derive-view.ts';
import { shareGraph } from '../../../server/share/share-graph.ts';
import { graphFormats, shareView } from '../../../server/share/share-view.ts';
import type { GraphFormat } from '../../../server/share/share-view.ts';
import type { SharedNode } from '../../../server/share/SharedGraph.ts';
import { csvOf, graphAsCsv } from '../../../server/share/write-csv.ts';
import { graphAsCytoscape, graphAsJsonl, graphAsKumu } from '../../../server/share/write-json.ts';
import { graphAsGexf, graphAsGraphml } from '../../../server/share/write-xml.ts';
import { exploreRecords, tellMore } from '../../support/explore-records.ts';
import { viewRecord } from '../../support/make-readings.ts';
import { openView } from '../../support/open-view.ts';

const view = deriveView(exploreRecords);
const graph = shareGraph(view);
const textOf = ([file]: readonly { readonly text: Iterable<string> }[]) => [...file!.text].join('');
const asTexts = (values: SharedNode['values']) => Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'object' ? value.join('; ') : value]));
const without = (attributes: object, name: string) => Object.fromEntries(Object.entries(attributes).filter(([own]) => own !== name));
const partners = view.relations.filter(({ type }) => type === 'PARTNER_OF').length;

describe('sharing a graph', () => {
  it('as two tables that csv-parse reads', () => {
    const [nodes, edges] = graphAsCsv(graph).map(({ text }) => parse<Record<string, string>>([...text].join(''), { bom: true, columns: true }));
    expect(nodes!.map(({ Key, Node }) => [Node, Key])).toEqual(view.nodes.map(({ label, id }) => [label, id]));
    expect(nodes!.find(({ Id }) => Id === 'actor|ke-kcd')).toMatchObject({ Label: 'KCD', name: 'Kenyan Coalition of Défenders', forms: 'KCD; Kenyan Coalition of Défenders', country: 'KE' });
    expect(edges!).toHaveLength(view.relations.length);
    const known = new Set(nodes!.map(({ Id }) => Id));
    expect(edges!.every(({ Source, Target }) => known.has(Source) && known.has(Target))).toBe(true);
    expect(edges!.filter(({ Type }) => Type === 'Undirected')).toHaveLength(partners);
    expect(edges!.find(({ Relation }) => Relation === 'SUPPORTED')).toMatchObject({ role: 'supervisor', Source: 'actor|xx-lantern-fund', Target: 'training|X1#t2' });
    const told = (row: Record<string, string>, own: readonly string[]) => Object.fromEntries(Object.entries(row).filter(([name, text]) => !own.includes(name) && text !== ''));
    const texts = (values: SharedNode['values']) => Object.fromEntries(Object.entries(asTexts(values)).map(([name, value]) => [name, String(value)]).filter(([, text]) => text !== ''));
    expect(nodes!.map((row) => told(row, ['Id', 'Label', 'Node', 'Key']))).toEqual(graph.nodes.map(({ values }) => texts(values)));
    expect(edges!.map((row) => told(row, ['Source', 'Target', 'Type', 'Relation']))).toEqual(graph.edges.map(({ values }) => texts(values)));
  });

  it('as elements that cytoscape opens', () => {
    const opened = cytoscape({ headless: true, ...(JSON.parse(textOf(graphAsCytoscape(graph))) as cytoscape.CytoscapeOptions) });
    expect(opened.nodes()).toHaveLength(view.nodes.length);
    expect(opened.edges()).toHaveLength(view.relations.length);
    const coalition = opened.getElementById('actor|ke-kcd');
    expect(coalition.data()).toMatchObject({ label: 'KCD', node: 'Actor', kind: 'coalition', country: 'KE' });
    expect(coalition.outgoers('edge[relation = "GAVE"]').targets().map((node) => node.id())).toEqual(['training|X1#t2']);
    expect(opened.nodes().map((node) => node.data() as object)).toEqual(graph.nodes.map(({ key, label, caption, values }) => expect.objectContaining({ ...values, id: key, node: label, label: caption }) as object));
    expect(opened.edges().map((edge) => edge.data() as object)).toEqual(graph.edges.map(({ from, to, type, directed, values }) => expect.objectContaining({ ...values, source: from, target: to, relation: type, directed }) as object));
  });

  it('as a blueprint whose connections join its elements', () => {
    const { elements, connections } = JSON.parse(textOf(graphAsKumu(graph))) as Record<string, Record<string, unknown>[]>;
    expect(elements).toHaveLength(view.nodes.length);
    const known = new Set(elements!.map(({ id }) => id));
    expect(connections!.every(({ from, to }) => known.has(from) && known.has(to))).toBe(true);
    expect(elements!.find(({ id }) => id === 'training|X1#t2')).toMatchObject({ label: 'Training, 2023-04, Nakuru', type: 'Training' });
    expect(connections!.filter(({ direction }) => direction === 'mutual')).toHaveLength(partners);
  });

  it.each([['GraphML', graphAsGraphml, parseGraphml], ['GEXF', graphAsGexf, parseGexf]] as const)('as %s that graphology opens, every value as the view has it', (_, write, open) => {
    const opened = open(MultiDirectedGraph, textOf(write(graph)));
    expect(opened.order).toBe(view.nodes.length);
    expect(opened.size).toBe(view.relations.length);
    const keyOf = (node: string) => (opened.hasNodeAttribute(node, 'key') ? String(opened.getNodeAttribute(node, 'key')) : node);
    expect(opened.mapNodes((node, attributes) => [keyOf(node), without(attributes, 'key')])).toEqual(
      graph.nodes.map(({ key, label, caption, values }) => [key, { ...asTexts(values), node: label, label: caption }]),
    );
    expect(opened.mapEdges((__, attributes, source, target) => [keyOf(source), keyOf(target), without(attributes, 'label')])).toEqual(
      graph.edges.map(({ from, to, type, directed, values }) => [from, to, { ...asTexts(values), relation: type, directed }]),
    );
  });

  it('as lines, each of them JSON with its keys sorted, the same whatever the order it was stored in', async () => {
    const lines = textOf(graphAsJsonl(graph)).trimEnd().split('\n');
    expect(lines).toHaveLength(view.nodes.length + view.relations.length);
    for (const line of lines) {
      const value = JSON.parse(line) as { properties: object };
      expect(JSON.stringify(Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))))).toBe(line);
      expect(Object.keys(value.properties)).toEqual(Object.keys(value.properties).sort());
    }
    const stored = await openView(exploreRecords);
    expect(textOf(await shareView(stored.view, 'jsonl'))).toBe(textOf(graphAsJsonl(graph)));
  });

  it.each<GraphFormat>([...graphFormats])('as %s holds addresses, and neither sentences nor persons', async (format) => {
    const stored = await openView(exploreRecords);
    const text = (await shareView(stored.view, format)).map((file) => [...file.text].join('')).join('\n');
    expect(text).toContain('X1#description@');
    for (const word of ['Jane', 'Roe', 'jane', 'patience', ' trained ', 'doubtful']) expect(text).not.toContain(word);
  });

  it.each<GraphFormat>([...graphFormats])('as %s of an empty view is a file without rows', async (format) => {
    const { view: empty } = await openView([]);
    for (const { text } of await shareView(empty, format)) expect([...text].join('')).not.toContain('undefined');
  });

  it('writes what would break a format so that it does not', () => {
    const odd = '<b>&"\'\u0001\ud800 Ångström, "x";\ttab\r\nline';
    const hostile = shareGraph(deriveView([tellMore(viewRecord('R<1>&"', [{ givers: ['Giver & "Co" <x>'], receivers: ['Receiver'], place: odd, country: 'KE' }]), {})]));
    for (const [write, open] of [[graphAsGraphml, parseGraphml], [graphAsGexf, parseGexf]] as const) {
      const text = textOf(write(hostile));
      const names = open(MultiDirectedGraph, text).mapNodes((__, { name }) => name as string | undefined);
      expect(names).toContain('Giver & "Co" <x>');
      expect(names).toContain('<b>&"\' Ångström, "x";\ttab\r\nline');
      for (const forbidden of ['\u0001', '\ud800']) expect(text).not.toContain(forbidden);
    }
    const rows = parse<Record<string, string>>([...graphAsCsv(hostile)[0]!.text].join(''), { bom: true, columns: true });
    expect(rows.find(({ Node, name }) => Node === 'Place' && name !== 'Kenya')?.name).toBe(odd.replace('\ud800', '\ufffd'));
  });
});

describe('a table', () => {
  it('keeps every value through a reader, and lets no spreadsheet run a cell', () => {
    const cells = ['=1+1', '+x', '-y', '@z', '\tt', 'a=b', 'plain', 'with "quotes", and\nlines', ''];
    const [headings, ...rows] = parse([...csvOf(['one', 'two'], cells.map((cell) => [cell, 5]))].join(''), { bom: true });
    expect(headings).toEqual(['one', 'two']);
    expect(rows.map(([cell]) => cell)).toEqual(["'=1+1", "'+x", "'-y", "'@z", "'\tt", ...cells.slice(5)]);
    expect(rows.every(([, number]) => number === '5')).toBe(true);
  });

  it('is written in parts without losing a row between them', () => {
    const text = [...csvOf(['n'], Array.from({ length: 2500 }, (_, number) => [number]))];
    expect(text.length).toBeGreaterThan(1);
    expect(parse(text.join(''), { bom: true }).flat()).toEqual(['n', ...Array.from({ length: 2500 }, (_, number) => String(number))]);
  });

  it('writes lists, truth and gaps', () => {
    expect(parse([...csvOf(['a', 'b', 'c', 'd'], [[['x', 'y'], true, null, undefined]])].join(''), { bom: true })[1]).toEqual(['x; y', 'true', '', '']);
  });
});
