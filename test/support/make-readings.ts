import type { ActorKind } from '../../server/model/actor.ts';
import type { Reading, RecordActor, RecordTraining } from '../../server/model/claim.ts';
import type { Passage } from '../../server/model/passage.ts';
import { unknownPeriod } from '../../server/model/period.ts';
import type { Period } from '../../server/model/period.ts';
import type { HarvestRecord } from '../../server/model/record.ts';
import type { ViewRecord } from '../../server/model/view-parts.ts';

/** A name as a test writes it: `ACR=Full Name@BF`, `journalists@BF:Bobo` (a group begins in lower case), `P programme`. */
export function actor(text: string): RecordActor {
  const [names = '', place = ''] = text.split('@');
  const [country = '', settlement = ''] = place.split(':');
  const [acronym, full] = names.includes('=') ? (names.split('=') as [string, string]) : [/^[A-Z]{3,}$/u.test(names) ? names : null, names];
  const kind: ActorKind = /^\p{Ll}/u.test(full) ? 'group' : full.endsWith('programme') ? 'programme' : /coalition|network/iu.test(full) ? 'coalition' : 'organization';
  const forms = [...new Set([full, ...(acronym === null ? [] : [acronym])])].map((form) => ({ form, strength: 'sure' as const, reason: 'written so' }));
  return { name: full, acronym, kind, country: country || null, place: settlement || null, forms, refs: [full], passages: [] };
}

export interface TrainingText {
  readonly givers: readonly string[];
  readonly receivers: readonly string[];
  readonly when?: string;
  readonly place?: string;
  readonly country?: string;
  readonly topics?: readonly string[];
}

/** `2024`, `2024-05`, `2024-05-01..2024-05-04`. */
export function period(text: string | undefined): Period {
  if (text === undefined) return unknownPeriod;
  const [start = '', end = start] = text.split('..');
  const precision = text.includes('..') ? 'interval' : start.length === 4 ? 'year' : start.length === 7 ? 'month' : 'day';
  return { start, end, precision, text };
}

/** A record whose reading is said outright, for tests of what comes after reading. */
export function viewRecord(id: string, trainings: readonly TrainingText[], options: { confidential?: boolean; named?: readonly string[] } = {}): ViewRecord {
  const texts = [...new Set([...trainings.flatMap(({ givers, receivers }) => [...givers, ...receivers]), ...(options.named ?? [])])];
  const sentence = trainings.map(({ givers, receivers }) => `${givers.join(', ')} trained ${receivers.join(', ')}.`).join(' ');
  const passage = (quote: string): Passage => {
    const start = Math.max(0, sentence.indexOf(quote));
    return { record: id, field: 'description', start, end: start + quote.length, quote: sentence.slice(start, start + quote.length) };
  };
  const reading: Reading = {
    record: id,
    language: 'en',
    actors: texts.map((text) => ({ ...actor(text), passages: [passage(text)] })),
    trainings: trainings.map((training, index): RecordTraining => ({
      ordinals: [index + 1],
      givers: training.givers.map((text) => texts.indexOf(text)),
      receivers: training.receivers.map((text) => texts.indexOf(text)),
      others: [],
      persons: [],
      when: period(training.when),
      place: training.place ?? null,
      country: training.country ?? null,
      abroad: false,
      topics: training.topics ?? [],
      participants: null,
      strength: 'sure',
      reason: null,
      passages: [passage(`${training.givers.join(', ')} trained ${training.receivers.join(', ')}.`)],
    })),
    partnerships: [],
    memberships: [],
    places: [],
    noClaims: [],
    findings: [],
  };
  return { record: harvestRecord(id, sentence, options.confidential ?? false), sample: null, findings: [], reading };
}

export function harvestRecord(id: string, description: string, confidential = false): HarvestRecord {
  return {
    id,
    source: { file: 'test.txt', sheet: null, row: 1 },
    cells: [
      { field: 'id', heading: 'FragmentID', text: id },
      { field: 'description', heading: 'Outcome description', text: description },
    ],
    confidential,
    confidentialRaw: confidential ? 'YES' : 'NO',
    year: null,
    period: null,
    countries: [],
    regions: [],
    objectives: [],
    framework: [],
  };
}
