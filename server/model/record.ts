/** Where a record was read: rows are the file's own (Excel's, or the physical line where the record starts). */
export interface Source {
  readonly file: string;
  readonly sheet: string | null;
  readonly row: number;
}

/** One cell of a record: its canonical field, or its heading where that is unknown, and its text as read. */
export interface Cell {
  readonly field: string;
  readonly heading: string;
  readonly text: string;
}

/** The canonical fields, in the order in which a full record is shown where its file says nothing else. */
export const knownFields = [
  'id', 'status', 'period', 'country', 'year', 'description', 'significance', 'additional',
  'ratingSignificance', 'socialActor', 'scale', 'programmeContribution', 'otherContribution',
  'ratingContribution', 'unintended', 'evidence', 'confidential', 'framework', 'objectives', 'story',
  'negative', 'changeType', 'changeCluster',
] as const;
export type KnownField = (typeof knownFields)[number];

/** The fields whose sentences are read for claims; `story` only for sentences that stand nowhere else. */
export const narrativeFields = [
  'description', 'significance', 'additional', 'programmeContribution', 'otherContribution',
] as const satisfies readonly KnownField[];

export interface HarvestPeriod {
  readonly text: string;
  readonly number: number | null;
}

/** A code of the results framework; an output stands under the outcome whose number it carries on. */
export interface FrameworkCode {
  readonly code: string;
  readonly partOf?: string;
}

/**
 * One row or block of a harvest file, as read, nothing dropped.
 * `id` is the record's own, trimmed and in NFC; without one, `text-` and a hash of its text.
 * What a cell says in so many words (year, codes, countries of the country cell) is read here;
 * the meaning of sentences is not.
 */
export interface HarvestRecord {
  readonly id: string;
  readonly source: Source;
  readonly cells: readonly Cell[];
  readonly confidential: boolean;
  readonly confidentialRaw: string | null;
  readonly year: number | null;
  readonly period: HarvestPeriod | null;
  /** ISO 3166-1 alpha-2 codes that the country cell names, and regions that it names. */
  readonly countries: readonly string[];
  readonly regions: readonly string[];
  /** Codes of specific objectives, and their labels where the cell gives one. */
  readonly objectives: readonly { readonly code: string; readonly label: string | null }[];
  readonly framework: readonly FrameworkCode[];
}

/** The text of a field, or the empty string. */
export function textOf(record: HarvestRecord, field: string): string {
  return record.cells.find((cell) => cell.field === field)?.text ?? '';
}
