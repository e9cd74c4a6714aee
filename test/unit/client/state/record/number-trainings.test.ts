import { expect, test } from 'vitest';
import { numberTrainings } from '../../../../../client/state/record/number-trainings.ts';
import type { OutcomeTraining } from '../../../../../client/state/record/record-query.ts';

const training = (id: string): OutcomeTraining => ({
  id, place: null, country: null, topics: [], participants: null, strength: 'SURE', reason: null, persons: [], supporters: [], givers: [], receivers: [],
  when: { start: null, end: null, precision: 'UNKNOWN' },
});
const mark = (id: string | null, field: string, start: number) => ({ training: id, actor: null, passage: { field, start, end: start + 5 } });
const fields = ['description', 'additional', 'story'].map((name) => ({ name, heading: name, text: '' }));

test('trainings are numbered as the text tells them, field by field, one that it does not show last', () => {
  const marks = [mark('late', 'story', 0), mark('second', 'additional', 90), mark('first', 'additional', 7), mark('second', 'story', 1), mark(null, 'description', 0)];
  const numbered = numberTrainings(['nowhere', 'late', 'second', 'first'].map(training), marks, fields);
  expect(numbered.map(({ id }) => id)).toEqual(['first', 'second', 'late', 'nowhere']);
});
