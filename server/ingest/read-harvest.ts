import { createReadStream } from 'node:fs';
import { OutspreadError } from '../platform/errors.ts';
import { makeMapping, parseMapping, toldKey } from '../read/parse-mapping.ts';
import { readFile } from '../read/read-file.ts';
import { because } from '../read/reasons.ts';
import { isRegistryFile } from '../read/read-registry.ts';
import type { HarvestFile, ReadOptions, SheetReading } from '../read/HarvestItem.ts';
import type { Harvest } from './import-records.ts';
import { isExport } from './export-kept.ts';
import { listFiles } from './list-files.ts';
import { aboutRecord, claimantOf, settleDuplicates, uniteDuplicates } from './unite-duplicates.ts';
import type { Claimant, ReadRecord } from './unite-duplicates.ts';

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
  const { sources, ...before } = await openFiles(paths);
  return readFiles(sources, options, before);
}

async function openFiles(paths: readonly string[]): Promise<Pick<Harvest, 'refused' | 'leftOut'> & { readonly sources: readonly HarvestFile[] }> {
  const { files, refused, leftOut } = await listFiles(paths);
  return { refused, leftOut, sources: files.map(({ path, name, found }): HarvestFile => ({ name, found, bytes: () => createReadStream(path, { highWaterMark: 1 << 18 }) })) };
}

/** Reads files by name and bytes: what a browser uploads. */
export async function readFiles(
  files: AsyncIterable<HarvestFile> | Iterable<HarvestFile>, options: HarvestOptions, before: Pick<Harvest, 'refused' | 'leftOut'> = { refused: [], leftOut: [] },
): Promise<Harvest> {
  const entries: ReadRecord[] = [];
  const read = await readItems(files, options, before, (entry, { name }) => {
    entries.push(entry);
    sayProgress(entries.length, name, options);
  });
  const addFindings = sheetFindings(read.sheets);
  return { ...read, records: uniteDuplicates(entries).map(addFindings) };
}

/** A harvest whose records come one by one, so that no more than a few are held; their files are read twice. */
export async function streamHarvest(paths: readonly string[], options: HarvestOptions): Promise<Omit<Harvest, 'records'> & { readonly records: AsyncIterable<ReadRecord> }> {
  const { sources, ...before } = await openFiles(paths);
  const claimants: Claimant[] = [];
  const read = await readItems(sources, options, before, ({ record }) => {
    const { confidential, source } = record;
    const print = claimantOf(record).print();
    // Copied: a part of a text holds all of the text that it was cut from.
    const id = Buffer.from(record.id).toString();
    claimants.push({ id, confidential, source, print: () => print });
  });
  const settle = settleDuplicates(claimants);
  const addFindings = sheetFindings(read.sheets);
  const mapping = makeMapping(options);
  async function* records(): AsyncGenerator<ReadRecord> {
    let place = 0;
    for (const file of sources) {
      if ((await whyNoHarvest(file)) !== null) continue;
      for await (const item of readFile(file, mapping, options.sheet)) {
        if (item.kind !== 'record') continue;
        const settled = settle({ record: item.record, findings: item.findings }, place);
        place += 1;
        sayProgress(place, file.name, options);
        if (settled) yield addFindings(settled);
      }
    }
  }
  return { ...read, records: records() };
}

const recordsPerNotice = 10_000;

function sayProgress(count: number, name: string, { say }: HarvestOptions): void {
  if (count % recordsPerNotice === 0) say?.(`${name}: ${count} records read so far`);
}

/** Reads files to their end, and hands on each record as it comes. */
async function readItems(
  files: AsyncIterable<HarvestFile> | Iterable<HarvestFile>, options: HarvestOptions, before: Pick<Harvest, 'refused' | 'leftOut'>,
  take: (entry: ReadRecord, file: HarvestFile) => void,
): Promise<Omit<Harvest, 'records'>> {
  const mapping = makeMapping(options);
  const names: string[] = [];
  const refused = [...before.refused];
  const leftOut = [...before.leftOut];
  const sheets: SheetReading[] = [];
  for await (const file of files) {
    names.push(file.name);
    const why = await whyNoHarvest(file);
    if (why !== null) {
      const about = { file: file.name, sheet: null, row: null, ...because(why) };
      if (why === 'is-registry' && file.found) leftOut.push(about);
      else refused.push({ ...about, column: null });
      continue;
    }
    for await (const item of readFile(file, mapping, options.sheet)) {
      if (item.kind === 'record') take({ record: item.record, findings: item.findings }, file);
      else if (item.kind === 'refused') refused.push(item.refusal);
      else if (item.kind === 'left-out') leftOut.push(item.leftOut);
      else sheets.push(item.sheet);
    }
  }
  refuseIdleMapping(options.map ?? [], sheets);
  for (const { file, sheet, row, why } of leftOut) {
    options.say?.(new OutspreadError('row-refused', why, { where: { file, sheet, row }, remedy: 'it was left out' }).sentence);
  }
  return { files: names, refused, leftOut, sheets };
}

/** Files that are ours and yet no harvest. What cannot be read is refused where it is read. */
async function whyNoHarvest(file: HarvestFile): Promise<'is-export' | 'is-registry' | null> {
  if (await isExport(file).catch(() => false)) return 'is-export';
  return (await isRegistryFile(file).catch(() => false)) ? 'is-registry' : null;
}

/** A doubt about a sheet as a whole stands on the first record that was read from it. */
function sheetFindings(sheets: readonly SheetReading[]): (entry: ReadRecord) => ReadRecord {
  const keyOf = (where: { readonly file: string; readonly sheet: string | null }) => JSON.stringify([where.file, where.sheet]);
  const waiting = new Map(sheets.map((sheet) => [keyOf(sheet), sheet.findings]));
  return (entry) => {
    const key = keyOf(entry.record.source);
    const findings = waiting.get(key);
    waiting.delete(key);
    return findings ? { record: entry.record, findings: [...entry.findings, ...aboutRecord(findings, entry.record.id)] } : entry;
  };
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
