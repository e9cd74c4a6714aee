import type { Finding } from '../model/finding.ts';
import type { MatchedTraining } from '../model/matched-training.ts';
import { compareText } from '../model/passage.ts';
import type { ViewFinding, ViewRecord } from '../model/view-parts.ts';
import { remember } from '../platform/remember.ts';
import type { United } from './unite-groups.ts';

/**
 * The findings of records and files, with what each is about. A doubt about a file is about those of its records that
 * the view holds and that it touches, so it says nothing of others.
 */
export function gatherFindings(records: readonly ViewRecord[], { trainings, idsOf }: United): ViewFinding[] {
  const trainingsOf = new Map<string, MatchedTraining[]>();
  for (const training of trainings) {
    for (const record of new Set(training.tellings.map((telling) => telling.record))) {
      const list = trainingsOf.get(record);
      if (list) list.push(training);
      else trainingsOf.set(record, [training]);
    }
  }
  const ofFiles = new Map<string, { finding: Finding; records: string[] }>();
  for (const { record, reading, findings } of records) {
    for (const finding of [...findings, ...reading.findings].filter(isAboutFile)) {
      const key = [record.source.file, record.source.sheet, finding.kind, finding.quote].join('\u0000');
      const about = ofFiles.get(key) ?? { finding, records: [] };
      about.records.push(record.id);
      ofFiles.set(key, about);
    }
  }
  return [
    ...records.flatMap((entry) => findingsOfRecord(entry, idsOf.get(entry.record.id) ?? [], trainingsOf.get(entry.record.id) ?? [])),
    ...[...ofFiles.values()].map(({ finding, records: about }) => findingOfFile(finding, about)),
  ];
}

const findingsOfRecord = remember(({ record, reading, findings }: ViewRecord, ids: readonly string[], trainings: readonly MatchedTraining[]) =>
  [...findings, ...reading.findings].filter((finding) => !isAboutFile(finding)).map((finding) => findingOfRecord(finding, record.id, {
    actors: reading.actors.flatMap(({ forms }, index) =>
      (finding.kind === 'acronym-variant' && forms.some(({ form }) => form === finding.quote) ? [ids[index]!] : [])),
    trainings: trainings.filter((training) => isAbout(finding, training, record.id)).map(({ id }) => id),
  })));

function findingOfRecord(finding: Finding, record: string, about: Pick<ViewFinding, 'actors' | 'trainings'>): ViewFinding {
  return { ...finding, records: [record], level: finding.kind === 'duplicate-id' ? 'view' : 'record', ...about };
}

function findingOfFile(finding: Finding, records: readonly string[]): ViewFinding {
  return { ...finding, records: [...new Set(records)].sort(compareText), level: 'file', actors: [], trainings: [] };
}

/** A doubt about the year is about every training of the record that is not of that year; others are where they are told. */
function isAbout(finding: Finding, { tellings }: MatchedTraining, record: string): boolean {
  const own = tellings.filter((telling) => telling.record === record).map(({ training }) => training);
  if (finding.kind === 'year-against-dates') {
    return own.some(({ when }) => when.start !== null && ![when.start, when.end].some((date) => date?.slice(0, 4) === finding.values.year));
  }
  return own.some(({ passages }) => passages.some((passage) => covers(passage, finding)));
}

/** A heading, or a column that is missing, is a matter of the whole file. */
export function isAboutFile({ kind, field }: Finding): boolean {
  return kind.startsWith('heading-') || (kind === 'confidentiality-unread' && field === null);
}

const kindsOfTrainings = new Set(['no-date', 'no-place', 'no-actor', 'trains-before-trained', 'fits-two']);

function covers(passage: { field: string; start: number; end: number }, finding: Finding): boolean {
  return kindsOfTrainings.has(finding.kind) && finding.start !== null && finding.end !== null
    && passage.field === finding.field && passage.start < finding.end && finding.start < passage.end;
}
