import type { Reading } from '../model/claim.ts';
import type { GraphChange, ViewName } from '../model/graph.ts';
import type { KeptRow } from '../model/kept.ts';
import type { KeptImport, KeptRecord } from '../model/kept-record.ts';
import type { ViewRecord } from '../model/view-parts.ts';
import type { Store } from '../store/port.ts';
import type { PiecedView } from '../project/project-view.ts';
import { compareViews, indexPieces, isEmptyChange } from './compare-views.ts';
import type { IndexedView } from './compare-views.ts';
import { derivePieces } from './derive-view.ts';
import { claimsRow, claimsStamp, importRow, recordRow } from './kept-rows.ts';
import { readOnce } from './read-once.ts';
import { recordsOfView } from './records-of-view.ts';

interface Entry {
  readonly kept: KeptRecord;
  /** One object as long as the record is as it is: what was derived from it is remembered by it. */
  readonly seen: ViewRecord;
}

function entryOf(kept: KeptRecord, reading: Reading): Entry {
  return { kept, seen: { ...kept, reading } };
}

const noViews: Record<ViewName, PiecedView> = { open: new Map(), full: new Map() };

/** Records to put and to remove, in one step: whole or not at all. */
export interface Step {
  readonly put: readonly KeptRecord[];
  readonly remove: readonly string[];
  readonly run?: KeptImport;
}

/**
 * All records of a store with their readings, and the two views derived from them, in memory: what an import or a
 * removal is compared with. Made from what is kept, never from what a view holds.
 */
export class Portfolio {
  readonly #store: Store;
  readonly #entries: Map<string, Entry>;
  #views: Record<ViewName, PiecedView>;

  private constructor(store: Store, entries: Map<string, Entry>) {
    this.#store = store;
    this.#entries = entries;
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
    const portfolio = new Portfolio(store, entries);
    portfolio.#views = portfolio.#derive(entries);
    if (reread.length > 0) await portfolio.#readAnew(reread);
    return portfolio;
  }

  get(id: string): KeptRecord | undefined {
    return this.#entries.get(id)?.kept;
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

  /** Writes a step in one transaction: kept rows, claims and both views. */
  async apply({ put, remove, run }: Step): Promise<void> {
    const next = new Map(this.#entries);
    for (const id of remove) next.delete(id);
    const read = put.map((kept) => entryOf(kept, readOnce(kept.record)));
    for (const entry of read) next.set(entry.kept.record.id, entry);
    const views = this.#derive(next);
    const change = this.#changeTo(views);
    await this.#store.write({
      putKept: [
        ...read.flatMap(({ kept, seen }) => [recordRow(kept), claimsRow(kept, seen.reading)]),
        ...(run ? [importRow(run)] : []),
      ],
      removeKept: remove.flatMap((key) => [{ table: 'record' as const, key }, { table: 'claims' as const, key }]),
      ...change,
    });
    this.#entries.clear();
    for (const [id, entry] of next) this.#entries.set(id, entry);
    this.#views = views;
  }

  /** Makes both views anew from what is kept. */
  async rebuild(): Promise<void> {
    await this.#store.clearViews();
    this.#views = noViews;
    const views = this.#derive(this.#entries);
    await this.#store.write(this.#changeTo(views));
    this.#views = views;
  }

  /** A newer reading reads old records anew: the views change with the claims. */
  async #readAnew(rows: readonly KeptRow[]): Promise<void> {
    await this.#store.write({ putKept: rows });
    await this.rebuild();
  }

  #derive(entries: ReadonlyMap<string, Entry>): Record<ViewName, PiecedView> {
    const all = [...entries.values()].map(({ seen }) => seen);
    return { open: derivePieces(recordsOfView(all, 'open')), full: derivePieces(recordsOfView(all, 'full')) };
  }

  #changeTo(views: Record<ViewName, PiecedView>): { open?: GraphChange; full?: GraphChange } {
    const [open, full] = [compareViews(this.#views.open, views.open), compareViews(this.#views.full, views.full)];
    return { ...(isEmptyChange(open) ? {} : { open }), ...(isEmptyChange(full) ? {} : { full }) };
  }
}
