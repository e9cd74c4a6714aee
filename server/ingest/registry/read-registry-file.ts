import type { HarvestFile } from '../../read/HarvestItem.ts';
import { readRegistry, textOfRegistry } from '../../read/read-registry.ts';
import type { RegistryReading } from '../../read/read-registry.ts';

export { isRegistryFile } from '../../read/read-registry.ts';

/** Reads a file as a registry. @throws OutspreadError `nothing-read` where it has no headings of one, `file-unreadable` where it is too large. */
export async function readRegistryFile(file: HarvestFile): Promise<RegistryReading> {
  return readRegistry(await textOfRegistry(file), file.name);
}
