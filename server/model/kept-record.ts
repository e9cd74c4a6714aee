import type { Finding } from './finding.ts';
import type { HarvestRecord } from './record.ts';

/** A record as it is kept: as read, with what reading its file found, and the sample that it came with. */
export interface KeptRecord {
  readonly record: HarvestRecord;
  readonly findings: readonly Finding[];
  readonly sample: string | null;
}

/** One run of an import. `begun` and not `done`: it was interrupted, and running it again completes it. */
export interface KeptImport {
  readonly id: string;
  readonly files: readonly string[];
  readonly at: string;
  readonly by: string;
  readonly state: 'begun' | 'done';
  /** Of a run that is not done, how many of its new and changed records were written. */
  readonly written?: number;
  readonly counts: { readonly new: number; readonly changed: number; readonly unchanged: number; readonly removed: number; readonly refused: number };
}
