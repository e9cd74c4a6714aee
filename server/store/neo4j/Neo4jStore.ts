import type { Driver } from 'neo4j-driver';
import type { ViewName } from '../../model/graph.ts';
import { inspectStore } from '../inspect-store.ts';
import { openKept } from '../kept-rows.ts';
import { openView } from '../open-view.ts';
import { planClear, planWrite } from '../plan-write.ts';
import type { KeptStore, Store, StoreChange, ViewStore } from '../port.ts';
import { WriteQueue } from '../WriteQueue.ts';
import type { Neo4jEngine } from './Neo4jEngine.ts';
import { searchText } from './search-text.ts';
import { warmUp } from './warm-up.ts';

/** The port over a driver. The server's own lock lets one writer in at a time, whatever process it is in. */
export class Neo4jStore implements Store {
  readonly engine = 'neo4j';
  readonly kept: KeptStore;
  readonly #driver: Driver;
  readonly #engine: Neo4jEngine;
  readonly #views: Readonly<Record<ViewName, ViewStore>>;
  readonly #queue = new WriteQueue();
  readonly #stopWarmUp: () => void;

  constructor(driver: Driver, engine: Neo4jEngine) {
    this.#driver = driver;
    this.#engine = engine;
    this.kept = openKept(engine);
    const view = (name: ViewName) => openView(engine, name, searchText(engine, name));
    this.#views = { open: view('open'), full: view('full') };
    this.#stopWarmUp = warmUp(engine.run);
  }

  view(name: ViewName): ViewStore {
    return this.#views[name];
  }

  write(change: StoreChange): Promise<void> {
    return this.#queue.add(() => this.#engine.writeWhole(() => planWrite(change)));
  }

  clearViews(): Promise<void> {
    return this.#queue.add(() => this.#engine.writeWhole(planClear));
  }

  inspect(): ReturnType<Store['inspect']> {
    return inspectStore(this.#engine);
  }

  async close(): Promise<void> {
    this.#stopWarmUp();
    await this.#queue.add(() => this.#driver.close());
  }
}
