import { once } from 'node:events';
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { isHost } from '../access/check-caller.ts';
import { createApi } from '../api/create-api.ts';
import { isReadingStale } from '../ingest/is-reading-stale.ts';
import { ImportDesk } from '../ingest/ImportDesk.ts';
import { PortfolioKeeper } from '../ingest/PortfolioKeeper.ts';
import { systemClock } from '../platform/clock.ts';
import { OutspreadError } from '../platform/errors.ts';
import { openLogger } from '../platform/logger.ts';
import type { Settings } from '../platform/settings.ts';
import type { Store } from '../store/port.ts';
import { keepCopy } from './keep-copy.ts';
import { declineSamples, loadSamples, wantsSamples } from './load-samples.ts';
import { serveClient } from './serve-client.ts';
import { sayInterrupted } from './say-interrupted.ts';
import { openStore } from './with-store.ts';

export interface StartOptions {
  /** Load no samples into a new data folder. */
  readonly empty: boolean;
  /** The folder that holds `dist/client` and `seeds`. */
  readonly root: string;
  readonly print: (text: string) => void;
  readonly say: (text: string) => void;
}

export interface RunningServer {
  readonly address: string;
  /** Lets what is being written come to its end; an import stops after its present batch. */
  close(): Promise<void>;
}

/**
 * Takes the port, opens the store, loads the samples where they are wanted, then answers.
 * @throws OutspreadError `port-in-use`, `store-locked`, `store-damaged`, `store-unreachable`
 */
export async function startServer(settings: Settings, options: StartOptions): Promise<RunningServer> {
  let answer: RequestListener = (_, response) => response.writeHead(503, { 'retry-after': '1' }).end('starting\n');
  const server = createServer((request, response) => answer(request, response));
  await listen(server, settings);
  const store = await openStore(settings).catch((error: unknown) => {
    server.close();
    throw error;
  });
  try {
    const keeper = new PortfolioKeeper(store);
    const desk = new ImportDesk(keeper, systemClock);
    await prepare(store, keeper, settings, options);
    const api = createApi({
      store,
      keeper,
      desk,
      logger: openLogger(),
      user: userInfo().username,
      onChange: () => keepCopy(store, settings),
      plugins: [await serveClient(join(options.root, 'dist', 'client'))],
    });
    answer = (request, response) => {
      if (isHost(request.headers.host)) void api(request, response);
      else response.writeHead(400).end();
    };
    const address = addressOf(server);
    options.print(`Outspread is at ${address} (Ctrl-C stops it).`);
    return {
      address,
      async close() {
        server.close();
        desk.stop();
        await keeper.idle();
        await stop(server, store);
      },
    };
  } catch (error) {
    await stop(server, store);
    throw error;
  }
}

async function prepare(store: Store, keeper: PortfolioKeeper, settings: Settings, { empty, root, print, say }: StartOptions): Promise<void> {
  if (empty) await declineSamples(store);
  if (await wantsSamples(store)) {
    const samples = await keeper.use((portfolio) => loadSamples(portfolio, join(root, 'seeds'), say));
    await keepCopy(store, settings);
    for (const { name, records } of samples) print(`Loaded the sample ${name}: ${records} ${records === 1 ? 'record' : 'records'}, all invented.`);
    if (samples.length > 0) print('Loading your own records takes the samples out.');
  }
  if (await isReadingStale(store)) {
    say('Reading the records anew, since this version reads more of them …');
    await keeper.use(() => keepCopy(store, settings));
  }
  await sayInterrupted(store, say);
}

async function listen(server: Server, { host, port }: Settings): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EADDRINUSE') {
      throw new OutspreadError('port-in-use', `port ${port} is in use`, { remedy: `stop what uses it, or take another with --port ${port + 1}` });
    }
    if (code === 'EACCES') throw new OutspreadError('port-in-use', `port ${port} is not open to you`, { remedy: 'take one above 1023 with --port' });
    throw error;
  }
}

function addressOf(server: Server): string {
  const { address, family, port } = server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}

async function stop(server: Server, store: Store): Promise<void> {
  server.close();
  server.closeAllConnections();
  await store.close();
}
