import { createReadStream } from 'node:fs';
import { parseMapping } from '../read/parse-mapping.ts';
import { readFile } from '../read/read-file.ts';
import type { HarvestFile, LeftOut, ReadOptions, Refusal, SheetReading } from '../read/HarvestItem.ts';
import type { Harvest } from './import-records.ts';
import { listFiles } from './list-files.ts';
import { aboutRecord, uniteDuplicates } from './unite-duplicates.ts';
import type { ReadRecord } from './unite-duplicates.ts';

export type { HarvestFile } from '../read/HarvestItem.ts';

export interface HarvestOptions extends ReadOptions {
  /** Called with one line of progress or notice at a time. */
  readonly say?: (text: string) => void;
}

/**
 * Reads files and folders. What cannot be read is among `refused`, what is no part of a harvest among `leftOut`; neither
 * stops the rest. Throws `argument-bad` for a mapping that is none, or whose heading no file has.
 */
export async function readHarvest(paths: readonly string[], options: HarvestOptions): Promise<Harvest> {
  const { files, refused, leftOut } = await listFiles(paths);
  const sources = files.map(({ path, name, found }): HarvestFile => ({ name, found, bytes: () => createReadStream(path, { highWaterMark: 1 << 18 }) }));
  return readFiles(sources, options, { refused, leftOut });
}

/** Reads files by name and bytes: what a browser uploads. */
export async function readFiles(
  files: AsyncIterable<HarvestFile> | Iterable<HarvestFile>, options: HarvestOptions, before: { refused: readonly Refusal[]; leftOut: readonly LeftOut[] } = { refused: [], leftOut: [] },
): Promise<Harvest> {
  const told = parseMapping(options.map ?? []);
  const names: string[] = [];
  const entries: ReadRecord[] = [];
  const refused = [...before.refused];
  const leftOut = [...before.leftOut];
  const sheets: SheetReading[] = [];
  for await (const file of files) {
    names.push(file.name);
    for await (const item of readFile(file, told, options.sheet)) {
      if (item.kind === 'record') entries.push({ record: item.record, findings: item.findings });
      else if (item.kind === 'refused') refused.push(item.refusal);
      else if (item.kind === 'left-out') leftOut.push(item.leftOut);
      else sheets.push(item.sheet);
    }
  }
  return { files: names, records: withSheetFindings(uniteDuplicates(entries), sheets), refused, leftOut, sheets };
}

/** A doubt about a sheet as a whole stands on the first record that was read from it. */
function withSheetFindings(entries: readonly ReadRecord[], sheets: readonly SheetReading[]): ReadRecord[] {
  const keyOf = (where: { readonly file: string; readonly sheet: string | null }) => JSON.stringify([where.file, where.sheet]);
  const waiting = new Map(sheets.map((sheet) => [keyOf(sheet), sheet.findings]));
  return entries.map((entry) => {
    const key = keyOf(entry.record.source);
    const findings = waiting.get(key);
    waiting.delete(key);
    return findings ? { record: entry.record, findings: [...entry.findings, ...aboutRecord(findings, entry.record.id)] } : entry;
  });
}
