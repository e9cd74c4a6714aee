import type { Preview } from '../../ingest/ImportDesk.ts';
import { csvOf } from '../../share/write-csv.ts';

const headings = ['file', 'sheet', 'row', 'record', 'kind', 'field', 'words', 'what is doubtful', 'what would settle it'];

/** The findings of a preview as a table, a row for each record that one is about; doubts about a file have no row of theirs. */
export function findingsCsv({ rows, findings }: Preview): string {
  const sources = new Map(rows.map(({ record }) => [record.id, record.source]));
  const lines = findings.flatMap(({ kind, level, records, field, quote, message, settle }) => {
    const said = [kind, field, quote, message, settle];
    return (level === 'file' ? records.slice(0, 1) : records).map((record) => {
      const source = sources.get(record);
      return level === 'file' ? [source?.file, source?.sheet, null, null, ...said] : [source?.file, source?.sheet, source?.row, record, ...said];
    });
  });
  return [...csvOf(headings, lines)].join('');
}
