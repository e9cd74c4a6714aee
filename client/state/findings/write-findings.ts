import type { Say } from '../../messages/say.ts';
import { sayFinding, sayFindingKind, saySettle } from '../../messages/say-finding.ts';
import { writeTable } from '../../parts/write-table.ts';
import type { ListedFinding } from './findings-query.ts';

const columns = ['record', 'kind', 'field', 'words', 'doubt', 'settle'] as const;

/** Findings as a table in the reader's language, a row for each record that one is about; as spreadsheets open it. */
export function writeFindings(findings: readonly ListedFinding[], say: Say, language: string): string {
  const rows = findings.flatMap((finding) => finding.records.map((record) => [
    record, sayFindingKind(finding.kind, say) ?? finding.kind, finding.passage?.field ?? '', finding.quote ?? '', sayFinding(finding, say, language), saySettle(finding, language),
  ]));
  return `\uFEFF${writeTable([columns.map((column) => say(`doubts.column.${column}`)), ...rows], ',')}\r\n`;
}
