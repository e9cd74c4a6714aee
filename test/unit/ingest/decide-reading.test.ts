import { describe, expect, it } from 'vitest';
import { decideReading } from '../../../server/ingest/decisions/decide-reading.ts';
import { claimsInReading } from '../../../server/ingest/decisions/claims-in-reading.ts';
import { standingDecisions } from '../../../server/ingest/decisions/standing-decisions.ts';
import { readClaims } from '../../../server/ingest/read-claims.ts';
import type { ClaimDecision, Decision, TrainingParts } from '../../../server/model/decision.ts';
import type { Reading } from '../../../server/model/claim.ts';
import { claimsOf, recordWith } from '../../support/make-claims.ts';
import type { EventText } from '../../support/make-claims.ts';

const quote = 'In August 2023 the Lantern Trust trained Open Hands in Kara.';
const course: EventText = { givers: ['Lantern Trust@TG'], receivers: ['Open Hands@TG'], when: '2023-08', place: 'Kara', country: 'TG', quote };
const record = recordWith({ year: '2023' }, { year: 2023 });
const read = (...events: EventText[]) => readClaims(record, claimsOf({ events }));
const taken = { at: '2025-02-03T10:00:00Z', by: 'Ama', why: null, sample: null };

function decision(reading: Reading, verdict: ClaimDecision['verdict'], change: Partial<TrainingParts> = {}, added: ClaimDecision['added'] = [], id = '00000001'): ClaimDecision {
  const [claim] = claimsInReading(reading);
  return {
    ...taken, id, kind: 'claim', record: 'R1', field: 'description', quote, claim: 'training', read: claim!.parts, verdict,
    parts: verdict === 'correct' ? { ...claim!.parts, ...change } : null, added,
  };
}
const kinds = ({ findings }: Reading) => findings.map(({ kind }) => kind);

