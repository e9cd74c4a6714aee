import type { Store } from '../store/port.ts';
import { readingVersion } from './reading-version.ts';

/**
 * True where an older version of the reading made the claims, and so the views; `Portfolio.load` reads them anew.
 * All claims are always of one version, since they are read anew in one transaction.
 */
export async function isReadingStale(store: Store): Promise<boolean> {
  for await (const { body } of store.kept.all('claims')) {
    return !(JSON.parse(body) as { stamp: string }).stamp.startsWith(`${readingVersion} `);
  }
  return (await store.kept.count('record')) > 0;
}
