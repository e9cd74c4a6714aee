import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphView, ViewName } from '../../server/model/graph.ts';
import { relationShapes, viewNames } from '../../server/model/graph.ts';
import { readTexts } from '../../server/store/__generated__/queries.ts';
import type { QueryName } from '../../server/store/__generated__/queries.ts';
import type { Store } from '../../server/store/port.ts';
import { sampleViews } from '../support/sample-portfolio.ts';
import { openAll } from '../support/test-engines.ts';
import { queryExamples } from './query-examples.ts';

const names = Object.keys(readTexts) as QueryName[];
let views: Readonly<Record<ViewName, GraphView>>;
let opened: Awaited<ReturnType<typeof openAll>>;

beforeAll(async () => {
  views = sampleViews();
  opened = await openAll();
  const put = ({ nodes, relations }: GraphView) => ({ putNodes: nodes, putRelations: relations, removeNodes: [], removeRelations: [] });
  for (const store of opened.stores) await store.write({ open: put(views.open), full: put(views.full) });
});
afterAll(() => opened.closeAll());

/** Rows as texts that say the same for the same row; in their order where the query gives one. */
async function ask(store: Store, view: ViewName, name: QueryName, parameters: object): Promise<string[]> {
  const rows = await store.view(view).read(name, parameters as never);
  const texts = rows.map((row: object) => JSON.stringify(Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)))));
  return /ORDER BY/u.test(readTexts[name][view]) ? texts : texts.sort();
}

it('is asked of views that hold every relation of the model', () => {
  const shapes = (view: GraphView) => new Set(view.relations.map(({ type, from, to }) => `${type} ${from.label} ${to.label}`));
  for (const view of viewNames) expect(shapes(views[view])).toEqual(new Set(relationShapes.map((shape) => shape.join(' '))));
});

describe.each(names)('the query %s', (name) => {
  it.each(viewNames)('gives the same rows of the %s view on each engine, in which the example finds some', async (view) => {
    const parameters = queryExamples(views.full)[name];
    expect(parameters, `an example in query-examples.ts`).toBeDefined();
    const [first, ...others] = await Promise.all(opened.stores.map((store) => ask(store, view, name, parameters)));
    expect(first!.length).toBeGreaterThan(0);
    for (const rows of others) expect(rows).toEqual(first);
  });

  it('gives what there is for nothing asked', async () => {
    const parameters = Object.fromEntries(Object.keys(queryExamples(views.full)[name]).map((key) => [key, []]));
    const [first, ...others] = await Promise.all(opened.stores.map((store) => ask(store, 'full', name, parameters)));
    for (const rows of others) expect(rows).toEqual(first);
  });
});

it('gives nothing of what only confidential records tell to who asks the open view for it', async () => {
  const hidden = views.full.nodes.filter(({ id }) => !views.open.nodes.some((node) => node.id === id));
  expect(hidden.length).toBeGreaterThan(0);
  const onlyHidden = { nodes: hidden, relations: views.full.relations.filter(({ from, to }) => hidden.some(({ id }) => id === from.id || id === to.id)) };
  for (const [name, parameters] of Object.entries(queryExamples(onlyHidden))) {
    if (Object.values(parameters).length === 0 || name === 'find-outcomes-by-words') continue;
    for (const store of opened.stores) expect(await ask(store, 'open', name as QueryName, parameters), `${store.engine}: ${name}`).toEqual([]);
  }
});
