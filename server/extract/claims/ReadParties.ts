import type { Party } from './Party.ts';

/** Whom a phrase means. */
export interface ReadParties {
  readonly parties: readonly Party[];
  /** How many people, where told. */
  readonly count: number | null;
  readonly doubt: string | null;
}

/** A phrase that names no party. */
export const nobody: ReadParties = { parties: [], count: null, doubt: null };
