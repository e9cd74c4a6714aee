import { dirname } from 'node:path';
import type { GrafeoDB } from '@grafeo-db/js';
import type { ViewName } from '../../model/graph.ts';
import type { Engine } from '../engine.ts';
import { inspectStore } from '../inspect-store.ts';
import { openKept } from '../kept-rows.ts';
import { openView } from '../open-view.ts';
import { planClear, planWrite } from '../plan-write.ts';
import type { Statement } from '../plan-write.ts';
import type { KeptStore, Store, StoreChange, ViewStore } from '../port.ts';
import { WriteQueue } from '../WriteQueue.ts';
import { explainError } from './grafeo-errors.ts';
import { grafeoEngine, writeWhole } from './grafeo-engine.ts';
import { syncLog } from './sync-log.ts';
import type { TextIndexes } from './TextIndexes.ts';

/** The port over one open database, at `path`. */
export class GrafeoStore implements Store {
  readonly engine = 'grafeo';
  readonly kept: KeptStore;
  readonly #database: GrafeoDB;
  readonly #path: string;
  readonly #reader: Engine;
  readonly #texts: TextIndexes;
  readonly #views: Readonly<Record<ViewName, ViewStore>>;
  readonly #queue = new WriteQueue();

  constructor(database: GrafeoDB, path: string, texts: TextIndexes) {
    this.#database = database;
    this.#path = path;
    this.#texts = texts;
    this.#reader = grafeoEngine(database);
    this.kept = openKept(this.#reader);
    const view = (name: ViewName) => openView(this.#reader, name, texts.search(name));
    this.#views = { open: view('open'), full: view('full') };
  }

  view(name: ViewName): ViewStore {
    return this.#views[name];
  }

  write(change: StoreChange): Promise<void> {
    return this.#write(() => planWrite(change), () => this.#texts.heldUpBy(change, this.#reader));
  }

  clearViews(): Promise<void> {
    return this.#write(planClear, () => Promise.resolve(this.#texts.labels));
  }

  inspect(): ReturnType<Store['inspect']> {
    return inspectStore(this.#reader);
  }

  close(): Promise<void> {
    return this.#inTurn(async () => this.#database.close());
  }

  #write(statements: () => Iterable<Statement>, heldUp: () => Promise<readonly string[]>): Promise<void> {
    return this.#inTurn(async () => {
      await this.#texts.without(await heldUp(), () => writeWhole(this.#database, statements));
      await syncLog(this.#path);
    });
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    return this.#queue.add(work).catch((error: unknown) => {
      throw explainError(error, dirname(this.#path));
    });
  }
}
