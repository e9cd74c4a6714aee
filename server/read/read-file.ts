import type { HarvestFile, HarvestItem } from './HarvestItem.ts';
import type { Told } from './parse-mapping.ts';
import { readTextFile } from './read-text-file.ts';

/** Reads one file, whatever its format; a file that cannot be read gives a refusal, never an error. */
export async function* readFile(file: HarvestFile, told: ReadonlyMap<string, Told>): AsyncGenerator<HarvestItem> {
  yield* readTextFile(file, told);
}
