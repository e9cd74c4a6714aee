import type { Registry } from '../model/registry.ts';
import { csvOf } from './write-csv.ts';

/** A registry as the CSV that can be loaded as one. */
export function registryAsCsv(registry: Registry): Generator<string> {
  return csvOf(
    ['name', 'name en', 'name fr', 'name es', 'acronym', 'country', 'aliases', 'kind'],
    registry.map(({ name, names, acronym, country, aliases, kind }) => [name, names.en, names.fr, names.es, acronym, country ?? 'international', aliases, kind]),
  );
}
