import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldValue } from '../../../server/lexicon/fold-value.ts';
import { confidentialOrNot, yesOrNo } from '../../../server/lexicon/yes-no.ts';
import { readFramework, readObjectives } from '../../../server/read/read-codes.ts';
import { readCountries } from '../../../server/read/read-countries.ts';
import { readPeriod, readYear } from '../../../server/read/read-numbers.ts';

describe('yes and no', () => {
  test.each(['YES', 'Yes', 'y', '1', '1.0', '1,0', 'TRUE', 'Oui', 'OUI.', 'VRAI', 'Sí', 'si', 'x', 'X', '-1', '✓', '✔️', '１'])('%j is yes', (text) => {
    expect(yesOrNo(text)).toBe(true);
    expect(confidentialOrNot(text)).toBe(true);
  });
  test.each(['NO', 'No', 'n', '0', '0.0', '0,00', 'FALSE', 'Non', 'FAUX', 'falso'])('%j is no', (text) => {
    expect(yesOrNo(text)).toBe(false);
    expect(confidentialOrNot(text)).toBe(false);
  });
  test.each(['', '?', '-', 'n/a', '2', '10', 'No?', 'Non ?', '1?', 'maybe', 'à voir', '☐', '0.5', 'nope'])('%j is neither', (text) => {
    expect(yesOrNo(text)).toBeNull();
    expect(confidentialOrNot(text)).toBeNull();
  });
  test.each<[text: string, answer: boolean | null]>([
    ['Yes, names must stay hidden', true], ['Oui - noms à cacher', true], ['Confidential', true], ['Confidentiel', true], ['Not confidential', false], ['Non confidentiel', false], ['Public', false],
    ['No, except the names', null], ['Non pour le moment', null],
  ])('%j says confidential: %s', (text, answer) => {
    expect(confidentialOrNot(text)).toBe(answer);
  });
});

describe('foldValue', () => {
  test.each([['2023', '2023.0'], ['1.0', 'YES'], ['Oui', 'true'], ['a  b\n c', 'a b c'], ['e\u0301te\u0301', 'été'], ['0', 'Non']])('%j equals %j', (a, b) => {
    expect(foldValue(a)).toBe(foldValue(b));
  });
  test.each([['2023', '2024'], ['12345678901234567890', '12345678901234567891'], ['007', '7'], ['yes', 'yes please'], ['1.5', '1.50']])('%j differs from %j', (a, b) => {
    expect(foldValue(a)).not.toBe(foldValue(b));
  });
});

describe('readYear', () => {
  test.each<[text: string, year: number | null]>([
    ['2023', 2023], ['2023.0', 2023], [' 2023 ', 2023], ['FY2023', 2023], ['2023-05-17', 2023], ['17/05/2023', 2023], ['2023 / 2023', 2023], ['２０２３', 2023], ['', null],
  ])('%j is %s', (text, year) => {
    expect(readYear(text)).toEqual({ value: year, doubts: [] });
  });
  test.each(['2022-2023', 'last year', '23', '20235', '120230'])('%j is not understood', (text) => {
    const { value, doubts: [doubt] } = readYear(text);
    expect(value).toBeNull();
    expect(doubt).toMatchObject({ kind: 'value-unread', quote: text });
  });
});

describe('readPeriod', () => {
  test.each<[text: string, number: number | null]>([
    ['harvest 5', 5], ['récolte 5', 5], ['cosecha 3', 3], ['5', 5], ['5.0', 5], ['Harvest III', 3], ['OH4', 4], ['harvest 2 (2023)', 2], ['Harvest 2023', null], ['spring', null], ['2022-23', null], ['1st harvest', 1],
  ])('%j has number %s', (text, number) => {
    expect(readPeriod(text)).toEqual({ text, number });
  });
  test('a blank cell is no period', () => expect(readPeriod('  ')).toBeNull());
});

