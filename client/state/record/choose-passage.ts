import type { RecordPlace } from '../../url/Place.ts';

/** Where words stand in a record. */
export interface Address {
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

interface Told {
  readonly training?: string | null;
  readonly passage: Address;
}

/** What is chosen in a record: the words that are lit, and the training that they tell. */
export interface Chosen {
  readonly passages: readonly Address[];
  readonly training: string | null;
}

/** `additional@12-80` as an address; null for what is none. */
export function readAt(at: string | null): Address | null {
  const match = /^(.*)@(\d+)-(\d+)$/su.exec(at ?? '');
  return match ? { field: match[1]!, start: Number(match[2]), end: Number(match[3]) } : null;
}

export const writeAt = ({ field, start, end }: Address): string => `${field}@${start}-${end}`;

/**
 * What a place chooses among the marks of its record. A training brings its passages; a passage alone brings the
 * training whose mark shares most with it.
 */
export function choosePassage({ at, training }: Pick<RecordPlace, 'at' | 'training'>, marks: readonly Told[]): Chosen {
  const told = marks.filter((mark) => mark.training);
  const wanted = readAt(at);
  const own = told.filter((mark) => mark.training === training).map(({ passage }) => passage);
  if (own.length > 0) return { passages: wanted ? [wanted] : own, training };
  if (!wanted) return { passages: [], training: null };
  const shared = ({ passage }: Told) => (passage.field === wanted.field ? Math.min(passage.end, wanted.end) - Math.max(passage.start, wanted.start) : 0);
  const best = told.filter((mark) => shared(mark) > 0).sort((a, b) => shared(b) - shared(a))[0];
  return { passages: [wanted], training: best?.training ?? null };
}
