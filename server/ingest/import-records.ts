import { compareText } from '../model/passage.ts';
import type { Finding } from '../model/finding.ts';
import type { KeptImport, KeptRecord } from '../model/kept-record.ts';
import type { HarvestRecord, Source } from '../model/record.ts';
import type { ViewFinding, ViewRecord } from '../model/view-parts.ts';
import type { LeftOut, Refusal, SheetReading } from '../read/HarvestItem.ts';
import { changedFields } from './compare-records.ts';
import { deriveParts } from './derive-view.ts';
import { isAboutFile } from './gather-findings.ts';
import type { Portfolio } from './Portfolio.ts';
import { readOnce } from './read-once.ts';
import { comparableId } from './unite-duplicates.ts';

/** What reading some files gave, in the order of the files. */
export interface Harvest {
  readonly files: readonly string[];
  readonly records: readonly { readonly record: HarvestRecord; readonly findings: readonly Finding[] }[];
  readonly refused: readonly Refusal[];
  /** Files, sheets and rows that are no part of a harvest. */
  readonly leftOut: readonly LeftOut[];
  /** How each sheet, or file without sheets, was understood: its headings, with what they were read as. */
  readonly sheets: readonly SheetReading[];
}

/** What an import would do, or did: the shape that `outspread import --json` prints. */
export interface ImportReport {
  readonly new: readonly string[];
  readonly changed: readonly { readonly record: string; readonly fields: readonly string[] }[];
  readonly unchanged: number;
  /** Kept records of the same files that the files no longer hold; removed only when asked. */
  readonly missing: readonly string[];
  readonly refused: readonly Refusal[];
  readonly findings: Readonly<Record<string, number>>;
  /** Actors and trainings that the records of this harvest tell by themselves. */
  readonly actors: number;
  readonly trainings: number;
  /** Samples that this import took out. */
  readonly samplesRemoved: readonly string[];
}

export interface ImportOptions {
  /** The sample that the harvest is; null for the user's own. */
  readonly sample: string | null;
  readonly keepSample: boolean;
  readonly removeMissing: boolean;
  readonly run: Omit<KeptImport, 'state' | 'counts'>;
  /** Called after each batch with the records written and those to write. */
  readonly onProgress?: (done: number, of: number) => void;
  /** Aborted: the import ends after its present batch, and running it again completes it. */
  readonly signal?: AbortSignal;
}

/** Compares a harvest with what is kept; writes nothing. */
export function previewImport(portfolio: Portfolio, harvest: Harvest, options: Pick<ImportOptions, 'sample' | 'keepSample'>): ImportReport {
  return compareHarvest(portfolio, harvest, options).report;
}

/** As `previewImport`, with the findings that the report counts. */
export function compareHarvest(
  portfolio: Portfolio, harvest: Harvest, options: Pick<ImportOptions, 'sample' | 'keepSample'>,
): { readonly report: ImportReport; readonly findings: readonly ViewFinding[] } {
  const incoming = new Map(harvest.records.map((entry) => [entry.record.id, entry]));
  const comparable = new Set(harvest.records.map(({ record }) => comparableId(record.id)));
  const fresh: string[] = [];
  const changed: { record: string; fields: readonly string[] }[] = [];
  let unchanged = 0;
  for (const [id, { record }] of incoming) {
    const before = portfolio.get(id);
    const fields = before ? changedFields(before.record, record) : [];
    if (!before || before.sample !== options.sample) fresh.push(id);
    else if (fields.length > 0) changed.push({ record: id, fields });
    else unchanged += 1;
  }
  const files = new Set(harvest.records.map(({ record }) => record.source.file));
  const missing: string[] = [];
  const samples = new Set<string>();
  for (const { record, sample } of portfolio.records()) {
    if (sample !== null && options.sample === null && !options.keepSample) samples.add(sample);
    else if (files.has(record.source.file) && sample === options.sample && !comparable.has(comparableId(record.id))) missing.push(record.id);
  }
  const parts = deriveParts(harvest.records.map(({ record, findings }): ViewRecord => ({
    record, findings, sample: null, reading: readOnce(record),
  })), { registry: portfolio.registry.bodies });
  const findings: Record<string, number> = {};
  for (const { kind } of parts.findings) findings[kind] = (findings[kind] ?? 0) + 1;
  const report = {
    new: fresh.sort(compareText),
    changed: changed.sort((a, b) => compareText(a.record, b.record)),
    unchanged,
    missing: missing.sort(compareText),
    refused: harvest.refused,
    findings: Object.fromEntries(Object.entries(findings).sort(([a], [b]) => compareText(a, b))),
    actors: parts.actors.length,
    trainings: parts.trainings.length,
    samplesRemoved: [...samples].sort(compareText),
  };
  return { report, findings: parts.findings };
}

const firstBatch = 1000;
/** A batch is held in memory by both engines, and blocks others while it is written. */
const mostInBatch = 4000;

/**
 * Writes a harvest, a batch at a time, each batch in one transaction with both views. Batches grow with what is kept,
 * so that deriving the views again for each stays a constant share of the work. Killed between two, running it again
 * completes it.
 */
export async function importHarvest(portfolio: Portfolio, harvest: Harvest, options: ImportOptions): Promise<ImportReport> {
  const report = previewImport(portfolio, harvest, options);
  const touched = new Set([...report.new, ...report.changed.map(({ record }) => record)]);
  const ofFiles = harvest.records.flatMap(({ record, findings }) =>
    findings.filter(isAboutFile).map((finding) => ({ finding, source: record.source })));
  const put = harvest.records.filter(({ record }) => touched.has(record.id)).map(({ record, findings }): KeptRecord => ({
    record,
    findings: [...findings.filter((finding) => !isAboutFile(finding)), ...ofFiles.filter((about) => touches(about, record)).map(({ finding }) => finding)],
    sample: options.sample,
  }));
  const remove = [
    ...(options.removeMissing ? report.missing : []),
    ...[...portfolio.records()].filter(({ sample, record }) => sample !== null && report.samplesRemoved.includes(sample) && !touched.has(record.id)).map(({ record }) => record.id),
  ];
  const forget = [...portfolio.decisions.values()].filter(({ sample }) => sample !== null && report.samplesRemoved.includes(sample)).map(({ id }) => id);
  const counts = {
    new: report.new.length, changed: report.changed.length, unchanged: report.unchanged, removed: remove.length, refused: report.refused.length,
  };
  let from = 0;
  do {
    const size = Math.min(mostInBatch, Math.max(firstBatch, portfolio.size));
    const batch = put.slice(from, from + size);
    const last = from + size >= put.length;
    await portfolio.apply({
      put: batch,
      remove: from === 0 ? remove : [],
      forget: from === 0 ? forget : [],
      run: { ...options.run, counts, ...(last ? { state: 'done' } : { state: 'begun', written: from + batch.length }) },
    });
    from += batch.length;
    options.onProgress?.(from, put.length);
    if (last || options.signal?.aborted) break;
  } while (from < put.length);
  return report;
}

/** A doubt about a file touches those of its records that have the heading, or all of them where a column is missing. */
function touches({ finding, source }: { finding: Finding; source: Source }, record: HarvestRecord): boolean {
  if (source.file !== record.source.file || source.sheet !== record.source.sheet) return false;
  return finding.quote === null || record.cells.some(({ heading }) => heading === finding.quote);
}
