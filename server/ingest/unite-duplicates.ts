import type { Finding } from '../model/finding.ts';
import { compareText } from '../model/passage.ts';
import type { HarvestRecord, Source } from '../model/record.ts';
import { fingerprint } from '../read/fingerprint.ts';

export interface ReadRecord {
  readonly record: HarvestRecord;
  readonly findings: readonly Finding[];
}

/** What of a record decides whether it stands for its id. */
export interface Claimant {
  readonly id: string;
  readonly confidential: boolean;
  readonly source: Source;
  /** The fingerprint of its cells; asked for only where an id is shared. */
  readonly print: () => string;
}

/**
 * One record for each id of an import: identical rows are read once; rows with one id and other text are all kept,
 * each under the id with `~` and eight digits of its own hash, and a finding. An open record looks at open ones only, so
 * that its id says nothing of a confidential one. The order of the files makes no difference.
 */
export function uniteDuplicates(entries: readonly ReadRecord[]): ReadRecord[] {
  const settle = settleDuplicates(entries.map(({ record }) => claimantOf(record)));
  return entries.flatMap((entry, place) => settle(entry, place) ?? []);
}

export function claimantOf({ id, confidential, source, cells }: HarvestRecord): Claimant {
  return { id, confidential, source, print: () => fingerprint(cells) };
}

/** The same for records that are not held: what becomes of each, by its place among the claimants; null for one that is read once elsewhere. */
export function settleDuplicates(claimants: readonly Claimant[]): (entry: ReadRecord, place: number) => ReadRecord | null {
  const counts = new Map<string, number>();
  for (const { id } of claimants) counts.set(comparableId(id), (counts.get(comparableId(id)) ?? 0) + 1);
  const sharing = new Map<string, Map<string, number>>();
  for (const [place, { id, source, print }] of claimants.entries()) {
    const key = comparableId(id);
    if (counts.get(key) === 1) continue;
    const known = sharing.get(key) ?? new Map<string, number>();
    const before = known.get(print());
    if (before === undefined || compareSources(source, claimants[before]!.source) < 0) known.set(print(), place);
    sharing.set(key, known);
  }
  const openOf = new Map([...sharing].map(([key, known]) => [key, [...known.values()].filter((place) => !claimants[place]!.confidential).length]));
  return (entry, place) => {
    const key = comparableId(entry.record.id);
    const known = sharing.get(key);
    if (!known) return entry;
    const print = fingerprint(entry.record.cells);
    if (known.get(print) !== place) return null;
    const count = entry.record.confidential ? known.size : openOf.get(key)!;
    return count === 1 ? entry : apart(entry, print, count);
  };
}

/** Ids are compared after NFC, trimming and case folding. */
export function comparableId(id: string): string {
  return id.normalize('NFC').trim().toLowerCase();
}

function apart({ record, findings }: ReadRecord, print: string, count: number): ReadRecord {
  const id = `${record.id}~${print.slice(0, 8)}`;
  const finding: Finding = {
    kind: 'duplicate-id', records: [id], field: 'id', start: 0, end: record.id.length, quote: record.id, values: { id: record.id, count: String(count) },
    message: `The id ${record.id} stands on ${count} records of this import that differ; all were kept, each under an id of its own.`,
    settle: 'Give each record an id of its own in the file.',
  };
  return { record: { ...record, id }, findings: [finding, ...aboutRecord(findings, id)] };
}

/** The same findings, about another record. */
export function aboutRecord(findings: readonly Finding[], id: string): Finding[] {
  const records = [id];
  return findings.map((finding) => Object.assign({}, finding, { records }));
}

function compareSources(a: Source, b: Source): number {
  return compareText(a.file, b.file) || compareText(a.sheet ?? '', b.sheet ?? '') || a.row - b.row;
}
