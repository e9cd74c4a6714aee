import { expect, test } from 'vitest';
import { contrast, countryTone, palettes, textOn, type Tone } from '../../../../client/painters/palette.ts';

const themes = Object.entries(palettes);
const countries = Object.keys(palettes.light).filter((tone) => tone.startsWith('country')) as Tone[];

test.each(themes)('in %s, text can be read on the page and on panels', (_, palette) => {
  for (const ground of [palette.page, palette.surface]) {
    for (const tone of ['ink', 'ink2', 'ink3', 'accent', 'doubt', 'ok', 'bad'] as const) expect(contrast(palette[tone], ground), tone).toBeGreaterThanOrEqual(4.5);
    for (const tone of ['edge', 'line2', 'markline', ...countries] as const) expect(contrast(palette[tone], ground), tone).toBeGreaterThanOrEqual(3);
  }
  expect(contrast(palette.ink, palette.mark)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(palette.onAccent, palette.accent)).toBeGreaterThanOrEqual(4.5);
});

test.each(themes)('in %s, text inside a mark can be read', (_, palette) => {
  for (const tone of countries) expect(contrast(textOn(palette[tone]), palette[tone]), tone).toBeGreaterThanOrEqual(4.5);
});

test('colours go to countries in their order, eight of them, and to none that is unknown', () => {
  const order = ['KE', '', 'UG', 'TZ', 'ML', 'BF', 'NE', 'TG', 'SN', 'LB'];
  expect(countryTone('KE', order)).toBe('country0');
  expect(countryTone('UG', order)).toBe('country1');
  expect(countryTone('SN', order)).toBe('country7');
  expect(countryTone('LB', order)).toBe('countryOther');
  expect(countryTone('FR', order)).toBe('countryOther');
  expect([countryTone(null, order), countryTone('', order)]).toEqual(['edge', 'edge']);
});
