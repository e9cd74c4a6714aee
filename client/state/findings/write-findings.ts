import { sayFinding, sayFindingKind, saySettle, type FindingLike } from '../../messages/say-finding.ts';
import type { Say } from '../../messages/say.ts';
import { writeTable } from '../../parts/write-table.ts';
import type { PreviewFindingRow } from '../import/import-queries.ts';
import type { ListedFinding } from './findings-query.ts';

const columns = ['record', 'kind', 'field', 'words', 'doubt', 'settle'] as const;
const places = ['file', 'sheet', 'row'] as const;

/** Findings as a table in the reader's language, a row for each record that one is about; as spreadsheets open it. */
export function writeFindings(findings: readonly ListedFinding[], say: Say, language: string): string {
  return write(columns, findings.flatMap((finding) => finding.records.map((record) => [record, ...said({ ...finding, field: finding.passage?.field ?? null }, say, language)])), say);
}

/** The findings of a preview as the same table, with where each stands in its file. */
export function writePreviewFindings(rows: readonly PreviewFindingRow[], say: Say, language: string): string {
  return write([...places, ...columns], rows.map(({ file, sheet, row, record, finding }) => [file ?? '', sheet ?? '', row ? String(row) : '', record ?? '', ...said(finding, say, language)]), say);
}

function said(finding: FindingLike & { readonly settle: string; readonly field?: string | null }, say: Say, language: string): string[] {
  return [sayFindingKind(finding.kind, say) ?? finding.kind, finding.field ?? '', finding.quote ?? '', sayFinding(finding, say, language), saySettle(finding, say, language)];
}

function write(headings: readonly ((typeof columns)[number] | (typeof places)[number])[], rows: readonly (readonly string[])[], say: Say): string {
  return `\uFEFF${writeTable([headings.map((heading) => say(`doubts.column.${heading}`)), ...rows], ',')}\r\n`;
}
