import { describe, expect, it } from 'vitest';
import { doubtTrainings } from '../../../server/doubt/doubt-record.ts';
import { readClaims } from '../../../server/ingest/read-claims.ts';
import type { HarvestRecord } from '../../../server/model/record.ts';
import type { FindingKind } from '../../../server/model/finding.ts';
import { claimsOf, recordWith } from '../../support/make-claims.ts';
import type { EventText } from '../../support/make-claims.ts';

type Told = Parameters<typeof claimsOf>[0];
const course: EventText = { givers: ['Lantern Trust@TG'], receivers: ['Open Hands@TG'], when: '2023-08', place: 'Kara', country: 'TG' };
const doubts = (told: Told, fields: Record<string, string> = {}, more: Partial<HarvestRecord> = {}) => readClaims(recordWith(fields, more), claimsOf(told)).findings;
const kinds = (...args: Parameters<typeof doubts>) => doubts(...args).map(({ kind }) => kind);
const one = (kind: FindingKind, ...args: Parameters<typeof doubts>) => {
  const found = doubts(...args).filter((finding) => finding.kind === kind);
  expect(found).toHaveLength(1);
  return found[0]!;
};

describe('a record in which nothing is wrong', () => {
  it('raises no doubt', () => {
    expect(doubts({ events: [course, { ...course, givers: ['Open Hands@TG'], receivers: ['women@TG'], when: '2023-10' }] }, { year: '2023', country: 'Togo', otherContribution: 'A radio helped.' }, { year: 2023, countries: ['TG'] })).toEqual([]);
  });

  it('raises none where nothing was read', () => {
    expect(doubts({})).toEqual([]);
    expect(doubts({}, { year: '2023', country: 'Togo', otherContribution: 'No', story: '' }, { year: 2023, countries: ['TG'] })).toEqual([]);
  });
});

describe('the year', () => {
  const inTown = (place: string, when: string | undefined): EventText => ({ ...course, receivers: [`women@TG:${place}`], place, when: when! });
  const year = (...dates: (string | undefined)[]) => kinds(
    { events: dates.map((when, index) => inTown(`Town${index}`, when)) },
    { year: '2023' }, { year: 2023 },
  ).filter((kind) => kind === 'year-against-dates').length;

  it.each([
    [['2021-04'], 1], [['2020-11', '2021-12'], 1], [['2023-04', '2024-05'], 1], [['2024'], 1],
    [['2022-11', '2022-12'], 0], [['2021-03', '2022-12'], 0], [['2022'], 0], [['2022-11', '2023-04'], 0], [['2022-11..2023-01'], 0], [['2021', undefined], 0], [[undefined], 0], [['2023'], 0],
  ])('2023 against %j', (dates, count) => {
    expect(year(...dates)).toBe(count);
  });

  it.each([['In December', 1], ['en décembre', 1], ['en diciembre', 1], ['in December 2022', 0], ['two months later', 0], ['in December of that year', 0]])('2023 against a training read as 2022-12 from “%s”', (text, count) => {
    const when = { start: '2022-12', end: '2022-12', precision: 'month' as const, text };
    const { actors, trainings } = readClaims(recordWith({}), claimsOf({ events: [course] }));
    const found = doubtTrainings({ record: recordWith({ year: '2023' }, { year: 2023 }), places: [], actors, trainings: trainings.map((training) => ({ ...training, when })) })
      .filter(({ kind }) => kind === 'year-against-dates');
    expect(found).toHaveLength(count);
    if (count === 1) expect(found[0]!.message).toContain(`“${text}” names no year and was read as 2022-12`);
  });

  it('is quoted with the years of the trainings', () => {
    expect(one('year-against-dates', { events: [{ ...course, when: '2024-05' }, { ...course, place: 'Lomé', when: '2022-11' }] }, { year: '2023' }, { year: 2023 }))
      .toMatchObject({ field: 'year', start: 0, end: 4, quote: '2023', values: { year: '2023', years: '2022, 2024' } });
  });
});

describe('the field for other actors', () => {
  const others: EventText['others'] = [{ ref: 'River Fund', role: 'supervisor' }];

  it.each(['No', 'None.', 'Aucun', 'Non', 'No other actors', 'Aucun autre acteur', 'Ninguno', 'Pas d’autres : néant'])('that says “%s” contradicts a supervisor', (said) => {
    const counts = kinds({ events: [{ ...course, others }] }, { otherContribution: said }).filter((kind) => kind === 'no-others-against-named').length;
    expect(counts).toBe(said.startsWith('Pas') ? 0 : 1);
  });

  it('names whom it leaves out, and where', () => {
    expect(one('no-others-against-named', { events: [{ ...course, others, field: 'additional' }] }, { otherContribution: 'No', additional: 'x' }))
      .toMatchObject({ field: 'otherContribution', quote: 'No', values: { said: 'No', named: 'River Fund (supervisor)' }, message: '“otherContribution” says “No”, but “additional” names River Fund (supervisor).' });
  });

  it.each(['', 'n/a', 'No radio would have done it without Lantern Trust', 'River Fund'])('that says “%s” contradicts nobody', (said) => {
    expect(kinds({ events: [{ ...course, others }] }, { otherContribution: said })).toEqual([]);
  });

  it('leaves the programme aside', () => {
    expect(kinds({ names: [{ name: 'XYZ programme' }], events: [{ ...course, others: [{ ref: 'XYZ programme', role: 'funder' }] }] }, { otherContribution: 'No' })).toEqual([]);
  });
});

