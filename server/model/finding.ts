/** A doubt or contradiction that the reading turned up; a decision or a better record settles it. */
export interface Finding {
  readonly kind: FindingKind;
  /** The record that it is about, and for one across records all of them, sorted. */
  readonly records: readonly string[];
  readonly field: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly quote: string | null;
  /** Values that the client's message for this kind is filled with; `message` and `settle` are its English. */
  readonly values: Readonly<Record<string, string>>;
  readonly message: string;
  readonly settle: string;
}

export const findingKinds = [
  'region-as-country', 'year-against-dates', 'no-others-against-named', 'acronym-variant', 'name-variant', 'shared-acronym',
  'fits-two', 'told-twice', 'trains-before-trained', 'country-never-named', 'no-date', 'no-place', 'no-actor',
  'empty-required', 'value-unread', 'confidentiality-unread', 'duplicate-id', 'story-differs',
  'heading-misspelt', 'heading-unknown', 'heading-likely', 'changed-since-confirmed', 'decision-unplaced',
  'mixed-encoding',
] as const;
export type FindingKind = (typeof findingKinds)[number];
