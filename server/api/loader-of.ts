import DataLoader from 'dataloader';
import { OutspreadError } from '../platform/errors.ts';

/** Loads by id, in batches, each id once. */
export interface Loader<Value, Id = string> {
  load(id: Id): Promise<Value>;
}

/** How many things one request may still ask for: lists inside lists multiply, whatever their text costs. */
export class Budget {
  #left: number;

  constructor(most: number) {
    this.#left = most;
  }

  /** @throws OutspreadError `answer-too-large` */
  spend(): void {
    this.#left -= 1;
    if (this.#left < 0) {
      throw new OutspreadError('answer-too-large', 'the answer to this query would be too large', { remedy: 'ask for fewer rows, or for fewer lists within lists' });
    }
  }
}

type Read<Value, Id> = (ids: readonly Id[]) => Promise<ReadonlyMap<string, Value>>;

/**
 * Batches calls to one of explore's readers, which answers a map. What the map lacks is `absent`, or without that an
 * error of that id only. `keyOf` names an id that is more than a text, as the map does.
 */
export function loaderOf<Value, Id = string>(
  budget: Budget,
  read: Read<Value, Id>,
  { absent, keyOf = String }: { readonly absent?: Value; readonly keyOf?: (id: Id) => string } = {},
): Loader<Value, Id> {
  const loader = new DataLoader<Id, Value, string>(async (ids) => {
    const found = await read(ids);
    return ids.map((id) => found.get(keyOf(id)) ?? absent ?? unknown(keyOf(id)));
  }, { cacheKeyFn: keyOf });
  return {
    load(id) {
      budget.spend();
      return loader.load(id);
    },
  };
}

function unknown(id: string): OutspreadError {
  return new OutspreadError('id-unknown', `the view holds nothing with the id ${JSON.stringify(id)}`);
}

/** Loads several in their order; one that is not there fails the whole list, since nothing names what no view holds. */
export function loadAll<Value>(loader: Loader<Value>, ids: readonly string[]): Promise<Value[]> {
  return Promise.all(ids.map((id) => loader.load(id)));
}
