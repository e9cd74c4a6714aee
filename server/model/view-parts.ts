import type { Reading } from './claim.ts';
import type { Finding } from './finding.ts';
import type { MatchedTraining } from './matched-training.ts';
import type { HarvestRecord } from './record.ts';
import type { ResolvedActor } from './resolved-actor.ts';

/** A record as a view knows it. */
export interface ViewRecord {
  readonly record: HarvestRecord;
  /** The sample that it belongs to; null for the user's own. */
  readonly sample: string | null;
  /** What reading the file found: about the record, and about its file. */
  readonly findings: readonly Finding[];
  readonly reading: Reading;
}

/** A finding with what it is about. */
export interface ViewFinding extends Finding {
  readonly level: 'record' | 'view' | 'file';
  readonly actors: readonly string[];
  readonly trainings: readonly string[];
}

/** All that a view is made from. */
export interface ViewParts {
  readonly records: readonly ViewRecord[];
  readonly actors: readonly ResolvedActor[];
  readonly trainings: readonly MatchedTraining[];
  /** For each record, the actor id at each index of its reading's `actors`. */
  readonly idsOf: ReadonlyMap<string, readonly string[]>;
  readonly findings: readonly ViewFinding[];
}
