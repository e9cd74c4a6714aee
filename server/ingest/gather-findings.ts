import type { Finding } from '../model/finding.ts';
import { compareText } from '../model/passage.ts';
import type { ViewFinding, ViewRecord } from '../model/view-parts.ts';
import type { United } from './unite-groups.ts';

/**
 * The findings of records and files, with what each is about. A doubt about a file is about those of its records that
 * the view holds and that it touches, so it says nothing of others.
 */
export function gatherFindings(records: readonly ViewRecord[], { trainings, idsOf }: United): ViewFinding[] {
  const trainingsOf = new Map<string, typeof trainings[number][]>();
  for (const training of trainings) {
    for (const { record } of training.tellings) trainingsOf.set(record, [...(trainingsOf.get(record) ?? []), training]);
  }
  const ofFiles = new Map<string, { finding: Finding; records: string[] }>();
  const ofRecords: ViewFinding[] = [];
  for (const { record, reading, findings } of records) {
    for (const finding of [...findings, ...reading.findings]) {
      if (isAboutFile(finding)) {
        const key = [record.source.file, record.source.sheet, finding.kind, finding.quote].join('\u0000');
        const about = ofFiles.get(key) ?? { finding, records: [] };
        about.records.push(record.id);
        ofFiles.set(key, about);
        continue;
      }
      ofRecords.push({
        ...finding,
        records: [record.id],
        level: finding.kind === 'duplicate-id' ? 'view' : 'record',
        actors: reading.actors.flatMap(({ forms }, index) =>
          (finding.kind === 'acronym-variant' && forms.some(({ form }) => form === finding.quote) ? [idsOf.get(record.id)![index]!] : [])),
        trainings: (trainingsOf.get(record.id) ?? [])
          .filter(({ tellings }) => tellings.some((telling) => telling.record === record.id && telling.training.passages.some((passage) => covers(passage, finding))))
          .map(({ id }) => id),
      });
    }
  }
  return [
    ...ofRecords,
    ...[...ofFiles.values()].map(({ finding, records: about }): ViewFinding => ({
      ...finding, records: [...new Set(about)].sort(compareText), level: 'file', actors: [], trainings: [],
    })),
  ];
}

/** A heading, or a column that is missing, is a matter of the whole file. */
export function isAboutFile({ kind, field }: Finding): boolean {
  return kind.startsWith('heading-') || (kind === 'confidentiality-unread' && field === null);
}

const kindsOfTrainings = new Set(['no-date', 'no-place', 'no-actor', 'trains-before-trained', 'year-against-dates']);

function covers(passage: { field: string; start: number; end: number }, finding: Finding): boolean {
  return kindsOfTrainings.has(finding.kind) && finding.start !== null && finding.end !== null
    && passage.field === finding.field && passage.start < finding.end && finding.start < passage.end;
}
