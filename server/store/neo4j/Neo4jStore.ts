import type { Driver } from 'neo4j-driver';
import type { ViewName } from '../../model/graph.ts';
import { inspectStore } from '../inspect-store.ts';
import { openKept } from '../kept-rows.ts';
import { openView } from '../open-view.ts';
import { planClear, planWrite } from '../plan-write.ts';
import type { Statement } from '../plan-write.ts';
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
  #stopWarmUp: () => void;

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
    return this.#write(() => planWrite(change));
  }

  clearViews(): Promise<void> {
    return this.#write(planClear);
  }

  inspect(): ReturnType<Store['inspect']> {
    return inspectStore(this.#engine);
  }

  close(): Promise<void> {
    return this.#queue.add(async () => {
      this.#stopWarmUp();
      await this.#driver.close();
    });
  }

  #write(statements: () => Iterable<Statement>): Promise<void> {
    return this.#queue.add(async () => {
      if (!(await this.#engine.writeWhole(statements))) return;
      await this.#engine.planAnew();
      this.#stopWarmUp();
      this.#stopWarmUp = warmUp(this.#engine.run);
    });
  }
}
