import { countryNamed } from '../lexicon/countries.ts';
import type { Passage } from '../model/passage.ts';
import type { HarvestRecord } from '../model/record.ts';
import { cellPassage } from './record-finding.ts';

/** Where the country cell names a country: the part of a list, else the whole cell. */
export function passageOfCountry(record: HarvestRecord, code: string): Passage | null {
  const cell = cellPassage(record, 'country');
  if (cell === null) return null;
  for (const part of cell.quote.matchAll(/[^,;/\n|]+/gu)) {
    const quote = part[0].trim();
    if (countryNamed(quote) !== code) continue;
    const start = part.index + part[0].indexOf(quote);
    return { ...cell, start, end: start + quote.length, quote };
  }
  return cell;
}
