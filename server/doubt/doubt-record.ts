import type { Finding, FindingKind } from '../model/finding.ts';
import type { Passage } from '../model/passage.ts';
import type { HarvestRecord } from '../model/record.ts';
import { findCountryNeverNamed } from './find-country-never-named.ts';
import { findMissingParts } from './find-missing-parts.ts';
import { findNoOthersAgainstNamed } from './find-no-others-against-named.ts';
import { findStoryDiffers } from './find-story-differs.ts';
import { findTrainsBeforeTrainedWithin } from './find-trains-before-trained-within.ts';
import { findYearAgainstDates } from './find-year-against-dates.ts';
import type { ReadRecord } from './ReadRecord.ts';
import { recordFinding } from './record-finding.ts';

/** What resolving and matching within the record left open, as `resolve` and `match` hand it over. */
export interface RecordQuestions {
  readonly names: readonly (
    | { readonly kind: 'variant'; readonly kept: string; readonly variant: string; readonly read: 'one' | 'apart'; readonly passage: Passage | null }
    | { readonly kind: 'fits-two'; readonly form: string; readonly fits: readonly string[]; readonly passage: Passage | null }
  )[];
  readonly events: readonly { readonly passage: Passage | null; readonly fits: readonly string[] }[];
}

/** Doubts that one record raises by itself, each once. Silent where nothing is wrong. */
export function doubtRecord(read: ReadRecord, open: RecordQuestions): Finding[] {
  return [
    ...once([
      ...open.names.map((doubt) => (doubt.kind === 'variant' ? acronymVariant(read.record, doubt) : nameFitsTwo(read.record, doubt))),
      ...open.events.map((doubt) => eventFitsTwo(read.record, doubt)),
      ...findStoryDiffers(read.record),
    ]),
    ...doubtTrainings(read),
  ];
}

/** The doubts that hang on a record's actors and trainings: raised anew where a decision changes these. */
export function doubtTrainings(read: ReadRecord): Finding[] {
  return once([
    ...findYearAgainstDates(read),
    ...findNoOthersAgainstNamed(read),
    ...findCountryNeverNamed(read),
    ...findTrainsBeforeTrainedWithin(read),
    ...findMissingParts(read),
  ]);
}

/** The kinds that `doubtTrainings` raises. */
export const kindsOfTrainingDoubts: ReadonlySet<FindingKind> = new Set<FindingKind>([
  'year-against-dates', 'no-others-against-named', 'country-never-named', 'trains-before-trained', 'no-date', 'no-place', 'no-actor',
]);

function once(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify([finding.kind, finding.field, finding.start, finding.end, finding.values]), finding])).values()];
}

function acronymVariant(record: HarvestRecord, { kept, variant, read, passage }: Extract<RecordQuestions['names'][number], { kind: 'variant' }>): Finding {
  return recordFinding('acronym-variant', record, passage, {
    values: { first: kept, second: variant, read },
    message: read === 'one'
      ? `${variant} differs from ${kept} by one letter or two swapped. It was read as ${kept}.`
      : `${variant} and ${kept} differ by one letter or two swapped. They may be one body; they were kept apart.`,
    settle: `Correct the acronym in the record, or split ${variant} from ${kept} if they are two bodies.`,
  });
}

function nameFitsTwo(record: HarvestRecord, { form, fits, passage }: Extract<RecordQuestions['names'][number], { kind: 'fits-two' }>): Finding {
  return recordFinding('fits-two', record, passage, {
    values: { name: form, fits: fits.join(', ') },
    message: `“${form}” fits ${fits.length} actors of this record: ${fits.join(', ')}. It was joined to none.`,
    settle: 'Write the full name, or the country, where it stands.',
  });
}

function eventFitsTwo(record: HarvestRecord, { passage, fits }: RecordQuestions['events'][number]): Finding {
  return recordFinding('fits-two', record, passage, {
    values: { name: passage?.quote ?? '', fits: fits.join(', ') },
    message: `This training may be the one of ${fits.join(' or the one of ')}, told elsewhere in the record. It was joined to none.`,
    settle: 'Give the month and the place in this sentence.',
  });
}
