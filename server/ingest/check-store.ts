import { nodeKey, relationKey, viewNames } from '../model/graph.ts';
import type { GraphNode, GraphRelation, ViewName } from '../model/graph.ts';
import { readAddress } from '../model/passage.ts';
import type { Store } from '../store/port.ts';
import { sameProperties } from './compare-views.ts';
import type { IndexedView } from './compare-views.ts';
import type { Portfolio } from './Portfolio.ts';

export interface Check {
  readonly name: string;
  readonly violations: readonly string[];
}

const most = 20;

/** Compares both views as stored with what is kept, and the store with its own rules. */
export async function checkStore(store: Store, portfolio: Portfolio): Promise<{ ok: boolean; checks: Check[] }> {
  const different: string[] = [];
  const misquoted: string[] = [];
  const dangling: string[] = [];
  const doubled: string[] = [];
  for (const view of viewNames) {
    const { nodes, relations, repeated } = await readView(store, view);
    doubled.push(...repeated.map((key) => `${view}: ${key}`));
    different.push(...differences(view, { nodes, relations }, portfolio.view(view)));
    for (const relation of relations.values()) {
      if (!nodes.has(nodeKey('full', relation.from)) || !nodes.has(nodeKey('full', relation.to))) dangling.push(`${view}: ${relationKey(relation)}`);
      misquoted.push(...misquotes(view, relation, nodes));
    }
  }
  const inspected = await store.inspect();
  const own = (name: string) => inspected.filter((check) => check.name === name).flatMap(({ violations }) => violations);
  const checks = [
    { name: 'no-relation-joins-views', violations: own('no-relation-joins-views') },
    { name: 'graph-equals-rebuild', violations: different },
    { name: 'passages-quote-their-text', violations: misquoted },
    { name: 'one-node-per-key', violations: [...doubled, ...own('one-node-per-key')] },
    { name: 'nothing-dangling', violations: [...dangling, ...own('nothing-dangling')] },
  ].map(({ name, violations }) => ({ name, violations: violations.slice(0, most) }));
  return { ok: checks.every(({ violations }) => violations.length === 0), checks };
}

async function readView(store: Store, view: ViewName) {
  const nodes = new Map<string, GraphNode>();
  const relations = new Map<string, GraphRelation>();
  const repeated: string[] = [];
  for await (const item of store.view(view).contents()) {
    if (item.element === 'node') {
      const key = nodeKey('full', item.node);
      if (nodes.has(key)) repeated.push(item.node.id);
      nodes.set(key, item.node);
    } else {
      const key = relationKey(item.relation);
      if (relations.has(key)) repeated.push(key);
      relations.set(key, item.relation);
    }
  }
  return { nodes, relations, repeated };
}

function differences(view: ViewName, stored: IndexedView, derived: IndexedView): string[] {
  const found: string[] = [];
  for (const part of ['nodes', 'relations'] as const) {
    for (const [key, item] of derived[part]) {
      const other = stored[part].get(key);
      if (!other) found.push(`${view}: ${key} is missing`);
      else if (!sameProperties(item, other)) found.push(`${view}: ${key} differs`);
    }
    for (const key of stored[part].keys()) if (!derived[part].has(key)) found.push(`${view}: ${key} should not be there`);
  }
  return found;
}

/** Passages whose words are not those at their address. */
function misquotes(view: ViewName, { properties }: GraphRelation, nodes: ReadonlyMap<string, GraphNode>): string[] {
  const passages = (properties.passages ?? []) as readonly string[];
  const quotes = (properties.quotes ?? []) as readonly string[];
  return passages.filter((address, index) => {
    const place = readAddress(address);
    const outcome = place && nodes.get(nodeKey('full', { label: 'Outcome', id: place.record }));
    if (!place || !outcome) return true;
    const at = (outcome.properties.fields as readonly string[]).indexOf(place.field);
    const text = (outcome.properties.texts as readonly string[])[at] ?? '';
    return text.slice(place.start, place.end) !== quotes[index];
  }).map((address) => `${view}: ${address}`);
}
