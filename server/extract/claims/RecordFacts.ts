/** What the record's cells say beside its sentences. */
export interface RecordFacts {
  readonly countries: readonly string[];
  readonly year: number | null;
}
