import { extractClaims } from '../extract/extract-claims.ts';
import type { Reading } from '../model/claim.ts';
import type { HarvestRecord } from '../model/record.ts';
import { readClaims } from './read-claims.ts';

/** What one record tells, by itself: the same text always gives the same reading. */
export function readRecord(record: HarvestRecord): Reading {
  return readClaims(record, extractClaims(record));
}
