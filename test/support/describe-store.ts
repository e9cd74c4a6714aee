import type { GraphChange, GraphNode, GraphRelation, NodeLabel, Properties, RelationType, ViewName } from '../../server/model/graph.ts';
import { nodeKey, relationKey } from '../../server/model/graph.ts';
import type { KeptTable } from '../../server/model/kept.ts';
import type { Store } from '../../server/store/port.ts';

/** A change with what is not said left empty. */
export function change(parts: Partial<GraphChange>): GraphChange {
  return { putNodes: [], putRelations: [], removeNodes: [], removeRelations: [], ...parts };
}

export function node(label: NodeLabel, id: string, properties: Properties = {}): GraphNode {
  return { label, id, properties };
}

/** `relation('GAVE', 'Actor a', 'Training t')` */
export function relation(type: RelationType, from: string, to: string, properties: Properties = {}, role: string | null = null): GraphRelation {
  return { type, from: end(from), to: end(to), role, properties };
}

function end(text: string): { label: NodeLabel; id: string } {
  const [label = '', ...id] = text.split(' ');
  return { label: label as NodeLabel, id: id.join(' ') };
}

/** All that a view holds, by key: what two engines must have alike. */
export async function contentsOf(store: Store, view: ViewName): Promise<Record<string, Properties>> {
  const held: [string, Properties][] = [];
  for await (const item of store.view(view).contents()) {
    held.push(item.element === 'node' ? [nodeKey(view, item.node), item.node.properties] : [relationKey(item.relation), item.relation.properties]);
  }
  if (new Set(held.map(([key]) => key)).size !== held.length) throw new Error('one key twice');
  return Object.fromEntries(held.map(([key, properties]): [string, Properties] => [key, sorted(properties)]).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sorted(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)));
}

export async function keptOf(store: Store, table: KeptTable): Promise<[string, string][]> {
  const rows: [string, string][] = [];
  for await (const { key, body } of store.kept.all(table)) rows.push([key, body]);
  return rows;
}
