import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createApi } from '../../server/api/create-api.ts';
import { claimsRow, recordRow } from '../../server/ingest/kept-rows.ts';
import { ImportDesk } from '../../server/ingest/ImportDesk.ts';
import { Portfolio } from '../../server/ingest/Portfolio.ts';
import { PortfolioKeeper } from '../../server/ingest/PortfolioKeeper.ts';
import { systemClock } from '../../server/platform/clock.ts';
import type { ViewRecord } from '../../server/model/view-parts.ts';
import type { Store, ViewStore } from '../../server/store/port.ts';
import { openGrafeoStore } from '../../server/store/grafeo/open-grafeo-store.ts';
import { temporaryFolder } from './test-engines.ts';

/** An answer of the API. */
export interface Answer {
  readonly data: Readonly<Record<string, any>> | null; // oxlint-disable-line typescript/no-explicit-any
  readonly errors?: readonly { readonly message: string; readonly path?: readonly (string | number)[]; readonly extensions?: Readonly<Record<string, unknown>> }[];
}

export interface TestApi {
  readonly store: Store;
  /** Sends a request as its own page would. */
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>;
  /** Asks in the full view unless told otherwise. */
  readonly ask: (query: string, variables?: object, view?: string) => Promise<Answer>;
  /** Reads of a view since the last call, by the port's methods. */
  readonly countReads: () => number;
  /** Makes every further read of a view fail. */
  readonly breakReads: (error: Error) => void;
  /** What was logged as a fault of ours. */
  readonly logged: { readonly id?: string; readonly err?: unknown }[];
  /** How often something kept has changed. */
  readonly changes: () => number;
}

export const ownAddress = 'http://127.0.0.1:4000';

/** The API over the embedded engine, filled with records; closed when the test ends. */
export async function openApi(records: readonly ViewRecord[] = []): Promise<TestApi> {
  const store = await openGrafeoStore(join(await temporaryFolder(), 'graph'));
  onTestFinished(() => store.close());
  if (records.length > 0) await fill(store, records);
  let reads = 0;
  let changed = 0;
  let broken: Error | null = null;
  const logged: TestApi['logged'] = [];
  const counted = countReads(store, () => {
    reads += 1;
    if (broken) throw broken;
  });
  const keeper = new PortfolioKeeper(counted);
  const api = createApi({
    store: counted,
    keeper,
    desk: new ImportDesk(keeper, systemClock),
    logger: { error: (details) => logged.push(details) },
    user: 'tester',
    onChange: async () => {
      changed += 1;
    },
  });
  const fetch = (path: string, init?: RequestInit) => Promise.resolve(api.fetch(new Request(`${ownAddress}${path}`, init)));
  return {
    store,
    fetch,
    logged,
    changes: () => changed,
    breakReads(error) {
      broken = error;
    },
    countReads() {
      const count = reads;
      reads = 0;
      return count;
    },
    async ask(query, variables = {}, view = 'full') {
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'outspread-view': view },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Answer;
    },
  };
}

/** Keeps records with their readings, and makes both views of them. */
export async function fill(store: Store, records: readonly ViewRecord[]): Promise<void> {
  await store.write({
    putKept: records.flatMap(({ record, sample, findings, reading }) => {
      const kept = { record, sample, findings };
      return [recordRow(kept), claimsRow(kept, reading)];
    }),
  });
  await (await Portfolio.load(store)).rebuild();
}

function countReads(store: Store, count: () => void): Store {
  const views = new Map<string, ViewStore>();
  const counting: ProxyHandler<ViewStore> = {
    get(view, name) {
      const value: unknown = Reflect.get(view, name, view);
      if (typeof value !== 'function') return value;
      return async (...words: unknown[]) => {
        if (name === 'read' || name === 'search') count();
        return (await value.apply(view, words)) as unknown;
      };
    },
  };
  return new Proxy(store, {
    get(target, name) {
      if (name === 'view') {
        return (view: 'open' | 'full') => {
          const known = views.get(view) ?? new Proxy(target.view(view), counting);
          views.set(view, known);
          return known;
        };
      }
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}