describe('the country field', () => {
  const places = (...codes: string[]): Told => ({ places: codes.map((country) => ({ country, region: null, passages: [] })) });
  const of = (told: Told) => kinds(told, { country: 'Togo; Benin' }, { countries: ['TG', 'BJ'] });

  it('is doubted where the text never names its country and names another', () => {
    expect(one('country-never-named', places('BJ', 'GH'), { country: 'Togo; Benin' }, { countries: ['TG', 'BJ'] }))
      .toMatchObject({ field: 'country', start: 0, end: 4, quote: 'Togo', values: { country: 'TG', named: 'GH' } });
  });

  it.each<[string, Told]>([
    ['names none', places()], ['names one of its countries', places('BJ')], ['names all and another', places('BJ', 'TG', 'GH')],
    ['places an actor in it', { ...places('GH', 'BJ'), names: ['Lantern Trust@TG'] }],
    ['places a training in a town of it', { ...places('GH', 'BJ'), events: [{ ...course, givers: ['A Trust'], receivers: ['B Trust'] }] }],
  ])('is not where the text %s', (_, told) => {
    expect(of(told)).toEqual([]);
  });

  it('is not where the text names a town in it', () => {
    expect(kinds(places('GH'), { country: 'Togo', description: 'The women of Kara went to Ghana.' }, { countries: ['TG'] })).toEqual([]);
  });
});

describe('a training', () => {
  it('is doubted without a date, a place, a giver or a receiver, each at its sentence', () => {
    const found = doubts({ events: [{ receivers: ['Open Hands'], quote: 'Open Hands were trained.' }] });
    expect(found.map(({ kind, quote, values }) => [kind, quote, values])).toEqual([
      ['no-date', 'Open Hands were trained.', {}], ['no-place', 'Open Hands were trained.', {}], ['no-actor', 'Open Hands were trained.', { missing: 'giver' }],
    ]);
    expect(one('no-actor', { events: [{ ...course, receivers: [] }] }).values).toEqual({ missing: 'receiver' });
  });

  it('is not where it has a country, a start, or a person who gave it', () => {
    expect(kinds({ events: [{ receivers: ['Open Hands@TG'], persons: ['Ama Doe'], when: '2023', country: 'TG' }] })).toEqual([]);
  });

  it('two of one sentence raise one doubt', () => {
    expect(kinds({ events: [{ ...course, when: undefined!, quote: 'Q.' }, { ...course, when: undefined!, place: 'Lomé', quote: 'Q.' }] })).toEqual(['no-date']);
  });

  it.each<[string, EventText, EventText, number]>([
    ['before its giver was trained on it', { when: '2023-08', topics: ['digital security'] }, { when: '2023-05', topics: ['digital security'] }, 1],
    ['after', { when: '2023-08', topics: ['digital security'] }, { when: '2023-09', topics: ['digital security'] }, 0],
    ['in what may be the same month', { when: '2023-08', topics: ['digital security'] }, { when: '2023', topics: ['digital security'] }, 0],
    ['before, on another topic', { when: '2023-08', topics: ['digital security'] }, { when: '2023-05', topics: ['beekeeping'] }, 0],
    ['before, with no topic told at all', { when: '2023-08' }, { when: '2023-05' }, 1],
    ['before an undated one', { topics: ['digital security'] }, { when: '2023-05', topics: ['digital security'] }, 0],
  ])('given %s', (_, received, given, count) => {
    const events = [{ ...course, when: undefined!, ...received }, { ...course, when: undefined!, givers: ['Open Hands@TG'], receivers: ['women@TG'], ...given }];
    const found = doubts({ events }).filter(({ kind }) => kind === 'trains-before-trained');
    expect(found).toHaveLength(count);
    if (count === 1) expect(found[0]!.values).toEqual({ actor: 'Open Hands', gave: '2023-05', received: '2023-08' });
  });
});

describe('the merged story', () => {
  const fields = { description: 'Women file complaints. They did so in May.', significance: 'New for the town', additional: 'Lantern Trust taught them: how to write, and to whom.' };
  const differs = (story: string) => doubts({}, { ...fields, story }).filter(({ kind }) => kind === 'story-differs').map(({ start, end, quote }) => [quote, story.slice(start!, end!)]);

  it('that repeats the fields under their labels is silent', () => {
    expect(differs('Outcome description:  Women file complaints. They did so  in May. Significance: New for the town Additional Info:  Lantern Trust taught them: how to write, and to whom. Contribution: ')).toEqual([]);
  });

  it('is quoted where a sentence stands only there, and once for neighbours', () => {
    const more = 'Forty men came too. Nobody had asked them.';
    expect(differs(`Outcome description: Women file complaints. ${more} They did so in May. One left again.`)).toEqual([[more, more], ['One left again.', 'One left again.']]);
  });

  it('says what is quoted from the record, whatever the text', () => {
    expect(differs('')).toEqual([]);
    expect(differs(':::')).toEqual([]);
    expect(differs('٣ 😀')).toEqual([['٣ 😀', '٣ 😀']]);
  });
});

describe('acronyms', () => {
  it('one letter apart are told, with what they were read as', () => {
    expect(one('acronym-variant', { names: [{ name: 'RKVDL', told: 2 }, 'KVDL'] })).toMatchObject({ quote: 'KVDL', values: { first: 'RKVDL', second: 'KVDL', read: 'one' } });
  });
});