describe('readCountries', () => {
  test.each<[text: string, countries: string[], regions?: string[]]>([
    ['Kenya', ['KE']], ['kenya', ['KE']], ['RDC', ['CD']], ['ML', ['ML']], ['Burkina Faso, Mali, Niger', ['BF', 'ML', 'NE']], ['Burkina Faso Mali', ['BF', 'ML']],
    ['Mali et Niger', ['ML', 'NE']], ['Bénin; Togo / Ghana', ['BJ', 'TG', 'GH']], ["Côte d'Ivoire", ['CI']], ['Cote dIvoire', ['CI']], ['Bosnia and Herzegovina', ['BA']], ['Trinidad and Tobago and Guyana', ['TT', 'GY']],
    ['Guinea-Bissau', ['GW']], ['Congo, Democratic Republic of the', ['CD']], ['Korea, South', ['KR']], ['Yemen', ['YE']], ['Myanmar', ['MM']], ['Zimbabwe', ['ZW']], ['Germany', ['DE']], ['Serbia', ['RS']], ['Vietnam', ['VN']],
    ['Colombia y Perú', ['CO', 'PE']], ['Malian', ['ML']], ['Uganda\nKenya', ['UG', 'KE']], ['Mali (Sahel)', ['ML'], ['Sahel']], ['Sahel: Mali, Niger', ['ML', 'NE'], ['Sahel']], ['', []],
  ])('%j names %j', (text, countries, regions = []) => {
    expect(readCountries(text)).toEqual({ value: { countries, regions }, doubts: [] });
  });

  test.each<[text: string, region: string, quote: string]>([
    ['Sahel', 'Sahel', 'Sahel'], ['Région du Sahel', 'Sahel', 'Région du Sahel'], ["Afrique de l'Est", 'East Africa', "Afrique de l'Est"], ['MENA', 'Middle East and North Africa', 'MENA'],
    ['Middle East and North Africa', 'Middle East and North Africa', 'Middle East and North Africa'],
  ])('%j names a region and no country', (text, region, quote) => {
    const { value, doubts } = readCountries(text);
    expect(value).toEqual({ countries: [], regions: [region] });
    expect(doubts).toHaveLength(1);
    expect(doubts[0]).toMatchObject({ kind: 'region-as-country', quote, start: text.indexOf(quote) });
  });

  test('what is no country is quoted where it stands, and the rest is read', () => {
    const text = 'Kenya, Wakanda and Mali';
    const { value, doubts } = readCountries(text);
    expect(value.countries).toEqual(['KE', 'ML']);
    expect(doubts.map(({ kind, quote, start, end }) => [kind, quote, text.slice(start!, end!)])).toEqual([['value-unread', 'Wakanda', 'Wakanda']]);
  });

  test('every doubt quotes the cell, whatever the cell holds', () => {
    const piece = fc.constantFrom('Kenya', 'Sahel', ' ', ', ', ' and ', 'Atlantis', '(', '\n', 'é', '🙂', 'الأردن', 'the', '-', "d'", 'x y');
    fc.assert(fc.property(fc.array(piece, { maxLength: 12 }).map((parts) => parts.join('')), (text) => {
      for (const { start, end, quote } of readCountries(text).doubts) expect(text.slice(start!, end!)).toBe(quote);
    }), { numRuns: 1000 });
  });

  test('a cell far too long takes no time', () => {
    expect(readCountries(`${'.'.repeat(900_000)} Kenya`).doubts).toHaveLength(1);
  });
});

describe('readFramework', () => {
  test.each<[text: string, codes: string[]]>([
    ['Outcome 1.2                                     Output 1.2.1', ['Outcome 1.2', 'Output 1.2.1 < Outcome 1.2']], ['Outcome 1.2\nOutput 1.2.1\nOutput 1.2.2', ['Outcome 1.2', 'Output 1.2.1 < Outcome 1.2', 'Output 1.2.2 < Outcome 1.2']],
    ['Outcomes 1.1 and 1.2; outputs 1.1.4', ['Outcome 1.1', 'Outcome 1.2', 'Output 1.1.4 < Outcome 1.1']], ['Effet 2.1, Produit 2.1.3', ['Effet 2.1', 'Produit 2.1.3 < Effet 2.1']], ['Resultado 3', ['Resultado 3']],
    ['Outcome 1.2: Civic space is better protected', ['Outcome 1.2']], ['1.2 / 1.2.1', ['1.2', '1.2.1 < 1.2']], ['Output 4.1.1', ['Output 4.1.1']], ['Outcome 1.20 Output 1.2.1', ['Outcome 1.20', 'Output 1.2.1']],
    ['', []], ['n/a', []], ['Aucun', []],
  ])('%j', (text, codes) => {
    const { value, doubts } = readFramework(text);
    expect(value.map(({ code, partOf }) => (partOf === undefined ? code : `${code} < ${partOf}`))).toEqual(codes);
    expect(doubts).toEqual([]);
  });
  test('a cell without a code is not understood', () => expect(readFramework('see annex').doubts).toMatchObject([{ kind: 'value-unread', quote: 'see annex' }]));
});

describe('readObjectives', () => {
  test.each<[text: string, codes: [string, string | null][]]>([
    ['CIV: Wider civic space', [['CIV', 'Wider civic space']]], ['GEN: Fairer roles; CON: Peaceful ways', [['GEN', 'Fairer roles'], ['CON', 'Peaceful ways']]],
    ['CIV: Less fear, more room: for all', [['CIV', 'Less fear, more room: for all']]], ['CIV, GEN', [['CIV', null], ['GEN', null]]], ['CIV    GEN', [['CIV', null], ['GEN', null]]],
    ['SO1: Space\nSO2: Peace', [['SO1', 'Space'], ['SO2', 'Peace']]], ['Objective 1: Space', [['Objective 1', 'Space']]], ['CIV : Un espace plus large', [['CIV', 'Un espace plus large']]], ['CIV – Space', [['CIV', 'Space']]], ['', []], ['none', []],
  ])('%j', (text, codes) => {
    const { value, doubts } = readObjectives(text);
    expect(value.map(({ code, label }) => [code, label])).toEqual(codes);
    expect(doubts).toEqual([]);
  });
  test('what is no code is quoted', () => expect(readObjectives('CIV; wider space').doubts).toMatchObject([{ kind: 'value-unread', quote: 'wider space', start: 5 }]));
});

test('cells of codes take time linear in their length', () => {
  for (const text of [' '.repeat(1_000_000), '1.'.repeat(500_000), 'A '.repeat(500_000), 'CIV: '.repeat(200_000), ';'.repeat(1_000_000)]) {
    const begun = performance.now();
    readFramework(text);
    readObjectives(text);
    readPeriod(text);
    readYear(text);
    expect(performance.now() - begun).toBeLessThan(3000);
  }
});
