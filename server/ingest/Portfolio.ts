import type { Reading } from '../model/claim.ts';
import type { Decision } from '../model/decision.ts';
import type { GraphChange, ViewName } from '../model/graph.ts';
import type { KeptRow } from '../model/kept.ts';
import type { KeptImport, KeptRecord } from '../model/kept-record.ts';
import type { ViewRecord } from '../model/view-parts.ts';
import { OutspreadError } from '../platform/errors.ts';
import type { Store } from '../store/port.ts';
import type { PiecedView } from '../project/project-view.ts';
import { compareViews, indexPieces, isEmptyChange } from './compare-views.ts';
import type { IndexedView } from './compare-views.ts';
import { decideRecord } from './decisions/decide-record.ts';
import type { DecidedRecord } from './decisions/decide-record.ts';
import { standingDecisions } from './decisions/standing-decisions.ts';
import type { Standing } from './decisions/standing-decisions.ts';
import { deriveParts, derivePieces } from './derive-view.ts';
import type { ViewInputs } from './derive-view.ts';
import type { Registry } from '../model/registry.ts';
import type { ResolvedActor } from '../model/resolved-actor.ts';
import { claimsRow, claimsStamp, decisionRow, importRow, recordRow } from './kept-rows.ts';
import { readOnce } from './read-once.ts';
import { recordsOfView } from './records-of-view.ts';
import { loadRegistry, registryRows } from './registry/registry-in-force.ts';
import type { RegistryInForce } from './registry/registry-in-force.ts';
import { comparableId } from './unite-duplicates.ts';

interface Entry {
  readonly kept: KeptRecord;
  /** One object as long as the record is as it is: what was derived from it is remembered by it. */
  readonly seen: ViewRecord;
}

function entryOf(kept: KeptRecord, reading: Reading): Entry {
  return { kept, seen: { ...kept, reading } };
}

const noViews: Record<ViewName, PiecedView> = { open: new Map(), full: new Map() };

/** Records to put and to remove, decisions taken, decisions that go with their sample, another registry, in one step: whole or not at all. */
export interface Step {
  readonly put?: readonly KeptRecord[];
  readonly remove?: readonly string[];
  readonly run?: KeptImport;
  readonly decide?: readonly Decision[];
  readonly forget?: readonly string[];
  readonly registry?: RegistryInForce;
}

/**
 * All records of a store with their readings, and the two views derived from them, in memory: what an import or a
 * removal is compared with. Made from what is kept, never from what a view holds.
 */
export class Portfolio {
  readonly #store: Store;
  readonly #entries: Map<string, Entry>;
  /** The ids that records have, by what they are compared as. */
  #idOf: ReadonlyMap<string, string>;
  readonly #decisions: Map<string, Decision>;
  #standing: Standing;
  #registry: RegistryInForce;
  #views: Record<ViewName, PiecedView>;

  private constructor(store: Store, entries: Map<string, Entry>, decisions: Map<string, Decision>, registry: RegistryInForce) {
    this.#store = store;
    this.#registry = registry;
    this.#entries = entries;
    this.#idOf = byComparableId(entries);
    this.#decisions = decisions;
    this.#standing = standingDecisions(decisions.values());
    this.#views = noViews;
  }

  /** Reads all that is kept; claims read by an older version of the reading are read anew. */
  static async load(store: Store): Promise<Portfolio> {
    const cached = new Map<string, { stamp: string; reading: Reading }>();
    for await (const row of store.kept.all('claims')) cached.set(row.key, JSON.parse(row.body) as { stamp: string; reading: Reading });
    const entries = new Map<string, Entry>();
    const reread: KeptRow[] = [];
    for await (const row of store.kept.all('record')) {
      const kept = JSON.parse(row.body) as KeptRecord;
      const known = cached.get(row.key);
      const reading = known && known.stamp === claimsStamp(kept) ? known.reading : readOnce(kept.record);
      if (reading !== known?.reading) reread.push(claimsRow(kept, reading));
      entries.set(row.key, entryOf(kept, reading));
    }
    const decisions = new Map<string, Decision>();
    for await (const row of store.kept.all('decision')) decisions.set(row.key, JSON.parse(row.body) as Decision);
    const portfolio = new Portfolio(store, entries, decisions, await loadRegistry(store));
    portfolio.#views = portfolio.#derive(entries, portfolio.#standing, portfolio.#registry.bodies);
    if (reread.length > 0) await portfolio.#readAnew(reread);
    return portfolio;
  }

  /** The record of an id, in whatever case and normal form it is written; its own id may so differ from the one given. */
  get(id: string): KeptRecord | undefined {
    return this.#entry(id)?.kept;
  }

