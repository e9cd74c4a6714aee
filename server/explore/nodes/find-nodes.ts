import { nodeLabels } from '../../model/graph.ts';
import type { ViewStore } from '../../store/port.ts';
import { listedActors, listedTrainings } from '../memory/list-nodes.ts';
import type { ViewMemory } from '../memory/ViewMemory.ts';
import { withMemory } from '../memory/ViewMemory.ts';
import { askOnce } from './ask-once.ts';
import type { NodeRef } from './NodeRef.ts';

/** A node by its id, or by one that it had or has in another view; null where the view holds none, or that fits two. */
export async function findNode(view: ViewStore, id: string): Promise<NodeRef | null> {
  return (await findNodes(view, [id])).get(id) ?? null;
}

/** Nodes by the ids asked for. Where two kinds of node share an id, an outcome comes first, then an actor, and so on. */
export async function findNodes(view: ViewStore, ids: readonly string[]): Promise<ReadonlyMap<string, NodeRef>> {
  const rows = await askOnce(ids, (once) => view.read('find-nodes', { ids: once }));
  const found = new Map<string, NodeRef>();
  for (const row of rows.sort((a, b) => nodeLabels.indexOf(b.label) - nodeLabels.indexOf(a.label))) found.set(row.id, row);
  const missing = ids.filter((id) => !found.has(id));
  if (missing.length === 0) return found;
  const others = await withMemory(view, (memory) => memory.recall(otherIds));
  for (const id of missing) {
    const node = others.get(id);
    if (node) found.set(id, node);
  }
  return found;
}

/** Aliases of actors and ids of tellings; one that fits two is no one's. */
async function otherIds(memory: ViewMemory): Promise<ReadonlyMap<string, NodeRef>> {
  const [actors, trainings] = await Promise.all([memory.recall(listedActors), memory.recall(listedTrainings)]);
  const nodes = new Map<string, NodeRef | null>();
  const add = (other: string, node: NodeRef) => nodes.set(other, nodes.has(other) ? null : node);
  for (const { id, aliases } of actors) for (const alias of aliases) add(alias, { label: 'Actor', id });
  for (const { id, tellings } of trainings) for (const telling of tellings) if (telling !== id) add(telling, { label: 'Training', id });
  return new Map([...nodes].filter((entry): entry is [string, NodeRef] => entry[1] !== null));
}
