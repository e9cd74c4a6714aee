import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../server/ingest/read-claims.ts';
import { claimsOf, recordWith } from '../../support/make-claims.ts';
import type { EventText } from '../../support/make-claims.ts';

const read = (...events: EventText[]) => readClaims(recordWith({}), claimsOf({ events }));
const told = (...events: EventText[]) => read(...events).trainings.map(({ ordinals }) => ordinals);

const course: EventText = { givers: ['Lantern Trust@TG'], receivers: ['Open Hands@TG'], when: '2023-08', place: 'Kara', country: 'TG' };

describe('the trainings of one record', () => {
  it('makes one of an event told once with place and date and no giver, and once with its giver and no date', () => {
    const reading = read(
      { receivers: ['Open Hands@TG', 'Weavers@TG'], when: '2022-11', place: 'Kara', country: 'TG', topics: ['first aid'], quote: 'After the course in Kara …' },
      { givers: ['XYZ programme'], receivers: ['Open Hands@TG', 'Weavers@TG'], field: 'programmeContribution', quote: 'The programme trained both.' },
    );
    const name = (index: number) => reading.actors[index]!.name;
    expect(reading.trainings).toHaveLength(1);
    const [training] = reading.trainings;
    expect(training).toMatchObject({ ordinals: [1, 2], place: 'Kara', country: 'TG', topics: ['first aid'], strength: 'sure', when: { start: '2022-11' } });
    expect(training!.givers.map(name)).toEqual(['XYZ programme']);
    expect(training!.receivers.map(name)).toEqual(['Open Hands', 'Weavers']);
    expect(training!.passages.map(({ quote }) => quote)).toEqual(['After the course in Kara …', 'The programme trained both.']);
    expect(training!.toldIn).toEqual([{ actor: training!.givers[0], passages: [1] }]);
  });

  it('puts the passage first that tells most', () => {
    const [training] = read({ ...course, when: undefined!, place: undefined!, quote: 'Short.' }, { ...course, field: 'additional', quote: 'Long.' }).trainings;
    expect(training!.passages.map(({ quote }) => quote)).toEqual(['Long.', 'Short.']);
  });

  it.each<[string, EventText]>([
    ['givers', { ...course, givers: ['Weavers@TG'] }],
    ['receivers', { ...course, receivers: ['Weavers@TG'] }],
    ['dates', { ...course, when: '2023-10' }],
    ['places', { ...course, place: 'Lomé' }],
    ['countries', { ...course, country: 'BJ', place: undefined! }],
    ['trainers in person', { ...course, givers: [], persons: ['Ama Doe'], receivers: ['Weavers@TG'] }],
  ])('keeps events apart whose %s contradict', (_, other) => {
    expect(told(course, other)).toEqual([[1], [2]]);
  });

  it('keeps events apart whose topics contradict', () => {
    expect(told({ ...course, topics: ['mediation'] }, { ...course, topics: ['beekeeping'] })).toHaveLength(2);
  });

  it('keeps two events of one sentence apart', () => {
    expect(told({ ...course, quote: 'One sentence.' }, { ...course, when: undefined!, quote: 'One sentence.' })).toHaveLength(2);
  });

  it('joins who gave it to who received it only where place and month are the same', () => {
    expect(told({ ...course, givers: [] }, { ...course, receivers: [] })).toEqual([[1, 2]]);
    expect(told({ ...course, givers: [] }, { ...course, receivers: [], when: '2023' })).toEqual([[1], [2]]);
  });

  it('joins an event that fits two trainings to neither', () => {
    const reading = read({ ...course, when: '2023-08' }, { ...course, when: '2023-10', place: 'Lomé' }, { ...course, place: undefined!, when: '2023', receivers: ['Open Hands@TG', 'Weavers@TG'] });
    expect(reading.trainings.map(({ ordinals }) => ordinals)).toEqual([[1], [2], [3]]);
    expect(reading.findings.filter(({ kind }) => kind === 'fits-two')).toMatchObject([{ values: { fits: '2023-08, 2023-10' } }]);
  });

  it('takes a sentence that only restates two trainings for no third, and adds it to both', () => {
    const reading = read({ ...course, quote: 'First.' }, { ...course, when: '2023-10', place: 'Lomé', field: 'additional', quote: 'Second.' }, { givers: course.givers!, receivers: course.receivers!, field: 'significance', quote: 'They trained them twice.' });
    expect(reading.trainings.map(({ passages }) => passages.map(({ quote }) => quote))).toEqual([['First.', 'They trained them twice.'], ['Second.', 'They trained them twice.']]);
    expect(reading.findings.filter(({ kind }) => kind === 'fits-two')).toEqual([]);
  });

  it('knows a group without its place in the same training, and counts it once', () => {
    const reading = read({ givers: ['Lantern Trust@TG'], receivers: ['women@TG'], when: '2023-08' }, { givers: ['Lantern Trust@TG'], receivers: ['women@TG:Kara'], place: 'Kara', country: 'TG' });
    expect(reading.trainings).toHaveLength(1);
    expect(reading.actors.filter(({ kind }) => kind === 'group')).toMatchObject([{ name: 'women', place: 'Kara' }]);
  });

  it('keeps a guess where only a likely event has the giver', () => {
    expect(read({ ...course, givers: [] }, { ...course, strength: 'likely', reason: 'a pronoun' }).trainings).toMatchObject([{ strength: 'likely', reason: 'a pronoun' }]);
    expect(read(course, { ...course, strength: 'likely', reason: 'a pronoun' }).trainings).toMatchObject([{ strength: 'sure', reason: null }]);
  });

  it('takes a record of hundreds of events for a list: those told alike are one, and others are as told', () => {
    const events = Array.from({ length: 900 }, (_, index): EventText => ({ ...course, receivers: [`Circle ${index % 300}@TG`] }));
    const { trainings } = read(...events, { ...course, when: undefined!, receivers: ['Circle 1@TG'] });
    expect(trainings).toHaveLength(301);
    expect(trainings[0]!.ordinals).toEqual([1, 301, 601]);
  });

  it('tells every event in a training, none in two, and gives every training events that agree', () => {
    const event = fc.record({
      givers: fc.subarray(['Lantern Trust@TG', 'Weavers@TG']), receivers: fc.subarray(['Open Hands@TG', 'women@TG', 'women@TG:Kara']),
      when: fc.constantFrom('2023', '2023-08', '2023-10', '2023-08-02..2023-08-05'), place: fc.constantFrom('Kara', 'Lomé'),
    }, { requiredKeys: ['givers', 'receivers'] });
    fc.assert(fc.property(fc.array(event, { maxLength: 6 }), (events) => {
      const { trainings, actors } = read(...events);
      const ordinals = trainings.flatMap((training) => training.ordinals);
      expect(new Set(ordinals).size).toBe(ordinals.length);
      for (const training of trainings) {
        const places = new Set(training.ordinals.flatMap((ordinal) => events[ordinal - 1]!.place ?? []));
        expect(places.size).toBeLessThan(2);
        expect([...training.givers, ...training.receivers].every((index) => actors[index] !== undefined)).toBe(true);
        expect(training.givers.filter((giver) => training.receivers.includes(giver))).toEqual([]);
      }
    }));
  });
});
