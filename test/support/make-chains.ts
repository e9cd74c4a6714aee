import fc from 'fast-check';
import type { ChainActorData, ChainData, ChainTrainingData } from '../../server/explore/chain/ChainData.ts';
import type { Days } from '../../server/model/period.ts';
import { daysOf } from '../../server/model/period.ts';
import { period } from './make-readings.ts';

/** An actor as a test of chains writes it: `A@BF`, likely `A@BF?`, nowhere `A`; a group begins in lower case. */
export function chainActor(text: string): ChainActorData {
  const [id = '', place = ''] = text.split('@');
  return {
    id,
    kind: /^\p{Ll}/u.test(id) ? 'group' : 'organization',
    country: place.replace('?', '') || null,
    countryStrength: place === '' ? 'unknown' : place.endsWith('?') ? 'likely' : 'stated',
  };
}

export interface ChainTrainingText {
  readonly givers: readonly string[];
  readonly receivers: readonly string[];
  readonly when?: string;
  readonly topics?: readonly string[];
  readonly participants?: number;
  readonly records?: readonly string[];
}

/** Data of trainings named `t1`, `t2` … in their order; told by one record each unless said otherwise. */
export function chainData(trainings: readonly ChainTrainingText[]): ChainData {
  const texts = [...new Set(trainings.flatMap(({ givers, receivers }) => [...givers, ...receivers]))];
  const idOf = (text: string) => chainActor(text).id;
  return {
    actors: texts.map(chainActor),
    trainings: trainings.map(({ givers, receivers, when, topics = [], participants = null, records }, index): ChainTrainingData => {
      const told = period(when);
      return {
        id: `t${index + 1}`, start: told.start, end: told.end, days: daysOf(told), topics, participants,
        givers: givers.map(idOf), receivers: receivers.map(idOf), records: records ?? [`R${index + 1}`],
      };
    }),
  };
}

/** The days that random trainings can lie on: few, so that every choice of days can be tried. */
export const firstDayTried = 0;
export const lastDayTried = 4;

const day = fc.integer({ min: firstDayTried, max: lastDayTried });
const days: fc.Arbitrary<Days> = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(day, day).map(([a, b]) => ({ earliest: Math.min(a, b), latest: Math.max(a, b) })) },
  { weight: 1, arbitrary: fc.constant({ earliest: null, latest: null }) },
  { weight: 1, arbitrary: day.map((earliest) => ({ earliest, latest: null })) },
  { weight: 1, arbitrary: day.map((latest) => ({ earliest: null, latest })) },
);

/** Small random portfolios with every kind of date, several givers and receivers, and circles. */
export function smallChains({ actors = 5, trainings = 8 } = {}): fc.Arbitrary<ChainData> {
  const ids = Array.from({ length: actors }, (_, number) => `a${number}`);
  const training = fc.record({
    givers: fc.subarray(ids, { minLength: 1, maxLength: 2 }),
    receivers: fc.subarray(ids, { maxLength: 3 }),
    days,
    records: fc.subarray(['R1', 'R2', 'R3'], { minLength: 1, maxLength: 2 }),
  });
  return fc.array(training, { maxLength: trainings, size: 'max' }).map((list) => ({
    actors: ids.map((id) => ({ id, kind: 'organization' as const, country: null, countryStrength: 'unknown' as const })),
    trainings: list.map((own, index) => ({ ...own, id: `t${index}`, start: null, end: null, topics: [], participants: null })),
  }));
}
