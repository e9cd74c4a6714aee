import type { ImportDesk } from '../ingest/ImportDesk.ts';
import type { PortfolioKeeper } from '../ingest/PortfolioKeeper.ts';
import type { Language } from '../model/claim.ts';
import type { Store, ViewStore } from '../store/port.ts';
import type { Loaders } from './create-loaders.ts';

/** What every resolver of one request has. */
export interface Context {
  /** The view that the caller gets: what asks goes through it. */
  readonly view: ViewStore;
  /** The reader's, as far as the request says. */
  readonly language: Language | null;
  /** Batches and remembers within this request. */
  readonly load: Loaders;
  /** For what changes, or looks at what is kept. */
  readonly store: Store;
  readonly keeper: PortfolioKeeper;
  readonly desk: ImportDesk;
  readonly user: string;
  /** Called after whatever is kept has changed. */
  readonly onChange: () => Promise<void>;
}
