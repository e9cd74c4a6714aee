import type { RecordTraining } from '../model/claim.ts';
import type { Finding } from '../model/finding.ts';
import { recordFinding } from './record-finding.ts';
import type { ReadRecord } from './ReadRecord.ts';

/** Trainings without a date, without a place, or without a giver or a receiver, each at the sentence that tells it. */
export function findMissingParts({ record, trainings }: Pick<ReadRecord, 'record' | 'trainings'>): Finding[] {
  return trainings.flatMap((training) => {
    const passage = training.passages[0] ?? null;
    const found: Finding[] = [];
    if (training.when.start === null && training.when.end === null) {
      found.push(recordFinding('no-date', record, passage, {
        values: {},
        message: 'This training has no date, so no chain that runs through it can be ordered in time.',
        settle: 'Say in the text when it was: the month is enough.',
      }));
    }
    if (training.place === null && training.country === null) {
      found.push(recordFinding('no-place', record, passage, {
        values: {},
        message: 'This training has neither a town nor a country.',
        settle: 'Say in the text where it was.',
      }));
    }
    const missing = missingSide(training);
    if (missing !== null) {
      found.push(recordFinding('no-actor', record, passage, {
        values: { missing },
        message: `The text does not say who ${missing === 'giver' ? 'gave' : missing === 'receiver' ? 'received' : 'gave or received'} this training.`,
        settle: 'Name the organization or group in this sentence.',
      }));
    }
    return found;
  });
}

function missingSide({ givers, persons, receivers }: RecordTraining): 'giver' | 'receiver' | 'both' | null {
  const [given, received] = [givers.length + persons.length > 0, receivers.length > 0];
  if (given && received) return null;
  return given ? 'receiver' : received ? 'giver' : 'both';
}
