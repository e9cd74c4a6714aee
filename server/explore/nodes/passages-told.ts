import type { Passage } from '../../model/passage.ts';
import { comparePassages, readAddress } from '../../model/passage.ts';

/** The parallel lists in which a relation keeps its passages. */
export interface Told {
  readonly passages: readonly string[];
  readonly quotes: readonly string[];
}

/** The passages of some relations, each once, by record, field and place. */
export function passagesTold(relations: readonly Told[]): Passage[] {
  const once = new Map<string, Passage>();
  for (const { passages, quotes } of relations) {
    passages.forEach((address, index) => {
      const place = readAddress(address);
      if (place) once.set(address, { ...place, quote: quotes[index] ?? '' });
    });
  }
  return [...once.values()].sort(comparePassages);
}
