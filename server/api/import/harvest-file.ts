import type { HarvestFile } from '../../ingest/read-harvest.ts';

/** A file of a multipart request as the readers take it. */
export function harvestFile(file: File): HarvestFile {
  return { name: file.name, bytes: () => file.stream() as AsyncIterable<Uint8Array> };
}
