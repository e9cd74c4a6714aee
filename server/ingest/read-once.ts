import type { Reading } from '../model/claim.ts';
import type { HarvestRecord } from '../model/record.ts';
import { readRecord } from './read-record.ts';

const read = new WeakMap<HarvestRecord, Reading>();

/** A record's reading, made once: a preview and the import after it look at the same record. */
export function readOnce(record: HarvestRecord): Reading {
  const known = read.get(record);
  if (known) return known;
  const reading = readRecord(record);
  read.set(record, reading);
  return reading;
}
