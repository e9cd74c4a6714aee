import { nodeKey, nodeLabels, relationShapes, viewNames } from '../model/graph.ts';
import { joinTexts, nodeTexts, relationTexts } from './__generated__/queries.ts';
import type { Engine } from './engine.ts';
import type { Store } from './port.ts';

type Reader = Pick<Engine, 'run'>;

/** Looks for what no write of ours leaves behind. */
export async function inspectStore(engine: Engine): ReturnType<Store['inspect']> {
  const reader = await engine.reading();
  try {
    const { joined, dangling } = (await countKnown(reader)) === (await engine.countRelations()) ? none : await strangeRelations(reader);
    return [
      { name: 'no-relation-joins-views', violations: joined },
      { name: 'one-node-per-key', violations: await misnamedNodes(reader) },
      { name: 'nothing-dangling', violations: dangling },
    ];
  } finally {
    await reader.end();
  }
}

const none = { joined: [], dangling: [] };

/** How many relations are of a shape that the model has. Fewer than all: it is worth looking at every pair of labels. */
async function countKnown({ run }: Reader): Promise<number> {
  let known = 0;
  for (const view of viewNames) {
    for (const text of Object.values(relationTexts['relation-count'][view])) known += Number((await run(text, {}))[0]?.relations);
  }
  return known;
}

/** Relations between the views, and those within one that join what the model does not. */
async function strangeRelations({ run }: Reader): Promise<{ joined: string[]; dangling: string[] }> {
  const [joined, dangling]: [string[], string[]] = [[], []];
  for (const { from, to, text } of joinTexts['strange-relations']) {
    const within = from.view === to.view;
    const known = within ? relationShapes.filter(([, first, second]) => first === from.label && second === to.label).map(([type]) => type) : [];
    const found = (await run(text, { known })).map((row) => `${String(row.from)} ${String(row.type)} ${String(row.to)}`);
    (within ? dangling : joined).push(...found);
  }
  return { joined, dangling };
}

/** Keys that several nodes have, and nodes whose key is not that of their view, label and id. */
async function misnamedNodes({ run }: Reader): Promise<string[]> {
  const found: string[] = [];
  for (const view of viewNames) {
    for (const label of nodeLabels) {
      const repeated = await run(nodeTexts['repeated-keys'][view][label], {});
      const misnamed = await run(nodeTexts['misnamed-nodes'][view][label], { prefix: nodeKey(view, { label, id: '' }) });
      found.push(
        ...repeated.map(({ key, nodes }) => `${String(nodes)} nodes have the key ${String(key)}`),
        ...misnamed.map(({ key }) => `${view}: a node of label ${label} has the key ${String(key)}`),
      );
    }
  }
  return found;
}