describe('a verdict on a training', () => {
  it('accepted confirms it', () => {
    const reading = read(course);
    const decided = decideReading(record, reading, [decision(reading, 'accept')]).reading;
    expect(decided.trainings).toEqual([{ ...reading.trainings[0]!, confirmed: true }]);
    expect(decided.findings).toEqual([]);
  });

  it('rejected takes it out, with the group that took part in nothing else and its doubts', () => {
    const reading = read({ ...course, receivers: ['women@TG:Kara'], when: undefined! });
    expect(kinds(reading)).toEqual(['no-date']);
    const decided = decideReading(record, reading, [decision(reading, 'reject')]).reading;
    expect(decided.trainings).toEqual([]);
    expect(decided.actors.map(({ name }) => name)).toEqual(['Lantern Trust']);
    expect(decided.findings).toEqual([]);
  });

  it('corrected says what the person said, in names that the record has and others, and raises the doubts of that', () => {
    const reading = read({ ...course, when: undefined! });
    const correct = decision(reading, 'correct', { start: '2024-05', end: '2024-05', receivers: ['open hands', 'River Fund'], participants: 12 }, [{ name: 'River Fund', kind: 'organization', country: 'GH' }]);
    const decided = decideReading(record, reading, [correct]).reading;
    const [training] = decided.trainings;
    expect(training).toMatchObject({ confirmed: true, participants: 12, when: { start: '2024-05', end: '2024-05', precision: 'month' }, passages: [{ quote }] });
    expect(training!.receivers.map((index) => decided.actors[index]!.name)).toEqual(['Open Hands', 'River Fund']);
    expect(decided.actors.find(({ name }) => name === 'River Fund')).toMatchObject({ country: 'GH', passages: [{ quote }] });
    expect(kinds(decided)).toEqual(['year-against-dates']);
  });

  it('holds where the text has shifted a little, and a sentence stands before it', () => {
    const reading = read({ ...course, quote: 'Before.', receivers: ['Weavers@TG'], field: 'additional' }, { ...course, quote: 'In August, 2023, the Lantern Trust trained the Open Hands in Kara.' });
    const decided = decideReading(record, reading, [decision(read(course), 'reject')]).reading;
    expect(decided.trainings.map(({ ordinals }) => ordinals)).toEqual([[1]]);
  });

  it('returns to review where its parts have changed', () => {
    const reading = read({ ...course, place: 'Lomé' });
    const decided = decideReading(record, reading, [decision(read(course), 'reject')]).reading;
    expect(decided.trainings).toHaveLength(1);
    expect(decided.trainings[0]!.confirmed).toBeUndefined();
    expect(decided.findings).toMatchObject([{ kind: 'changed-since-confirmed', quote, records: ['R1'], values: { verdict: 'reject', by: 'Ama', at: '2025-02-03' } }]);
  });

  it('applies to nothing where its sentence is gone', () => {
    const reading = read({ ...course, quote: 'Something quite other stands here now, and at length.' });
    const decided = decideReading(record, reading, [decision(read(course), 'reject')]).reading;
    expect(decided.trainings).toHaveLength(1);
    expect(decided.findings).toMatchObject([{ kind: 'decision-unplaced', quote: null, values: { why: 'none' } }]);
  });

  it('finds its own among several that one sentence tells, and none where two are other than it was', () => {
    const both = read(course, { ...course, receivers: ['Weavers@TG'] });
    expect(decideReading(record, both, [decision(read(course), 'reject')]).reading.trainings.map(({ ordinals }) => ordinals)).toEqual([[2]]);
    const neither = read({ ...course, place: 'Lomé' }, { ...course, receivers: ['Weavers@TG'] });
    expect(kinds(decideReading(record, neither, [decision(read(course), 'reject')]).reading)).toEqual(['decision-unplaced']);
  });

  it('tells two groups of one noun apart by their place', () => {
    const reading = read({ ...course, receivers: ['women@TG:Kara'] }, { ...course, receivers: ['women@TG:Lomé'], place: 'Lomé', quote: 'Other.', field: 'additional' });
    expect(claimsInReading(reading).map(({ parts }) => (parts as TrainingParts).receivers)).toEqual([['women (Kara)'], ['women (Lomé)']]);
    const decided = decideReading(record, reading, [decision(reading, 'correct', { receivers: ['women (Lomé)'] })]).reading;
    expect(decided.trainings.map(({ receivers }) => receivers.map((index) => decided.actors[index]!.place))).toEqual([['Lomé'], ['Lomé']]);
  });
});

describe('decisions that hold', () => {
  const reading = read(course);
  const undo = (id: string, of: string): Decision => ({ ...taken, id, kind: 'undo', decision: of });
  const held = (...decisions: Decision[]) => [...standingDecisions(decisions).ids];

  it('are the last on their claim', () => {
    expect(held(decision(reading, 'accept', {}, [], '1'), decision(reading, 'reject', {}, [], '2'))).toEqual(['2']);
    expect(held(decision(reading, 'accept', {}, [], '1'), decision(read({ ...course, place: 'Lomé' }), 'reject', {}, [], '2'))).toEqual(['1', '2']);
  });

  it('come back when what replaced or took them back is taken back', () => {
    const [first, second] = [decision(reading, 'accept', {}, [], '1'), decision(reading, 'reject', {}, [], '2')];
    expect(held(first, undo('3', '1'))).toEqual([]);
    expect(held(first, second, undo('3', '2'))).toEqual(['1']);
    expect(held(first, undo('3', '1'), undo('4', '3'))).toEqual(['1']);
  });

  it('are one for two names in either order', () => {
    const names = (id: string, kind: 'merge' | 'split', forms: readonly [string, string]): Decision => ({
      ...taken, id, kind, forms: [{ form: forms[0], country: 'TG', group: null }, { form: forms[1], country: null, group: null }],
    });
    const swapped: Decision = { ...taken, id: '2', kind: 'split', forms: [{ form: 'b', country: null, group: null }, { form: 'A', country: 'TG', group: null }] };
    expect(held(names('1', 'merge', ['a', 'B']), swapped)).toEqual(['2']);
  });
});
