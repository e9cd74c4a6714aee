import type { BookmarkManager, Driver, ManagedTransaction } from 'neo4j-driver';
import { bookmarkManager } from 'neo4j-driver';
import { plainTexts } from '../__generated__/queries.ts';
import type { Engine, Parameters, Row } from '../engine.ts';
import { plainValue } from '../plain-values.ts';
import type { Statement } from '../plan-write.ts';
import { explainError } from './neo4j-errors.ts';
import { wrapParameters } from './wrap-parameters.ts';

/** From here on the server's own count of what its indexes hold lags behind. */
const manyRows = 1000;

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

  readonly run = async (text: string, parameters: Parameters): Promise<readonly Row[]> => {
    const { driver, url, database, timeout } = this.#connection;
    const query = wrapParameters(text, parameters);
    const { records } = await driver.executeQuery(query.text, query.parameters, {
      routing: 'READ',
      bookmarkManager: this.#bookmarks,
      transactionConfig: { timeout },
      ...(database === null ? {} : { database }),
    }).catch((error: unknown) => {
      throw explainError(error, url);
    });
    return rowsOf(records);
  };

  async countRelations(): Promise<number> {
    const [row] = await this.run('MATCH ()-[x]->() RETURN count(x) AS relations', {});
    return Number(row?.relations);
  }

  /** Each query sees the store as it then is: this engine holds no state for several. */
  async reading(): ReturnType<Engine['reading']> {
    return { run: this.run, end: () => Promise.resolve() };
  }

  /**
   * Runs all statements in one transaction and commits it, or none; the driver does it again where the server asks.
   * Resolves to whether the server now has plans for a store of another size.
   */
  async writeWhole(statements: () => Iterable<Statement>): Promise<boolean> {
    let rows = 0;
    await this.#inTransaction(async (transaction) => {
      rows = 0;
      await runIn(transaction, plainTexts['take-lock'], {});
      for (const { text, parameters, written } of statements()) {
        const [row] = await runIn(transaction, text, parameters);
        if (written !== null && row?.written !== written) throw new Error(`${String(row?.written)} of ${written} relations had both their ends: ${text}`);
        for (const list of Object.values(parameters)) rows += Array.isArray(list) ? list.length : 0;
      }
    });
    return rows >= manyRows;
  }

  /** Has the server count what its indexes hold and forget its plans. A user who may not do this goes on with the old ones. */
  async planAnew(): Promise<void> {
    await this.run('CALL db.prepareForReplanning($seconds)', { seconds: 30 }).catch(() => []);
  }

  /** Makes what is not there yet. */
  makeSchema(texts: readonly string[]): Promise<void> {
    return this.#inTransaction(async (transaction) => {
      for (const text of texts) await runIn(transaction, text, {});
    });
  }

  async #inTransaction(work: (transaction: ManagedTransaction) => Promise<void>): Promise<void> {
    const { driver, url, database, timeout } = this.#connection;
    const session = driver.session({ bookmarkManager: this.#bookmarks, ...(database === null ? {} : { database }) });
    try {
      await session.executeWrite(work, { timeout: timeout * writingTakesLonger });
    } catch (error) {
      throw explainError(error, url);
    } finally {
      await session.close();
    }
  }
}

async function runIn(transaction: ManagedTransaction, text: string, parameters: Parameters): Promise<readonly Row[]> {
  const query = wrapParameters(text, parameters);
  return rowsOf((await transaction.run(query.text, query.parameters)).records);
}

function rowsOf(records: readonly { toObject(): object }[]): readonly Row[] {
  return records.map((record) => plainValue(record.toObject()) as Row);
}
