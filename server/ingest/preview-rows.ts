import type { Finding } from '../model/finding.ts';
import type { Period } from '../model/period.ts';
import type { Reading } from '../model/claim.ts';
import type { HarvestRecord } from '../model/record.ts';
import { countriesOf, titleOf } from '../project/project-outcomes.ts';
import type { Harvest, ImportReport } from './import-records.ts';
import { readOnce } from './read-once.ts';

/** A record of a preview: what was read from it, before anything is kept. */
export interface PreviewRow {
  readonly record: HarvestRecord;
  readonly state: 'new' | 'changed' | 'unchanged';
  readonly title: string;
  readonly countries: readonly string[];
  readonly claims: number;
  readonly trainings: readonly { readonly givers: readonly string[]; readonly receivers: readonly string[]; readonly when: Period; readonly place: string | null }[];
  readonly findings: readonly Finding[];
}

/** A row for each record of a harvest, in its order. */
export function describeRows(harvest: Harvest, report: ImportReport): PreviewRow[] {
  const fresh = new Set(report.new);
  const changed = new Set(report.changed.map(({ record }) => record));
  return harvest.records.map(({ record, findings }) => {
    const reading = readOnce(record);
    return {
      record,
      state: fresh.has(record.id) ? 'new' : changed.has(record.id) ? 'changed' : 'unchanged',
      title: titleOf(record),
      countries: countriesOf(record, reading),
      claims: reading.actors.length + reading.trainings.length + reading.partnerships.length + reading.memberships.length,
      trainings: reading.trainings.map(({ givers, receivers, when, place }) => ({
        givers: labels(reading, givers), receivers: labels(reading, receivers), when, place,
      })),
      findings: [...findings, ...reading.findings],
    };
  });
}

function labels({ actors }: Reading, indexes: readonly number[]): string[] {
  return indexes.map((index) => actors[index]!.acronym ?? actors[index]!.name);
}
