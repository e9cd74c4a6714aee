/** Kinds of findings that have a name here. */
export const findingKinds = [
  'region-as-country', 'year-against-dates', 'no-others-against-named', 'acronym-variant', 'name-variant', 'shared-acronym', 'fits-two', 'told-twice',
  'trains-before-trained', 'country-never-named', 'no-date', 'no-place', 'no-actor', 'empty-required', 'value-unread',
  'confidentiality-unread', 'duplicate-id', 'story-differs', 'heading-misspelt', 'heading-unknown', 'heading-likely',
  'changed-since-confirmed', 'decision-unplaced', 'mixed-encoding',
] as const;
export type FindingKind = (typeof findingKinds)[number];
