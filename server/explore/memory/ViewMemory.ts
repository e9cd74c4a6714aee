import type { ViewStore } from '../../store/port.ts';

/** What is computed from one version of a whole view, each value once; dropped when the version changes. */
export interface ViewMemory {
  readonly view: ViewStore;
  readonly version: number;
  /** What `make` gives for this version; `make` itself is the key, so it must be a function of the memory alone. */
  recall<Value>(make: (memory: ViewMemory) => Promise<Value>): Promise<Value>;
}

const memories = new WeakMap<ViewStore, ViewMemory>();
const mostTries = 3;

/**
 * Does some work with what is remembered of a view, all of it from one version. Memory hangs on the `ViewStore` object:
 * a caller that keeps using the same one shares what is remembered.
 */
export async function withMemory<Result>(view: ViewStore, work: (memory: ViewMemory) => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work(await memoryOf(view, tries === mostTries));
    } catch (error) {
      if (!(error instanceof ViewChanged)) throw error;
    }
  }
}

/** Thrown where the view changed while something was being read from it. */
class ViewChanged extends Error {}

/** `lenient`: under a writer that never rests, an answer that spans two versions is better than none. */
async function memoryOf(view: ViewStore, lenient: boolean): Promise<ViewMemory> {
  const version = await view.version();
  const known = memories.get(view);
  if (known?.version === version) return known;
  const memory = newMemory(view, version, lenient);
  if (!lenient) memories.set(view, memory);
  return memory;
}

function newMemory(view: ViewStore, version: number, lenient: boolean): ViewMemory {
  const values = new Map<unknown, Promise<unknown>>();
  const memory: ViewMemory = {
    view,
    version,
    recall<Value>(make: (memory: ViewMemory) => Promise<Value>) {
      const known = values.get(make) as Promise<Value> | undefined;
      if (known) return known;
      const value = make(memory).then(async (made) => {
        if (!lenient && (await view.version()) !== version) throw new ViewChanged();
        return made;
      });
      values.set(make, value);
      value.catch(() => values.delete(make));
      return value;
    },
  };
  return memory;
}
