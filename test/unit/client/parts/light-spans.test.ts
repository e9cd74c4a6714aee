import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lightSpans } from '../../../../client/parts/light-spans.ts';

const spans = fc.array(fc.record({ start: fc.integer({ min: -5, max: 60 }), end: fc.integer({ min: -5, max: 60 }) }), { maxLength: 5 });

test('lights every letter of a span, and no other, and keeps the text', () => {
  fc.assert(fc.property(fc.string({ maxLength: 50 }), spans, (text, given) => {
    const pieces = lightSpans(text, given);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    const lit = pieces.flatMap((piece) => Array.from({ length: piece.text.length }, () => piece.lit));
    expect(lit).toEqual(Array.from({ length: text.length }, (_, at) => given.some(({ start, end }) => start <= at && at < end)));
  }));
});

test('cuts what is far from a span, between words', () => {
  const text = 'One two three four five six seven eight nine ten.';
  const start = text.indexOf('five');
  expect(lightSpans(text, [{ start, end: start + 4 }], 10)).toEqual([
    { text: 'four ', lit: false, cut: true },
    { text: 'five', lit: true, cut: false },
    { text: ' six seven', lit: false, cut: false },
    { text: '', lit: false, cut: true },
  ]);
});

test('never shows more unlit text beside a span than asked for, and never cuts the span', () => {
  fc.assert(fc.property(fc.lorem({ maxCount: 40 }), fc.nat(200), fc.nat(30), fc.integer({ min: 5, max: 40 }), (text, at, length, around) => {
    const start = Math.min(at, text.length - 1);
    const span = { start, end: Math.min(text.length, start + length + 1) };
    const pieces = lightSpans(text, [span], around);
    expect(pieces.filter(({ lit }) => lit).map((piece) => piece.text)).toEqual([text.slice(span.start, span.end)]);
    for (const piece of pieces.filter(({ lit }) => !lit)) expect(piece.text.length).toBeLessThanOrEqual(around + 1);
  }));
});
