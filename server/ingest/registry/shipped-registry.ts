import text from '../../../seeds/registry.csv?raw';
import { readRegistry } from '../../read/read-registry.ts';
import type { Registry } from '../../model/registry.ts';

/** Well-known bodies of the field, in force until someone loads a registry of their own. What it says is part of the reading: see `readingVersion`. */
export const shippedRegistry: Registry = readRegistry(text, 'registry.csv').bodies;
