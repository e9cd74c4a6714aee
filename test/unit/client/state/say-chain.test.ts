import { expect, test } from 'vitest';
import { formatPeriod } from '../../../../client/messages/format.ts';
import { sayLag, sayNames, sayWhere } from '../../../../client/state/chain/say-chain.ts';
import { sayIn } from '../../../support/client-chain.ts';

const [en, fr] = [sayIn('en'), sayIn('fr')];

test.each([
  [{ start: '2023-04', end: '2023-04' }, 'April 2023', 'avril 2023'],
  [{ start: '2024-05-17', end: '2024-05-17' }, '17 May 2024', '17 mai 2024'],
  [{ start: '2024', end: '2024' }, '2024', '2024'],
  [{ start: '2023-11', end: '2024-02' }, 'November 2023–February 2024', 'novembre 2023–février 2024'],
  [{ start: '2022-01-17', end: '2022-01-21' }, '17–21 January 2022', '17–21 janvier 2022'],
  [{ start: '2021', end: '2022-05' }, '2021 to May 2022', '2021 à mai 2022'],
  [{ start: '2023', end: null }, 'since 2023', 'depuis 2023'],
  [{ start: null, end: '2023-05' }, 'until May 2023', 'jusqu’à mai 2023'],
  [{ start: null, end: null }, 'no date', 'sans date'],
])('says %j as precisely as it was told', (period, english, french) => {
  // The spaces beside a dash are the business of the Node that formats it.
  const said = (text: string) => text.replace(/\s*–\s*/u, '–');
  expect(said(formatPeriod(period, en, 'en'))).toBe(english);
  expect(said(formatPeriod(period, fr, 'fr'))).toBe(french);
});

test.each([
  [{ months: 5, minDays: 122, maxDays: 180 }, 'after 5 months'],
  [{ months: 1, minDays: 1, maxDays: 60 }, 'after 1 month'],
  [{ months: 0, minDays: 0, maxDays: 30 }, 'after less than a month'],
  [{ months: null, minDays: 200, maxDays: 560 }, 'after 200 to 560 days'],
  [{ months: null, minDays: -40, maxDays: 560 }, 'within 560 days'],
  [{ months: null, minDays: 200, maxDays: null }, 'after 200 days or more'],
  [{ months: null, minDays: null, maxDays: null }, null],
])('says the lag %j', (lag, said) => {
  expect(sayLag(lag, en)).toBe(said);
});

test('says where, as far as it was told', () => {
  expect(sayWhere({ place: 'Lomé', country: 'TG' }, 'en')).toBe('Lomé, TG');
  expect(sayWhere({ place: null, country: 'CI' }, 'fr')).toBe('Côte d’Ivoire');
  expect(sayWhere({ place: null, country: null }, 'en')).toBeNull();
});

test('lists names in full up to four', () => {
  const named = (count: number) => Array.from({ length: count }, (_, at) => ({ label: `N${at}` }));
  expect(sayNames(named(4), en, 'en')).toBe('N0, N1, N2 and N3');
  expect(sayNames(named(9), en, 'en')).toBe('N0, N1, N2 and 6 others');
  expect(sayNames(named(2), fr, 'fr')).toBe('N0 et N1');
  expect(sayNames([], en, 'en')).toBe('an actor not named');
});
