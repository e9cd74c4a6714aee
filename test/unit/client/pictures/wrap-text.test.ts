import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapText } from '../../../../client/pictures/wrap-text.ts';
import { measureEvenly } from '../../../support/client-chain.ts';

test('breaks between words and says with "…" that something is missing', () => {
  const width = measureEvenly('women human rights', 'name');
  expect(wrapText('women human rights defenders in Kampala', 'name', width, 3, measureEvenly)).toEqual(['women human rights', 'defenders in', 'Kampala']);
  expect(wrapText('women human rights defenders in Kampala', 'name', width, 2, measureEvenly)).toEqual(['women human rights', 'defenders in Kamp…']);
  expect(wrapText('Kampala', 'name', measureEvenly('Kam…', 'name'), 2, measureEvenly)).toEqual(['Kam…']);
});

test('no line is wider than asked for, none more than asked for, and what is not cut says all', () => {
  fc.assert(fc.property(fc.lorem({ maxCount: 12 }), fc.integer({ min: 20, max: 200 }), fc.integer({ min: 1, max: 4 }), (text, width, most) => {
    const lines = wrapText(text, 'name', width, most, measureEvenly);
    expect(lines.length).toBeLessThanOrEqual(most);
    for (const line of lines) expect(measureEvenly(line, 'name')).toBeLessThanOrEqual(width);
    if (!lines.some((line) => line.endsWith('…'))) expect(lines.join(' ')).toBe(text);
  }));
});
