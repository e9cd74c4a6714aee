import { nodeLabels, relationKey } from '../../model/graph.ts';
import type { GraphNode, GraphRelation, GraphView } from '../../model/graph.ts';
import { compareText } from '../../model/passage.ts';
import type { ViewStore } from '../../store/port.ts';

/** Every node and relation of a view as stored: nodes by label and id, relations by key, whatever the engine. */
export async function readGraph(view: ViewStore): Promise<GraphView> {
  const nodes: GraphNode[] = [];
  const relations: [key: string, relation: GraphRelation][] = [];
  for await (const item of view.contents()) {
    if (item.element === 'node') nodes.push(item.node);
    else relations.push([relationKey(item.relation), item.relation]);
  }
  return {
    nodes: nodes.sort((a, b) => nodeLabels.indexOf(a.label) - nodeLabels.indexOf(b.label) || compareText(a.id, b.id)),
    relations: relations.sort(([a], [b]) => compareText(a, b)).map(([, relation]) => relation),
  };
}
