import type { GrafeoDB, Transaction } from '@grafeo-db/js';
import type { Engine, Parameters, Row } from '../engine.ts';
import { plainValue } from '../plain-values.ts';
import type { Statement } from '../plan-write.ts';

type Runner = Pick<GrafeoDB, 'executeCypher'>;

/** Reading through an open database. */
export function grafeoEngine(database: GrafeoDB): Engine {
  return {
    run: (text, parameters) => run(database, text, parameters),
    countRelations: () => Promise.resolve(database.edgeCount()),
    async reading() {
      // A transaction sees the store as it was when it began.
      const transaction = database.beginTransaction('snapshot');
      return { run: (text, parameters) => run(transaction, text, parameters), end: async () => transaction.rollback() };
    },
  };
}

const attempts = 3;

/** Runs all statements in one transaction and commits it, or none; once more where the engine asks for it. */
export async function writeWhole(database: GrafeoDB, statements: () => Iterable<Statement>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    // A failed statement does not fail its transaction here, so every error rolls back.
    const transaction = database.beginTransaction();
    try {
      for (const { text, parameters, written } of statements()) {
        const [row] = await run(transaction, text, parameters);
        if (written !== null && row?.written !== written) throw new Error(`${String(row?.written)} of ${written} relations had both their ends: ${text}`);
      }
      transaction.commit();
      return;
    } catch (error) {
      rollBack(transaction);
      if (attempt === attempts || !isConflict(error)) throw error;
    }
  }
}

/** A commit that fails (on a full disk) has ended its transaction, though that still says that it is active. */
function rollBack(transaction: Transaction): void {
  try {
    transaction.rollback();
  } catch {
    // Ended already: what went wrong before is what matters.
  }
}

function isConflict(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'gqlStatus' in error && error.gqlStatus === '40000';
}

async function run(runner: Runner, text: string, parameters: Parameters): Promise<readonly Row[]> {
  const result = await runner.executeCypher(text, parameters);
  return plainValue(result.toArray()) as readonly Row[];
}
