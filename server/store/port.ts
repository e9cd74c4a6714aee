import type { GraphChange, GraphNode, GraphRelation, ViewName } from '../model/graph.ts';
import type { KeptRow, KeptTable } from '../model/kept.ts';
import type { QueryName, QueryParameters, QueryRows } from './__generated__/queries.ts';

/**
 * The only door to a database. Both adapters keep every promise here; the contract suite in `test/contract`
 * holds them to it. Failures are OutspreadErrors (`store-locked`, `store-damaged`, `store-full`,
 * `store-unreachable`); nothing of an engine leaks.
 */
export interface Store {
  readonly engine: 'grafeo' | 'neo4j';
  /** The store opened for one view: no call on it can name the other. */
  view(name: ViewName): ViewStore;
  readonly kept: KeptStore;
  /**
   * One transaction: kept rows and both views, whole or not at all, on disk when it resolves. Raises the version
   * of each view that it changes. Calls are queued; one writer at a time across processes.
   */
  write(change: StoreChange): Promise<void>;
  /** Empties both views and keeps what is kept. */
  clearViews(): Promise<void>;
  /** What breaks the store's own rules: `no-relation-joins-views`, `one-node-per-key`, `nothing-dangling`. */
  inspect(): Promise<readonly { readonly name: string; readonly violations: readonly string[] }[]>;
  close(): Promise<void>;
}

export interface StoreChange {
  readonly putKept?: readonly KeptRow[];
  readonly removeKept?: readonly { readonly table: KeptTable; readonly key: string }[];
  readonly open?: GraphChange;
  readonly full?: GraphChange;
}

export interface ViewStore {
  readonly name: ViewName;
  /** Changes with every write to this view; 0 for one never written. */
  version(): Promise<number>;
  /** Runs `cypher/read/<name>.cypher`, bound to this view; rows of scalars, lists and maps. */
  read<Name extends QueryName>(name: Name, parameters: QueryParameters[Name]): Promise<QueryRows[Name][]>;
  /**
   * Candidates of a full-text search over the folded `text` property of the label's nodes, best first, at most `limit`.
   * No prefixes; explore ranks.
   */
  search(label: 'Actor' | 'Outcome' | 'Place', foldedWords: readonly string[], limit: number): Promise<readonly { readonly id: string; readonly score: number }[]>;
  /** Every node and relation as written, in no order: for export, check and comparison. */
  contents(): AsyncIterable<StoredNode | StoredRelation>;
}

export interface StoredNode {
  readonly element: 'node';
  readonly node: GraphNode;
}
export interface StoredRelation {
  readonly element: 'relation';
  readonly relation: GraphRelation;
}

export interface KeptStore {
  get(table: KeptTable, key: string): Promise<KeptRow | null>;
  /** All rows of a table, sorted by key in code-point order, streamed. */
  all(table: KeptTable): AsyncIterable<KeptRow>;
  count(table: KeptTable): Promise<number>;
}
