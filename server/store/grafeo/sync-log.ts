import { open, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Puts the end of the engine's log on disk: the engine acknowledges a commit sooner. Files of the log are numbered, so
 * the last in order holds the newest commit, and the one before it the beginning of one that was split.
 */
export async function syncLog(database: string): Promise<void> {
  const folder = `${database}.wal`;
  const names = (await readdir(folder)).filter((name) => name.endsWith('.log')).sort();
  for (const name of names.slice(-2)) await syncFile(join(folder, name));
  await syncFolder(folder);
}

/** Puts the names of a new database's own files on disk. */
export async function syncNames(database: string): Promise<void> {
  await syncFolder(dirname(database));
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+').catch((error: NodeJS.ErrnoException) => {
    // Meanwhile taken into the database, which the engine syncs before it drops the log.
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (file === null) return;
  try {
    await file.datasync();
  } finally {
    await file.close();
  }
}

/** Windows opens no folder, and needs none synced. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
