import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTellings } from '../../../server/match/compare-tellings.ts';
import { matchTellings } from '../../../server/match/match-tellings.ts';
import type { Telling } from '../../../server/model/telling.ts';
import { deriveParts } from '../../../server/ingest/derive-view.ts';
import { viewRecord } from '../../support/make-readings.ts';
import type { TrainingText } from '../../support/make-readings.ts';

const parts = (...lists: TrainingText[][]) => deriveParts(lists.map((trainings, index) => viewRecord(`R${index + 1}`, trainings)));
const told = (...lists: TrainingText[][]) => parts(...lists).trainings.map(({ tellings }) => tellings.map(({ id }) => id));
const aTrainedB = (more: Partial<TrainingText>): TrainingText => ({ givers: ['Lantern Trust@TG'], receivers: ['Open Hands@TG'], ...more });

describe('matching tellings across records', () => {
  it('is sure of a month and a place told twice', () => {
    const [training, ...rest] = parts([aTrainedB({ when: '2023-08', place: 'Kara', country: 'TG' })], [aTrainedB({ when: '2023-08-21..2023-08-25', place: 'Kara', country: 'TG' })]).trainings;
    expect(rest).toEqual([]);
    expect(training).toMatchObject({ id: 'R1#t1', matchReason: null, when: { start: '2023-08-21', end: '2023-08-25' } });
  });

  it('marks a match as likely where one telling is coarser', () => {
    const { trainings } = parts([aTrainedB({ when: '2023', place: 'Kara', country: 'TG' })], [aTrainedB({ when: '2023-08', place: 'Kara', country: 'TG' })]);
    expect(trainings).toHaveLength(1);
    expect(trainings[0]!.matchReason).toMatch(/coarsely/u);
    expect(trainings[0]!.when.start).toBe('2023-08');
  });

  it.each([
    ['dates', { when: '2023-08' }, { when: '2023-10' }],
    ['countries', { when: '2023-08', country: 'TG' }, { when: '2023-08', country: 'BJ' }],
    ['places', { when: '2023-08', place: 'Kara' }, { when: '2023-08', place: 'Lomé' }],
    ['topics', { when: '2023-08', topics: ['mediation'] }, { when: '2023-08', topics: ['beekeeping'] }],
  ])('keeps tellings apart whose %s contradict', (_, left, right) => {
    expect(told([aTrainedB(left)], [aTrainedB(right)])).toHaveLength(2);
  });

  it('suggests two tellings of which one has no date, and keeps them apart', () => {
    const { trainings, findings } = parts([aTrainedB({ place: 'Kara' })], [aTrainedB({ when: '2023-08', place: 'Kara' })]);
    expect(trainings).toHaveLength(2);
    expect(findings.filter(({ kind }) => kind === 'told-twice')).toMatchObject([{ records: ['R1', 'R2'] }]);
  });

  it('joins a telling that fits two trainings to neither', () => {
    const { trainings, findings } = parts([aTrainedB({ when: '2024' })], [aTrainedB({ when: '2024-03' })], [aTrainedB({ when: '2024-05' })]);
    expect(trainings).toHaveLength(3);
    expect(findings.filter(({ kind }) => kind === 'fits-two')).toHaveLength(1);
  });

  it('never makes one of two trainings that one record tells apart', () => {
    expect(told([aTrainedB({ when: '2024-03' }), aTrainedB({ when: '2024-03' })], [aTrainedB({ when: '2024-05' })])).toHaveLength(3);
  });

  it('counts a group that two records trained in one event once', () => {
    const group = (when: string): TrainingText => ({ givers: ['Lantern Trust@TG'], receivers: ['tea sellers@TG:Kara'], when, place: 'Kara' });
    const { trainings, actors } = parts([group('2024-03')], [group('2024-03')]);
    expect(trainings[0]!.receivers).toEqual(['R1~tea-sellers~kara~tg']);
    expect(actors.filter(({ kind }) => kind === 'group')).toMatchObject([{ aliases: ['R2~tea-sellers~kara~tg'] }]);
  });

  it('gives the same trainings whatever the order of the records', () => {
    const training = fc.record({ when: fc.constantFrom('2024', '2024-03', '2024-03-02..2024-03-04', '2024-05', undefined), place: fc.constantFrom('Kara', 'Lomé', undefined) })
      .map(({ when, place }) => aTrainedB({ ...(when ? { when } : {}), ...(place ? { place } : {}) }));
    fc.assert(fc.property(fc.array(fc.array(training, { maxLength: 2 }), { maxLength: 6 }), (lists) => {
      const records = lists.map((trainings, index) => viewRecord(`R${index + 1}`, trainings));
      const [forward, backward] = [deriveParts(records), deriveParts([...records].reverse())];
      expect(backward.trainings).toEqual(forward.trainings);
      expect(backward.findings).toEqual(forward.findings);
      const tellings = forward.trainings.flatMap(({ tellings: own }) => own.map(({ id }) => id));
      expect([...tellings].sort()).toEqual(lists.flatMap((trainings, index) => trainings.map((_, at) => `R${index + 1}#t${at + 1}`)).sort());
    }));
  });

  it('is what comparing every pair gives', () => {
    const telling = fc.record({
      record: fc.nat(5), when: fc.constantFrom('2024', '2024-03', '2024-05', undefined), place: fc.constantFrom('Kara', undefined),
      givers: fc.subarray(['a', 'b'], { minLength: 1 }), receivers: fc.subarray(['c', 'd']),
      topics: fc.constantFrom([], ['mediation'], ['budgets']), language: fc.constantFrom('en' as const, 'fr' as const), topicsShared: fc.boolean(),
    });
    fc.assert(fc.property(fc.array(telling, { maxLength: 9 }), (list) => {
      const tellings = list.map(({ record, when, place, givers, receivers, topics, language, topicsShared }, index): Telling => {
        const id = `R${record}#t${index + 1}`;
        const training = viewRecord(`R${record}`, [aTrainedB({ ...(when ? { when } : {}), ...(place ? { place } : {}), topics })]).reading.trainings[0]!;
        return { id, ids: [id], record: `R${record}`, givers, receivers, comparable: { givers, receivers }, others: [], training, language, topicsShared, toldIn: new Map() };
      });
      const fit = (a: Telling, b: Telling) => a !== b && a.record !== b.record && a.givers.some((giver) => b.givers.includes(giver))
        && a.receivers.some((receiver) => b.receivers.includes(receiver)) && ['sure', 'likely'].includes(compareTellings(a, b).verdict);
      const around = (a: Telling) => tellings.filter((b) => fit(a, b));
      const isTorn = (a: Telling) => around(a).some((b) => around(a).some((c) => b !== c && !fit(b, c)));
      const expected = new Set(tellings.map((a) => (isTorn(a) ? [a] : [a, ...around(a).filter((b) => !isTorn(b))]).map(({ id }) => id).sort().join(' ')));
      const { trainings, doubts } = matchTellings(tellings);
      expect(new Set(trainings.map((training) => training.tellings.map(({ id }) => id).sort().join(' ')))).toEqual(expected);
      expect(doubts.flatMap((doubt) => (doubt.kind === 'fits-two' ? doubt.tellings : [])).sort()).toEqual(tellings.filter(isTorn).map(({ id }) => id).sort());
    }));
  });

  it('says once that many records tell one undated training', () => {
    const records = Array.from({ length: 40 }, () => [aTrainedB({})]);
    const { trainings, findings } = parts(...records, [aTrainedB({ when: '2024-03' })]);
    expect(trainings).toHaveLength(41);
    expect(findings.filter(({ kind }) => kind === 'told-twice')).toMatchObject([{ values: { records: 'R1, R10, R11, R12, R13, R14 and 35 more' } }]);
  });
});
