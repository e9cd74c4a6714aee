import type { Period } from '../model/period.ts';
import type { Reading } from '../model/claim.ts';
import type { HarvestRecord } from '../model/record.ts';
import type { ViewFinding } from '../model/view-parts.ts';
import { countriesOf, titleOf } from '../project/project-outcomes.ts';
import type { Harvest, ImportReport } from './import-records.ts';
import { readOnce } from './read-once.ts';

/** A record of a preview: what was read from it, before anything is kept. */
export interface PreviewRow {
  readonly record: HarvestRecord;
  readonly state: 'new' | 'changed' | 'unchanged';
  /** Canonical names of the fields that loading it changes. */
  readonly changed: readonly string[];
  readonly title: string;
  readonly countries: readonly string[];
  readonly claims: number;
  readonly trainings: readonly { readonly givers: readonly string[]; readonly receivers: readonly string[]; readonly when: Period; readonly place: string | null }[];
  /** Doubts about it, and about it and other records of the harvest; none about its file. */
  readonly findings: readonly ViewFinding[];
}

/** A row for each record of a harvest, in its order. */
export function describeRows(harvest: Harvest, report: ImportReport, findings: readonly ViewFinding[]): PreviewRow[] {
  const fresh = new Set(report.new);
  const changed = new Map(report.changed.map(({ record, fields }) => [record, fields]));
  const findingsOf = byRecord(findings);
  return harvest.records.map(({ record }) => {
    const reading = readOnce(record);
    return {
      record,
      state: fresh.has(record.id) ? 'new' : changed.has(record.id) ? 'changed' : 'unchanged',
      changed: changed.get(record.id) ?? [],
      title: titleOf(record),
      countries: countriesOf(record, reading),
      claims: reading.actors.length + reading.trainings.length + reading.partnerships.length + reading.memberships.length,
      trainings: reading.trainings.map(({ givers, receivers, when, place }) => ({
        givers: labels(reading, givers), receivers: labels(reading, receivers), when, place,
      })),
      findings: findingsOf.get(record.id) ?? [],
    };
  });
}

function byRecord(findings: readonly ViewFinding[]): Map<string, ViewFinding[]> {
  const found = new Map<string, ViewFinding[]>();
  for (const finding of findings) {
    if (finding.level === 'file') continue;
    for (const record of new Set(finding.records)) {
      const list = found.get(record);
      if (list) list.push(finding);
      else found.set(record, [finding]);
    }
  }
  return found;
}

function labels({ actors }: Reading, indexes: readonly number[]): string[] {
  return indexes.map((index) => actors[index]!.acronym ?? actors[index]!.name);
}
