import type { GrafeoDB } from '@grafeo-db/js';
import { nodeKey, viewNames } from '../../model/graph.ts';
import type { ViewName } from '../../model/graph.ts';
import { boundLabels, nodeTexts } from '../__generated__/queries.ts';
import type { Engine } from '../engine.ts';
import type { StoreChange, ViewStore } from '../port.ts';

const searched = ['Actor', 'Outcome', 'Place'] as const;
const options = { tokenizer: 'standard', stopWords: [] };

/**
 * Taking a text out of an index takes time that grows with all that it holds (0.8 ms among 10,000 records), making the
 * index anew 0.02 ms a text: past so many texts the second is quicker.
 */
const mostReplaced = 200;

/**
 * The engine's full-text indexes, which are in its programming interface and not in its language. One for each label
 * of each view: one that views shared would tell by its scores what the other holds.
 */
export class TextIndexes {
  readonly #database: GrafeoDB;
  /** What is being made anew; a search waits for it. */
  #ready: Promise<void> = Promise.resolve();

  constructor(database: GrafeoDB) {
    this.#database = database;
  }

  get labels(): string[] {
    return viewNames.flatMap((view) => searched.map((label) => boundLabels[view][label]));
  }

  /** Makes those that are not there: all of a new store, or what a write that was cut off had dropped. */
  async ensure(): Promise<void> {
    for (const label of this.labels) {
      if (!(await this.#has(label))) await this.#create(label);
    }
  }

  search(view: ViewName): ViewStore['search'] {
    const search: ViewStore['search'] = async (label, foldedWords, limit) => {
      const ready = this.#ready;
      await ready;
      const found = await this.#database.textSearch(boundLabels[view][label], 'text', foldedWords.join(' '), limit).catch((error: unknown) => {
        // Dropped meanwhile.
        if (ready !== this.#ready) return null;
        throw error;
      });
      if (found === null) return search(label, foldedWords, limit);
      return found.flatMap(([number = 0, score = 0]) => {
        const id = this.#database.getNode(number)?.get('id');
        return typeof id === 'string' ? [{ id, score }] : [];
      });
    };
    return search;
  }

  /** The labels whose index a change would hold up. */
  async heldUpBy(change: StoreChange, { run }: Pick<Engine, 'run'>): Promise<string[]> {
    const labels: string[] = [];
    for (const view of viewNames) {
      for (const label of searched) {
        const touched = [...(change[view]?.putNodes ?? []), ...(change[view]?.removeNodes ?? [])].filter((node) => node.label === label);
        if (touched.length <= mostReplaced) continue;
        const [row] = await run(nodeTexts['count-nodes'][view][label], { keys: touched.map((node) => nodeKey(view, node)) });
        if (Number(row?.nodes) > mostReplaced) labels.push(boundLabels[view][label]);
      }
    }
    return labels;
  }

  /** Does some work without these indexes and makes them again, whatever became of it. */
  async without<Result>(labels: readonly string[], work: () => Promise<Result>): Promise<Result> {
    if (labels.length === 0) return work();
    let done = () => {};
    this.#ready = new Promise((resolve) => { done = resolve; });
    try {
      for (const label of labels) await this.#database.dropTextIndex(label, 'text');
      return await work();
    } finally {
      try {
        for (const label of labels) await this.#create(label);
      } finally {
        done();
      }
    }
  }

  async #create(label: string): Promise<void> {
    await this.#database.createTextIndex(label, 'text', options);
  }

  async #has(label: string): Promise<boolean> {
    return this.#database.textSearch(label, 'text', 'any', 1).then(() => true, () => false);
  }
}
