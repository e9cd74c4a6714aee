import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segmentText } from '../../../../../client/state/record/segment-text.ts';

const at = fc.integer({ min: -5, max: 60 });
const name = fc.constantFrom('a', 'b', 'c');
const marks = fc.array(fc.record({ start: at, end: at, training: fc.option(name), actor: fc.option(name), lit: fc.boolean() }), { maxLength: 7 });

test('pieces join to the text, whatever the marks', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 50 }), marks, (text, given) => {
    const segments = segmentText(text, given);
    expect(segments.map((segment) => segment.text).join('')).toBe(text);
    expect(segments.every((segment) => segment.text !== '' && text.startsWith(segment.text, segment.start))).toBe(true);
  }));
});

test('every letter has the trainings and the light of the marks over it, and no others', () => {
  fc.assert(fc.property(fc.string({ maxLength: 50 }), marks, (text, given) => {
    const letters = segmentText(text, given).flatMap((segment) => Array.from({ length: segment.text.length }, () => segment));
    letters.forEach((segment, place) => {
      const over = given.filter(({ start, end }) => start <= place && place < end);
      expect(new Set(segment.trainings)).toEqual(new Set(over.flatMap(({ training }) => training ?? [])));
      expect(segment.lit).toBe(over.some(({ lit }) => lit));
      expect(segment.actor === null).toBe(over.every(({ actor }) => actor === null));
    });
  }));
});

test('a training ends as often as it has marks in the text', () => {
  fc.assert(fc.property(fc.string({ maxLength: 50 }), marks, (text, given) => {
    const inText = given.filter(({ start, end, training }) => training !== null && Math.max(0, start) < Math.min(text.length, end));
    const ends = new Set(inText.map(({ end, training }) => `${training} ${Math.min(text.length, end)}`));
    expect(segmentText(text, given).flatMap((segment) => segment.ends)).toHaveLength(ends.size);
  }));
});

test('offsets are UTF-16 units', () => {
  const text = 'The 🌾 Field Desk trained Low Tide.';
  const start = text.indexOf('Field');
  const named = segmentText(text, [{ start, end: start + 10, actor: 'fd' }]).filter(({ actor }) => actor === 'fd');
  expect(named.map((segment) => segment.text)).toEqual(['Field Desk']);
});

test('of two names over each other the shorter one counts', () => {
  const text = 'the Coalition of Lakes';
  const segments = segmentText(text, [{ start: 4, end: 22, actor: 'long' }, { start: 17, end: 22, actor: 'short' }]);
  expect(segments.map((segment) => [segment.text, segment.actor])).toEqual([['the ', null], ['Coalition of ', 'long'], ['Lakes', 'short']]);
});