  #entry(id: string): Entry | undefined {
    return this.#entries.get(id) ?? this.#entries.get(this.#idOf.get(comparableId(id)) ?? id);
  }

  get size(): number {
    return this.#entries.size;
  }

  *records(): IterableIterator<KeptRecord> {
    for (const { kept } of this.#entries.values()) yield kept;
  }

  view(name: ViewName): IndexedView {
    return indexPieces(this.#views[name].values());
  }

  /** Every decision, taken back or not, by id. */
  get decisions(): ReadonlyMap<string, Decision> {
    return this.#decisions;
  }

  /** What names are resolved with besides the records. */
  get registry(): RegistryInForce {
    return this.#registry;
  }

  /** The actors of the full view, groups aside, as they are or as another registry would make them. */
  actors(registry: Registry = this.#registry.bodies): ResolvedActor[] {
    const { full } = this.#inputs(this.#entries, this.#standing, registry);
    return deriveParts(full.records, full.inputs).actors.filter(({ kind }) => kind !== 'group');
  }

  /** A record as decisions on names leave it and before those on its claims; null where there is none. */
  decided(id: string): DecidedRecord | null {
    const seen = this.#entry(id)?.seen;
    return seen ? decideRecord(seen, this.#standing) : null;
  }

  /** Writes a step in one transaction: kept rows, claims and both views. A record put replaces one whose id only looks different. */
  async apply({ put = [], remove: asked = [], run, decide = [], forget = [], registry = this.#registry }: Step): Promise<void> {
    const next = new Map(this.#entries);
    const written = new Set(put.map(({ record }) => record.id));
    const remove = [...new Set([...asked, ...put.flatMap(({ record }) => this.get(record.id)?.record.id ?? []).filter((id) => !written.has(id))])];
    for (const id of remove) next.delete(id);
    const read = put.map((kept) => entryOf(kept, readOnce(kept.record)));
    for (const entry of read) next.set(entry.kept.record.id, entry);
    const decisions = new Map(this.#decisions);
    for (const id of forget) decisions.delete(id);
    for (const decision of decide) decisions.set(decision.id, decision);
    const standing = standingDecisions(decisions.values());
    const views = this.#derive(next, standing, registry.bodies);
    const registered = registry === this.#registry ? { put: [], remove: [] } : registryRows(this.#registry, registry);
    const change = this.#changeTo(views);
    if (decide.length > 0 && change.full === undefined && change.open === undefined) {
      throw new OutspreadError('argument-bad', 'this changes nothing', { remedy: 'what it would make is so already, or was decided again since' });
    }
    await this.#store.write({
      putKept: [
        ...read.flatMap(({ kept, seen }) => [recordRow(kept), claimsRow(kept, seen.reading)]),
        ...decide.map(decisionRow),
        ...(run ? [importRow(run)] : []),
        ...registered.put,
      ],
      removeKept: [
        ...remove.flatMap((key) => [{ table: 'record' as const, key }, { table: 'claims' as const, key }]),
        ...forget.map((key) => ({ table: 'decision' as const, key })),
        ...registered.remove,
      ],
      ...change,
    });
    replace(this.#entries, next);
    this.#idOf = byComparableId(this.#entries);
    replace(this.#decisions, decisions);
    this.#standing = standing;
    this.#registry = registry;
    this.#views = views;
  }

  /** Makes both views anew from what is kept. */
  async rebuild(): Promise<void> {
    await this.#store.clearViews();
    this.#views = noViews;
    const views = this.#derive(this.#entries, this.#standing, this.#registry.bodies);
    await this.#store.write(this.#changeTo(views));
    this.#views = views;
  }

  /** A newer reading reads old records anew: the views change with the claims. */
  async #readAnew(rows: readonly KeptRow[]): Promise<void> {
    await this.#store.write({ putKept: rows });
    await this.rebuild();
  }

  #derive(entries: ReadonlyMap<string, Entry>, standing: Standing, registry: Registry): Record<ViewName, PiecedView> {
    const { open, full } = this.#inputs(entries, standing, registry);
    return { open: derivePieces(open.records, open.inputs), full: derivePieces(full.records, full.inputs) };
  }

  /** What each view is derived from. */
  #inputs(entries: ReadonlyMap<string, Entry>, standing: Standing, registry: Registry): Record<ViewName, { readonly records: ViewRecord[]; readonly inputs: ViewInputs }> {
    const all = [...entries.values()].map(({ seen }) => decideRecord(seen, standing).record);
    const comparable = byComparableId(entries);
    const withoutRecord = [...standing.claims].filter(([record]) => !comparable.has(record)).flatMap(([, own]) => own);
    return {
      open: { records: recordsOfView(all, 'open'), inputs: { registry, decisions: { names: standing.names, listUnplaced: false, withoutRecord: [] } } },
      full: { records: recordsOfView(all, 'full'), inputs: { registry, decisions: { names: standing.names, listUnplaced: true, withoutRecord } } },
    };
  }

  #changeTo(views: Record<ViewName, PiecedView>): { open?: GraphChange; full?: GraphChange } {
    const [open, full] = [compareViews(this.#views.open, views.open), compareViews(this.#views.full, views.full)];
    return { ...(isEmptyChange(open) ? {} : { open }), ...(isEmptyChange(full) ? {} : { full }) };
  }
}

function byComparableId(entries: ReadonlyMap<string, Entry>): Map<string, string> {
  return new Map([...entries.keys()].map((id) => [comparableId(id), id]));
}

function replace<Value>(map: Map<string, Value>, by: ReadonlyMap<string, Value>): void {
  map.clear();
  for (const [key, value] of by) map.set(key, value);
}
