import type { Count, ScoreError } from '../score.mjs';

/** Counts of one record; see score-record.mjs. */
export interface RecordScore {
  readonly edges: Count;
  readonly events: Count;
  readonly starts: Count;
  readonly datesOfFound: { readonly right: number; readonly of: number };
  readonly places: Count;
  readonly countries: Count;
  readonly participants: Count;
  readonly falseEvents: number;
  readonly withoutTraining: number;
  readonly errors: readonly ScoreError[];
}

export function scoreRecord(gold: object, prediction: unknown, language?: string | null): RecordScore;
