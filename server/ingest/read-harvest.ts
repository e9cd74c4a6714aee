import { createReadStream } from 'node:fs';
import { OutspreadError } from '../platform/errors.ts';
import { makeMapping, parseMapping, toldKey } from '../read/parse-mapping.ts';
import { readFile } from '../read/read-file.ts';
import { because } from '../read/reasons.ts';
import { isRegistryFile } from '../read/read-registry.ts';
import type { HarvestFile, LeftOut, ReadOptions, Refusal, SheetReading } from '../read/HarvestItem.ts';
import type { Harvest } from './import-records.ts';
import { isExport } from './export-kept.ts';
import { listFiles } from './list-files.ts';
import { aboutRecord, uniteDuplicates } from './unite-duplicates.ts';
import type { ReadRecord } from './unite-duplicates.ts';

export type { HarvestFile } from '../read/HarvestItem.ts';

export interface HarvestOptions extends ReadOptions {
  /** Called with one line of progress or notice at a time. */
  readonly say?: (text: string) => void;
}

const recordsPerNotice = 10_000;

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
  const mapping = makeMapping(options);
  const names: string[] = [];
  const entries: ReadRecord[] = [];
  const refused = [...before.refused];
  const leftOut = [...before.leftOut];
  const sheets: SheetReading[] = [];
  const progress = (name: string) => {
    if (entries.length % recordsPerNotice === 0) options.say?.(`${name}: ${entries.length} records read so far`);
  };
  for await (const file of files) {
    names.push(file.name);
    // What cannot be read is refused where it is read.
    if (await isExport(file).catch(() => false)) {
      refused.push({ file: file.name, sheet: null, row: null, column: null, ...because('is-export') });
      continue;
    }
    if (await isRegistryFile(file).catch(() => false)) {
      const told = because('is-registry');
      if (file.found) leftOut.push({ file: file.name, sheet: null, row: null, ...told });
      else refused.push({ file: file.name, sheet: null, row: null, column: null, ...told });
      continue;
    }
    for await (const item of readFile(file, mapping, options.sheet)) {
      if (item.kind === 'record') {
        entries.push({ record: item.record, findings: item.findings });
        progress(file.name);
      } else if (item.kind === 'refused') refused.push(item.refusal);
      else if (item.kind === 'left-out') leftOut.push(item.leftOut);
      else sheets.push(item.sheet);
    }
  }
  refuseIdleMapping(options.map ?? [], sheets);
  for (const { file, sheet, row, why } of leftOut) {
    options.say?.(new OutspreadError('row-refused', why, { where: { file, sheet, row }, remedy: 'it was left out' }).sentence);
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

/** A mapping for a heading that no file has is a slip: going on would read the files as if it had not been given. */
function refuseIdleMapping(map: readonly string[], sheets: readonly SheetReading[]): void {
  const headings = new Set(sheets.flatMap((sheet) => sheet.headings.map(({ heading }) => toldKey(heading))));
  const idle = [...parseMapping(map)].find(([key]) => sheets.length > 0 && !headings.has(key));
  if (!idle) return;
  throw new OutspreadError('argument-bad', `no file has the heading "${idle[1].heading}"`, {
    remedy: `give it as it is written: ${[...new Set(sheets.flatMap((sheet) => sheet.headings.map(({ heading }) => heading)))].slice(0, 40).join(', ')}`,
  });
}
