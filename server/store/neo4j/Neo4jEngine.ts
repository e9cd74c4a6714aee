import type { BookmarkManager, Driver, ManagedTransaction } from 'neo4j-driver';
import { bookmarkManager, session as accessModes } from 'neo4j-driver';
import { plainTexts } from '../__generated__/queries.ts';
import type { Engine, Parameters, Row } from '../engine.ts';
import { plainValue } from '../plain-values.ts';
import type { Statement } from '../plan-write.ts';
import { driverValue } from './driver-values.ts';
import { explainError } from './neo4j-errors.ts';

const rowsPerFetch = 1000;
/** A write may hold a whole import. */
const writingTakesLonger = 20;

export interface Connection {
  readonly driver: Driver;
  /** Names the server in messages. */
  readonly url: string;
  readonly database: string | null;
  /** Milliseconds after which the server gives up on a query that reads. */
  readonly timeout: number;
}

/** Reads and writes over a driver. A reader sees what was written through the same one before, on whatever server. */
export class Neo4jEngine implements Engine {
  readonly #connection: Connection;
  readonly #bookmarks: BookmarkManager = bookmarkManager();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  readonly run = (text: string, parameters: Parameters): Promise<readonly Row[]> =>
    this.#session('READ', (session) =>
      session.executeRead((transaction) => runIn(transaction, text, parameters), { timeout: this.#connection.timeout }));

  async countRelations(): Promise<number> {
    const [row] = await this.run('MATCH ()-[x]->() RETURN count(x) AS relations', {});
    return Number(row?.relations);
  }

  /** Each query sees the store as it then is: this engine holds no state for several. */
  async reading(): ReturnType<Engine['reading']> {
    return { run: this.run, end: () => Promise.resolve() };
  }

  /** Runs all statements in one transaction and commits it, or none; the driver does it again where the server asks. */
  writeWhole(statements: () => Iterable<Statement>): Promise<void> {
    return this.#session('WRITE', (session) =>
      session.executeWrite(async (transaction) => {
        await runIn(transaction, plainTexts['take-lock'], {});
        for (const { text, parameters, written } of statements()) {
          const [row] = await runIn(transaction, text, parameters);
          if (written !== null && row?.written !== written) throw new Error(`${String(row?.written)} of ${written} relations had both their ends: ${text}`);
        }
      }, { timeout: this.#connection.timeout * writingTakesLonger }));
  }

  /** Makes what is not there yet: all in one transaction, since the server takes schema and data apart. */
  makeSchema(texts: readonly string[]): Promise<void> {
    return this.#session('WRITE', (session) =>
      session.executeWrite(async (transaction) => {
        for (const text of texts) await runIn(transaction, text, {});
      }));
  }

  async #session<Result>(mode: 'READ' | 'WRITE', work: (session: ReturnType<Driver['session']>) => Promise<Result>): Promise<Result> {
    const { driver, url, database } = this.#connection;
    const session = driver.session({
      defaultAccessMode: accessModes[mode],
      bookmarkManager: this.#bookmarks,
      fetchSize: rowsPerFetch,
      ...(database === null ? {} : { database }),
    });
    try {
      return await work(session);
    } catch (error) {
      throw explainError(error, url);
    } finally {
      await session.close();
    }
  }
}

async function runIn(transaction: ManagedTransaction, text: string, parameters: Parameters): Promise<readonly Row[]> {
  const { records } = await transaction.run(text, driverValue(parameters));
  return records.map((record) => plainValue(record.toObject()) as Row);
}
