import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import type { GrafeoDB } from '@grafeo-db/js';
import { schemaTexts } from '../__generated__/queries.ts';
import type { Store } from '../port.ts';
import { explainError } from './grafeo-errors.ts';
import { GrafeoStore } from './GrafeoStore.ts';
import { syncNames } from './sync-log.ts';
import { TextIndexes } from './TextIndexes.ts';

/** The log is taken into the database once it is this long, and this often at the latest. */
const checkpoints = { walBytes: 64 * 1024 * 1024, intervalMs: 5 * 60_000 };

/**
 * Opens the embedded store in a folder, which is made where it is not there, for its owner only.
 * Throws `store-locked` where another process has it, `store-damaged`, `store-refused`, `store-full`.
 */
export async function openGrafeoStore(folder: string): Promise<Store> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await chmod(folder, 0o700);
    const path = join(folder, 'outspread');
    const database = grafeo.GrafeoDB.create(path);
    const texts = new TextIndexes(database);
    await prepare(database, path, texts).catch((error: unknown) => {
      database.close();
      throw error;
    });
    return new GrafeoStore(database, path, texts);
  } catch (error) {
    throw explainError(error, folder);
  }
}

async function prepare(database: GrafeoDB, path: string, texts: TextIndexes): Promise<void> {
  for (const text of schemaTexts.grafeo) await database.executeCypher(text);
  await texts.ensure();
  database.setCheckpointTriggers(checkpoints);
  await syncNames(path);
}
