import { basename } from 'node:path';
import { readHarvest } from '../../server/ingest/read-harvest.ts';
import { readRecord } from '../../server/ingest/read-record.ts';
import { describeReading } from '../../server/main/describe-reading.ts';

/** Each record of a corpus folder as `outspread read --out` writes it, under the name of its file. */
export async function readFolder(folder: string): Promise<{ readonly file: string; readonly reading: ReturnType<typeof describeReading> }[]> {
  const harvest = await readHarvest([folder], {});
  return harvest.records.map(({ record, findings }) => ({
    file: basename(record.source.file).replace(/\.txt$/u, '.json'),
    reading: describeReading(record, findings, readRecord(record)),
  }));
}
