import type { Store } from '../store/port.ts';
import { Portfolio } from './Portfolio.ts';
import { registrySetting } from './registry/registry-in-force.ts';

interface Loaded {
  readonly portfolio: Portfolio;
  /** Of the store when it was as the portfolio is. */
  readonly version: string;
}

/**
 * The portfolio of a server, for whatever changes it: loaded when first needed, loaded again when another process has
 * written since, and used by one caller at a time.
 */
export class PortfolioKeeper {
  readonly #store: Store;
  #loaded: Loaded | null = null;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(store: Store) {
    this.#store = store;
  }

  /** A portfolio as it is kept now. One that failed to write is as it was before; the version tells if that is so. */
  use<Result>(work: (portfolio: Portfolio, store: Store) => Promise<Result> | Result): Promise<Result> {
    const turn = this.#queue.then(async () => {
      const loaded = await this.#fresh();
      const result = await work(loaded.portfolio, this.#store);
      this.#loaded = { ...loaded, version: await this.#version() };
      return result;
    });
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  /** Puts another portfolio in the place of what was kept; nobody uses it meanwhile. */
  replace(work: (store: Store) => Promise<Portfolio>): Promise<Portfolio> {
    const turn = this.#queue.then(async () => {
      this.#loaded = null;
      const portfolio = await work(this.#store);
      this.#loaded = { portfolio, version: await this.#version() };
      return portfolio;
    });
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  /** Resolves when nobody uses it. */
  async idle(): Promise<void> {
    await this.#queue;
  }

  async #fresh(): Promise<Loaded> {
    let version = await this.#version();
    while (this.#loaded?.version !== version) {
      // Loading may itself write, and so may another process meanwhile: only a load between two equal versions counts.
      const portfolio = await Portfolio.load(this.#store);
      this.#loaded = { portfolio, version };
      version = await this.#version();
    }
    return this.#loaded;
  }

  /** The full view holds every record, so it changes with each; another registry may change no view. */
  async #version(): Promise<string> {
    const registry = await this.#store.kept.get(registrySetting.table, registrySetting.key);
    return `${await this.#store.view('full').version()} ${registry?.body ?? ''}`;
  }
}
