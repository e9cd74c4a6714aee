import { leavesYearOut } from '../lexicon/month-names.ts';
import type { RecordTraining } from '../model/claim.ts';
import type { Finding } from '../model/finding.ts';
import { cellPassage, listed, recordFinding } from './record-finding.ts';
import type { ReadRecord } from './ReadRecord.ts';

/**
 * The year of the record, which is that of its outcome, against the years of its trainings: some training is later, or
 * all are dated and over two years or more before. Trainings of the year before are how outcomes come about, and raise
 * nothing; unless one names a month only, which was then read against the year of the record.
 */
export function findYearAgainstDates({ record, trainings }: Pick<ReadRecord, 'record' | 'trainings'>): Finding[] {
  const passage = cellPassage(record, 'year');
  const { year } = record;
  if (year === null || passage === null) return [];
  const dated = trainings.flatMap((training) => {
    const span = yearsOf(training);
    return span === null ? [] : [{ training, span }];
  });
  const years = [...new Set(dated.flatMap(({ span: [first, last] }) => (last === Infinity ? [first] : [first, last])))].sort((a, b) => a - b).map(String);
  const finding = (message: string, bare: string) => [recordFinding('year-against-dates', record, passage, {
    values: { year: String(year), years: years.join(', '), bare },
    message: `The year field says ${year}, but the trainings that the text tells are dated ${listed(years)}${message}.`,
    settle: 'Correct the year, or the dates in the text. The dates of the text were taken.',
  })];
  if (dated.some(({ span: [first] }) => first > year)) return finding('', '');
  const last = Math.max(...dated.map(({ span }) => span[1]));
  if (dated.length === 0 || dated.length < trainings.length || last >= year) return [];
  if (last < year - 1) return finding('', '');
  const bare = dated.find(({ training: { when } }) => when.text !== null && leavesYearOut(when.text))?.training.when;
  return bare ? finding(`: “${bare.text}” names no year and was read as ${bare.start}`, bare.text!) : [];
}

/** First and last year in which it can have been; null where it has no date. */
function yearsOf({ when: { start, end } }: RecordTraining): readonly [number, number] | null {
  if (start === null && end === null) return null;
  const last = end === null ? Infinity : Number(end.slice(0, 4));
  return [start === null ? last : Number(start.slice(0, 4)), last];
}
