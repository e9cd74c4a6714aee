import type { Store } from '../store/port.ts';
import { Portfolio } from './Portfolio.ts';

/**
 * The portfolio of a server, for whatever changes it: loaded when first needed, loaded again when another process has
 * written since, and used by one caller at a time.
 */
export class PortfolioKeeper {
  readonly #store: Store;
  #loaded: { portfolio: Portfolio; version: number } | null = null;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(store: Store) {
    this.#store = store;
  }

  use<Result>(work: (portfolio: Portfolio, store: Store) => Promise<Result> | Result): Promise<Result> {
    const turn = this.#queue.then(async () => {
      const portfolio = await this.#fresh();
      try {
        const result = await work(portfolio, this.#store);
        this.#loaded = { portfolio, version: await this.#version() };
        return result;
      } catch (error) {
        this.#loaded = null;
        throw error;
      }
    });
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  /** Resolves when nobody uses it. */
  async idle(): Promise<void> {
    await this.#queue;
  }

  async #fresh(): Promise<Portfolio> {
    const version = await this.#version();
    return this.#loaded?.version === version ? this.#loaded.portfolio : Portfolio.load(this.#store);
  }

  /** The full view holds every record, so it changes with each. */
  #version(): Promise<number> {
    return this.#store.view('full').version();
  }
}
