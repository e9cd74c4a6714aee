import { nodeLabels, relationShapes } from '../model/graph.ts';
import type { Properties, ViewName } from '../model/graph.ts';
import { nodeTexts, relationTexts } from './__generated__/queries.ts';
import type { RelationShape } from './__generated__/queries.ts';
import type { Engine, Row } from './engine.ts';
import { nodeOfRow, relationOfRow } from './graph-rows.ts';
import { pagesOf } from './pages.ts';
import type { StoredNode, StoredRelation } from './port.ts';

/** Every node and relation of a view, a page at a time. A relation is read with the node that it leaves. */
export async function* readContents(engine: Engine, view: ViewName): AsyncGenerator<StoredNode | StoredRelation> {
  const reader = await engine.reading();
  try {
    for (const label of nodeLabels) {
      const keys = (await reader.run(nodeTexts['node-keys'][view][label], {})).map(({ key }) => String(key));
      const shapes = relationShapes.filter(([, from]) => from === label);
      for (const page of pagesOf(keys)) {
        const nodes = await reader.run(nodeTexts['node-contents'][view][label], { keys: page });
        for (const { properties } of nodes) yield { element: 'node', node: nodeOfRow(label, properties as Properties) };
        for (const shape of shapes) {
          const rows = await reader.run(relationTexts['relation-contents'][view][shape.join(' ') as RelationShape], { keys: page });
          for (const row of rows) yield { element: 'relation', relation: relation(shape, row) };
        }
      }
    }
  } finally {
    await reader.end();
  }
}

function relation(shape: (typeof relationShapes)[number], { from, to, properties }: Row) {
  return relationOfRow(shape, String(from), String(to), properties as Properties);
}
