import type { RecordTraining } from '../model/claim.ts';
import type { Finding } from '../model/finding.ts';
import { cellPassage, listed, recordFinding } from './record-finding.ts';
import type { ReadRecord } from './ReadRecord.ts';

/**
 * The year of the record against the years of its trainings: some training is later than the year, or every training is
 * dated and none can have been in it.
 */
export function findYearAgainstDates({ record, trainings }: Pick<ReadRecord, 'record' | 'trainings'>): Finding[] {
  const passage = cellPassage(record, 'year');
  const { year } = record;
  if (year === null || passage === null) return [];
  const spans = trainings.map(yearsOf);
  const dated = spans.filter((span) => span !== null);
  const later = dated.some(([first]) => first > year);
  const outside = dated.length > 0 && dated.length === spans.length && dated.every(([first, last]) => year < first || year > last);
  if (!later && !outside) return [];
  const years = [...new Set(dated.flatMap(([first, last]) => (last === Infinity ? [first] : [first, last])))].sort((a, b) => a - b).map(String);
  return [recordFinding('year-against-dates', record, passage, {
    values: { year: String(year), years: years.join(', ') },
    message: `The year field says ${year}, but the trainings that the text tells are dated ${listed(years)}.`,
    settle: 'Correct the year, or the dates in the text. The dates of the text were taken.',
  })];
}

/** First and last year in which it can have been; null where it has no date. */
function yearsOf({ when: { start, end } }: RecordTraining): readonly [number, number] | null {
  if (start === null && end === null) return null;
  const last = end === null ? Infinity : Number(end.slice(0, 4));
  return [start === null ? last : Number(start.slice(0, 4)), last];
}
