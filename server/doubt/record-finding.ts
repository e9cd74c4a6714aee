import type { Finding, FindingKind } from '../model/finding.ts';
import type { Passage } from '../model/passage.ts';
import type { HarvestRecord } from '../model/record.ts';

/** A finding of one record at a passage of it. */
export function recordFinding(
  kind: FindingKind, record: HarvestRecord, passage: Passage | null,
  words: Pick<Finding, 'values' | 'message' | 'settle'>,
): Finding {
  return {
    kind,
    records: [record.id],
    field: passage?.field ?? null,
    start: passage?.start ?? null,
    end: passage?.end ?? null,
    quote: passage?.quote ?? null,
    ...words,
  };
}

/** A whole cell as a passage; null where the record has none, or a blank one. */
export function cellPassage(record: HarvestRecord, field: string): Passage | null {
  const text = record.cells.find((cell) => cell.field === field)?.text ?? '';
  return text.trim() === '' ? null : { record: record.id, field, start: 0, end: text.length, quote: text };
}

/** What a field is called in the record's file. */
export function headingOf(record: HarvestRecord, field: string): string {
  return record.cells.find((cell) => cell.field === field)?.heading.trim() ?? field;
}

const lists = new Intl.ListFormat('en');

/** `a, b, and c` */
export function listed(items: readonly string[]): string {
  return lists.format(items);
}
