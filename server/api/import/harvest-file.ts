import type { HarvestFile } from '../../ingest/read-harvest.ts';

/**
 * A file of a multipart request as the readers take it. `path`: where in a folder it was found, since a request
 * carries names without their folders.
 */
export function harvestFile(file: File, path: string | null): HarvestFile {
  return { name: path ?? file.name, found: path !== null, bytes: () => file.stream() as AsyncIterable<Uint8Array> };
}
