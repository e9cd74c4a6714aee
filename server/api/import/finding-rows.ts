import type { Preview } from '../../ingest/ImportDesk.ts';
import type { FindingOfPreview } from '../Models.ts';

/** A finding where it stands in a file; `row` and `record` null: it is about the file. */
export interface FindingRow {
  readonly file: string | null;
  readonly sheet: string | null;
  readonly row: number | null;
  readonly record: string | null;
  readonly finding: FindingOfPreview;
}

/** The findings of a preview, one for each record that one is about; a doubt about a file once. */
export function findingRows({ rows, findings }: Preview): FindingRow[] {
  const sources = new Map(rows.map(({ record }) => [record.id, record.source]));
  return findings.flatMap((finding) => {
    const ofFile = finding.level === 'file';
    return (ofFile ? finding.records.slice(0, 1) : finding.records).map((record): FindingRow => {
      const source = sources.get(record);
      return { file: source?.file ?? null, sheet: source?.sheet ?? null, row: ofFile ? null : (source?.row ?? null), record: ofFile ? null : record, finding };
    });
  });
}
