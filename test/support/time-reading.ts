import { readHarvest } from '../../server/ingest/read-harvest.ts';
import { readRecord } from '../../server/ingest/read-record.ts';

/** Seconds to parse a file into records, and to read the records; on one core. */
export async function timeReading(path: string): Promise<{ readonly records: number; readonly parse: number; readonly read: number }> {
  const begin = performance.now();
  const { records } = await readHarvest([path], {});
  const parsed = performance.now();
  for (const { record } of records) readRecord(record);
  return { records: records.length, parse: (parsed - begin) / 1000, read: (performance.now() - parsed) / 1000 };
}
