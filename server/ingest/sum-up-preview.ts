import { confidentialOrNot } from '../lexicon/yes-no.ts';
import type { FindingKind } from '../model/finding.ts';
import { compareText } from '../model/passage.ts';
import type { ViewFinding } from '../model/view-parts.ts';
import type { HeadingReading, SheetReading } from '../read/HarvestItem.ts';
import type { PreviewRow } from './preview-rows.ts';

/** A heading over all sheets that have it and read it alike. */
export interface UnitedHeading extends HeadingReading {
  /** Records of the sheets that have it. */
  readonly of: number;
}

/** Headings of all sheets, in the order in which they first come; a folder of small files has most of them in each. */
export function uniteHeadings(sheets: readonly SheetReading[]): UnitedHeading[] {
  const united = new Map<string, UnitedHeading>();
  for (const { headings, records } of sheets) {
    for (const reading of headings) {
      const key = JSON.stringify([reading.heading, reading.field, reading.how, reading.opposite]);
      const before = united.get(key);
      united.set(key, { ...reading, filled: reading.filled + (before?.filled ?? 0), of: records + (before?.of ?? 0) });
    }
  }
  return [...united.values()];
}

/** Findings of one kind. */
export interface KindOfFinding {
  readonly kind: FindingKind;
  readonly count: number;
  /** Records that have any; 0 where the kind is about files. */
  readonly records: number;
  /** The first few different words that are doubtful. */
  readonly examples: readonly string[];
}

const mostExamples = 3;

/** Findings by kind: those in most records first. */
export function groupFindings(findings: readonly ViewFinding[]): KindOfFinding[] {
  const kinds = new Map<FindingKind, { count: number; records: Set<string>; examples: Set<string> }>();
  for (const { kind, level, records, quote } of findings) {
    const group = kinds.get(kind) ?? { count: 0, records: new Set(), examples: new Set() };
    group.count += 1;
    if (level !== 'file') for (const record of records) group.records.add(record);
    if (quote && group.examples.size < mostExamples) group.examples.add(quote);
    kinds.set(kind, group);
  }
  return [...kinds]
    .map(([kind, { count, records, examples }]) => ({ kind, count, records: records.size, examples: [...examples] }))
    .sort((a, b) => b.records - a.records || b.count - a.count || compareText(a.kind, b.kind));
}

/** How many records of a preview are of a sort. */
export interface PreviewSizes {
  readonly all: number;
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly withFindings: number;
  readonly open: number;
  readonly confidential: number;
  /** Of the confidential ones, those that are so only because their file leaves it open. */
  readonly unclear: number;
  readonly withoutTraining: number;
}

export function sizeUp(rows: readonly PreviewRow[]): PreviewSizes {
  const count = (fits: (row: PreviewRow) => boolean) => rows.filter(fits).length;
  return {
    all: rows.length,
    new: count(({ state }) => state === 'new'),
    changed: count(({ state }) => state === 'changed'),
    unchanged: count(({ state }) => state === 'unchanged'),
    withFindings: count(({ findings }) => findings.length > 0),
    open: count(({ record }) => !record.confidential),
    confidential: count(({ record }) => record.confidential),
    unclear: count(({ record }) => record.confidential && isUnclear(record.confidentialRaw)),
    withoutTraining: count(({ trainings }) => trainings.length === 0),
  };
}

function isUnclear(raw: string | null): boolean {
  return confidentialOrNot(raw ?? '') === null;
}
