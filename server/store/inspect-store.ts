import { nodeKey, nodeLabels, viewNames } from '../model/graph.ts';
import { joinTexts, nodeTexts, plainTexts, relationTexts } from './__generated__/queries.ts';
import type { Engine } from './engine.ts';
import type { Store } from './port.ts';

type Inspected = Awaited<ReturnType<Store['inspect']>>;

/** Looks for what no write of ours can leave behind. */
export async function inspectStore(engine: Engine): Promise<Inspected> {
  const reader = await engine.reading();
  try {
    const joined: string[] = [];
    for (const text of joinTexts['joined-views']) {
      for (const { from, to } of await reader.run(text, {})) joined.push(`${String(from)} to ${String(to)}`);
    }
    const repeated: string[] = [];
    const misnamed: string[] = [];
    let known = 0;
    for (const view of viewNames) {
      for (const label of nodeLabels) {
        for (const { key, nodes } of await reader.run(nodeTexts['repeated-keys'][view][label], {})) repeated.push(`${String(key)}: ${String(nodes)} nodes`);
        const wrong = await reader.run(nodeTexts['misnamed-nodes'][view][label], { prefix: nodeKey(view, { label, id: '' }) });
        for (const { key } of wrong) misnamed.push(`${view}: a node of label ${label} has the key ${String(key)}`);
      }
      for (const text of Object.values(relationTexts['relation-count'][view])) known += await count(reader, text);
    }
    const unknown = (await count(reader, plainTexts['unknown-relations'])) - known - joined.length;
    return [
      { name: 'no-relation-joins-views', violations: joined },
      { name: 'one-node-per-key', violations: [...repeated, ...misnamed] },
      { name: 'nothing-dangling', violations: unknown === 0 ? [] : [`${unknown} relations join what the model does not`] },
    ];
  } finally {
    await reader.end();
  }
}

async function count({ run }: Pick<Engine, 'run'>, text: string): Promise<number> {
  return Number((await run(text, {}))[0]?.relations);
}
