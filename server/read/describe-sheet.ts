import type { Finding } from '../model/finding.ts';
import type { Column, Columns } from './Columns.ts';
import type { SheetReading } from './HarvestItem.ts';

/** How a sheet was understood, once its records have been read. */
export function describeSheet(where: { file: string; sheet: string | null }, columns: Columns, records: number, first: string | null): SheetReading {
  return {
    ...where,
    key: columns.key,
    headings: columns.all.map(({ heading, field, how, candidates, opposite, filled }) => ({ heading, field, how, candidates, opposite, filled })),
    records,
    findings: first === null ? [] : findingsOf(columns, [first]),
  };
}

function findingsOf(columns: Columns, records: readonly string[]): Finding[] {
  const findings = columns.all.flatMap((column) => headingFinding(column, columns.all, records));
  if (columns.speakOfConfidence) return findings;
  return [...findings, {
    kind: 'confidentiality-unread', records, field: null, start: null, end: null, quote: null, values: { value: '' },
    message: 'No column says which records are confidential, so all are treated as confidential.',
    settle: 'Add a column "Confidential" with yes or no, or say with --map which column it is.',
  }];
}

function headingFinding(column: Column, all: readonly Column[], records: readonly string[]): Finding[] {
  const { heading, field, how, candidates, opposite } = column;
  const base = { records, field: field ?? heading, start: null, end: null, quote: heading };
  const before = all.find((other) => other !== column && other.field === field && other.how !== 'choice');
  if (how === 'misspelt') {
    return [{
      ...base, kind: 'heading-misspelt', values: { heading, field: field! },
      message: `The heading "${heading}" was read as ${field}.`, settle: 'Correct the heading in the file; nothing is lost if you do not.',
    }];
  }
  if (column.filled === 0) return [];
  if (how === 'likely') {
    return [{
      ...base, kind: 'heading-likely', values: { heading, fields: candidates.join(', ') },
      message: opposite
        ? `Yes under "${heading}" seems to say that a record may be shown; it was kept unread.`
        : `The heading "${heading}" may mean ${candidates.join(' or ')}; it was kept unread.`,
      settle: `Say what it is: --map "${heading}=${opposite ? 'not confidential' : candidates[0]}", or choose it when importing.`,
    }];
  }
  if (how === 'unknown') {
    return [{
      ...base, kind: 'heading-unknown', values: { heading },
      message: `The heading "${heading}" is not known; what stands under it was kept and shown, not read.`,
      settle: `Leave it, or say what it is: --map "${heading}=field".`,
    }];
  }
  if (field !== null && how === 'sure' && field !== 'confidential' && before && all.indexOf(before) < all.indexOf(column)) {
    return [{
      ...base, kind: 'heading-likely', values: { heading, fields: field, other: before.heading },
      message: `"${before.heading}" and "${heading}" both mean ${field}; the first that is filled was read.`,
      settle: `Say which: --map "${heading}=${field}", or rename the other.`,
    }];
  }
  return [];
}
