import { expect, it } from 'vitest';
import type { GraphNode, GraphRelation } from '../../server/model/graph.ts';
import { change, keptOf, node, relation } from '../support/describe-store.ts';
import { testEngines } from '../support/test-engines.ts';

const rows = 10_000;
const id = (index: number) => `R${String(index).padStart(6, '0')}`;

/** Every record tells a training that one programme gave, in one of three countries: nodes with many relations, and with few. */
function portfolio(): { nodes: GraphNode[]; relations: GraphRelation[] } {
  const nodes: GraphNode[] = [node('Actor', 'programme', { text: 'programme' }), ...['BJ', 'NE', 'TG'].map((place) => node('Place', place))];
  const relations: GraphRelation[] = [];
  for (let index = 0; index < rows; index += 1) {
    nodes.push(node('Outcome', id(index), { text: `record number${index} of many`, year: 2015 + (index % 10) }));
    relations.push(relation('CONCERNS', `Outcome ${id(index)}`, 'Actor programme'));
    if (index % 5 > 0) continue;
    nodes.push(node('Training', `${id(index)}-1`));
    relations.push(
      relation('REPORTS', `Outcome ${id(index)}`, `Training ${id(index)}-1`),
      relation('GAVE', 'Actor programme', `Training ${id(index)}-1`, { passages: [`${id(index)}#description@0-10`], quotes: ['ten thousand'] }),
      relation('HELD_IN', `Training ${id(index)}-1`, `Place ${['BJ', 'NE', 'TG'][index % 3]}`),
    );
  }
  return { nodes, relations };
}

it.each(testEngines())('ten thousand records are written at once on $name, read page by page, and changed one by one', async (engine) => {
  const { store } = await engine.open();
  const { nodes, relations } = portfolio();
  const kept = Array.from({ length: rows }, (_, index) => ({ table: 'record' as const, key: id(index), body: JSON.stringify({ text: `record ${index}` }) }));
  await store.write({ putKept: kept, full: change({ putNodes: nodes, putRelations: relations }) });

  const counts = { node: 0, relation: 0 };
  const seen = new Set<string>();
  for await (const item of store.view('full').contents()) {
    counts[item.element] += 1;
    if (item.element === 'node') seen.add(`${item.node.label} ${item.node.id}`);
  }
  expect(counts).toEqual({ node: nodes.length, relation: relations.length });
  expect(seen.size).toBe(nodes.length);
  expect(await keptOf(store, 'record')).toEqual(kept.map(({ key, body }) => [key, body]));
  expect(await store.view('full').search('Outcome', ['number9999'], 5)).toMatchObject([{ id: id(9999) }]);
  expect(await store.view('full').search('Outcome', ['record'], 20_000)).toHaveLength(rows);
  expect(await store.view('full').read('follow-down', { actors: ['programme'] })).toHaveLength(rows / 5);

  for (const index of [0, 5000, 9995]) {
    await store.write({ full: change({ removeNodes: [{ label: 'Outcome', id: id(index) }, { label: 'Training', id: `${id(index)}-1` }] }), removeKept: [{ table: 'record', key: id(index) }] });
  }
  await store.write({ full: change({ putRelations: [relation('GAVE', 'Actor programme', `Training ${id(10)}-1`, { passages: [], quotes: [] })] }) });
  expect(await store.kept.count('record')).toBe(rows - 3);
  expect(await store.view('full').read('follow-down', { actors: ['programme'] })).toHaveLength(rows / 5 - 3);
  expect((await store.inspect()).flatMap(({ violations }) => violations)).toEqual([]);

  await store.write({ full: change({ putNodes: nodes.slice(4).map((one) => ({ ...one, properties: { text: 'another text' } })) }) });
  expect(await store.view('full').search('Outcome', ['record'], 20_000)).toEqual([]);
}, 300_000);
