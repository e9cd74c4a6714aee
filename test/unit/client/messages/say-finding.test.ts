import { expect, test } from 'vitest';
import { findingKinds } from '../../../../client/messages/finding-kinds.ts';
import { sayFinding, saySettle } from '../../../../client/messages/say-finding.ts';
import { sayIn } from '../../../support/client-chain.ts';

const english = { message: 'The country cell names a region, Sahel, and no country.', settle: 'Name the country.' };
const say = sayIn('fr');

test('every kind of finding has its French, and none of the English is left in it', () => {
  for (const kind of findingKinds) {
    const finding = { kind, ...english, quote: null, values: [{ name: 'value', text: 'x' }] };
    const said = [sayFinding(finding, say, 'fr'), saySettle(finding, say, 'fr')];
    expect(said.every((sentence) => sentence.length > 15 && /[.»)]$/u.test(sentence) && !sentence.includes('undefined'))).toBe(true);
    expect(said).not.toContain(english.message);
    expect(said).not.toContain(english.settle);
  }
});

test('French sentences hold the values of the finding, dates and countries in French', () => {
  const values = (of: Readonly<Record<string, string>>) => Object.entries(of).map(([name, text]) => ({ name, text }));
  const says = (kind: string, of: Readonly<Record<string, string>>, quote: string | null = null) => sayFinding({ kind, ...english, quote, values: values(of) }, say, 'fr');
  expect(says('trains-before-trained', { actor: 'LKN', gave: '2022-02', received: '2022-05' })).toMatch(/^LKN .* février 2022.* mai 2022\.$/u);
  expect(says('country-never-named', { country: 'SY', named: 'IQ, LB' })).toMatch(/Syrie.*Irak et Liban/u);
  expect(says('region-as-country', { region: 'Africa' }, 'Afrique')).toContain('« Afrique »');
  expect(says('acronym-variant', { first: 'ABC', second: 'ABD', read: 'one' })).toContain('Lu comme ABC');
  expect(says('acronym-variant', { first: 'ABC', second: 'ABD', read: 'apart' })).toContain('séparées');
});

test('English and unknown kinds are said as the server says them', () => {
  const finding = { kind: 'region-as-country', ...english, values: [] };
  expect(sayFinding(finding, sayIn('en'), 'en')).toBe(english.message);
  expect(saySettle(finding, sayIn('en'), 'en')).toBe(english.settle);
  expect(sayFinding({ ...finding, kind: 'brand-new' }, say, 'fr')).toBe(english.message);
  expect(saySettle({ ...finding, kind: 'brand-new' }, say, 'fr')).toBe(english.settle);
});

test('a doubt about a heading names fields as the screen shows them, and nothing of the command line', () => {
  const values = (of: Readonly<Record<string, string>>) => Object.entries(of).map(([name, text]) => ({ name, text }));
  const inEnglish = sayIn('en');
  const misspelt = { kind: 'heading-misspelt', message: 'The heading "Ratign" was read as ratingSignificance.', settle: 'Correct it.', values: values({ heading: 'Ratign', field: 'ratingSignificance' }) };
  expect(sayFinding(misspelt, inEnglish, 'en')).toBe('The heading “Ratign” was read as “Rating of the significance”.');
  const likely = { kind: 'heading-likely', message: 'The heading "When" may mean year or period; it was kept unread.', settle: 'Say what it is: --map "When=year".', values: values({ heading: 'When', fields: 'year, period' }) };
  expect(sayFinding(likely, inEnglish, 'en')).toBe('The heading “When” may mean “Year” or “Harvest period”; it was kept unread.');
  expect(saySettle(likely, inEnglish, 'en')).not.toContain('--map');
});
