import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choosePassage, readAt, writeAt } from '../../../../../client/state/record/choose-passage.ts';

const told = (training: string, field: string, start: number, end: number) => ({ training, passage: { field, start, end } });
const marks = [
  told('t1', 'additional', 0, 40), told('t2', 'additional', 30, 90), told('t1', 'significance', 5, 25),
  { training: null, passage: { field: 'additional', start: 31, end: 35 } },
];

test('an address is read as it was written', () => {
  fc.assert(fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(), (field, start, end) => {
    expect(readAt(writeAt({ field, start, end }))).toEqual({ field, start, end });
  }));
  for (const none of [null, '', 'additional', 'additional@3', '@-', 'additional@x-9']) expect(readAt(none)).toBeNull();
});

test('a training lights all its passages', () => {
  expect(choosePassage({ at: null, training: 't1' }, marks)).toEqual({ passages: [{ field: 'additional', start: 0, end: 40 }, { field: 'significance', start: 5, end: 25 }], training: 't1' });
});

test('a passage brings the training that shares most of it', () => {
  expect(choosePassage({ at: 'additional@28-60', training: null }, marks)).toEqual({ passages: [{ field: 'additional', start: 28, end: 60 }], training: 't2' });
  expect(choosePassage({ at: 'description@0-9', training: null }, marks)).toEqual({ passages: [{ field: 'description', start: 0, end: 9 }], training: null });
  expect(choosePassage({ at: 'additional@0-5', training: 't2' }, marks)).toMatchObject({ training: 't2', passages: [{ start: 0, end: 5 }] });
});

test('a training that the record does not tell is none', () => {
  expect(choosePassage({ at: null, training: 'gone' }, marks)).toEqual({ passages: [], training: null });
});
