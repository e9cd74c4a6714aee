import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { deriveView } from '../../server/ingest/derive-view.ts';
import type { ViewRecord } from '../../server/model/view-parts.ts';
import type { Store, ViewStore } from '../../server/store/port.ts';
import { openGrafeoStore } from '../../server/store/grafeo/open-grafeo-store.ts';
import { temporaryFolder } from './test-engines.ts';

export interface TestView {
  readonly store: Store;
  readonly view: ViewStore;
  /** Makes the view that of other records. */
  readonly become: (records: readonly ViewRecord[]) => Promise<void>;
  /** Reads since the last call, by query. */
  readonly reads: () => string[];
}

/** The full view of some records in the embedded engine; closed when the test ends. */
export async function openView(records: readonly ViewRecord[]): Promise<TestView> {
  const store = await openGrafeoStore(join(await temporaryFolder(), 'graph'));
  onTestFinished(() => store.close());
  const become = async (own: readonly ViewRecord[]) => {
    const { nodes, relations } = deriveView(own);
    await store.clearViews();
    await store.write({ full: { putNodes: nodes, putRelations: relations, removeNodes: [], removeRelations: [] } });
  };
  await become(records);
  let names: string[] = [];
  const inner = store.view('full');
  const view: ViewStore = {
    name: inner.name,
    version: () => inner.version(),
    read(name, parameters) {
      names.push(name);
      return inner.read(name, parameters);
    },
    search(label, words, limit) {
      names.push('search');
      return inner.search(label, words, limit);
    },
    contents: () => inner.contents(),
  };
  return {
    store,
    view,
    become,
    reads() {
      const own = names;
      names = [];
      return own;
    },
  };
}
