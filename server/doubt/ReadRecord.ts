import type { Claims, RecordActor, RecordTraining } from '../model/claim.ts';
import type { HarvestRecord } from '../model/record.ts';

/** One record with what was read from it. */
export interface ReadRecord {
  readonly record: HarvestRecord;
  /** What its narrative names. */
  readonly places: Claims['places'];
  readonly actors: readonly RecordActor[];
  readonly trainings: readonly RecordTraining[];
}
