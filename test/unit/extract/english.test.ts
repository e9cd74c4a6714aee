import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../server/extract/extract-claims.ts';
import { recordWith } from '../../support/make-claims.ts';

/** Each training that a text tells, as "givers > receivers, when", in order. */
function told(text: string): string[] {
  return extractClaims(recordWith({ additional: text })).events.map(({ givers, persons, receivers, when }) =>
    `${[...givers, ...persons].join(' + ')} > ${receivers.map((ref) => ref.split(' @ ')[0]).join(' + ')}, ${when.start?.slice(0, 7) ?? '?'}`);
}

describe('English sentences', () => {
  it.each([
    ['who did it, with a passive', 'Nineteen porters were trained in first aid by the Tarn Rescue Desk on 4 March 2022.', ['Tarn Rescue Desk > porters, 2022-03']],
    ['a course given', 'The Tarn Rescue Desk gave a two-day course on first aid to nineteen porters in March 2022.', ['Tarn Rescue Desk > porters, 2022-03']],
    ['a course received', 'The Osier League received a training in bookkeeping from the Tarn Rescue Desk in May 2022.', ['Tarn Rescue Desk > Osier League, 2022-05']],
    ['what was learnt', 'Nineteen porters learned from the Tarn Rescue Desk in September 2022 how to record a grievance.', ['Tarn Rescue Desk > porters, 2022-09']],
    ['what was learnt first, in a fronted clause', 'Having learned to monitor from the Tarn Rescue Desk in June 2022, the Osier League went on to teach 35 voters in August 2022.', ['Tarn Rescue Desk > Osier League, 2022-06', 'Osier League > voters, 2022-08']],
    ['those who pass it on', 'The Tarn Rescue Desk trained the Osier League in March 2022; in May the league cascaded the training to 40 farmers.', ['Tarn Rescue Desk > Osier League, 2022-03', 'Osier League > farmers, 2022-05']],
    ['an auxiliary that waits', 'The Osier League was trained by the Tarn Rescue Desk in October 2022 and, since March 2023, has trained 30 bakers.', ['Tarn Rescue Desk > Osier League, 2022-10', 'Osier League > bakers, 2023-03']],
    ['skills built', 'The skills of 30 bakers were strengthened by the Tarn Rescue Desk through a training held in November 2022.', ['Tarn Rescue Desk > bakers, 2022-11']],
    ['a headline', 'Oct 2022, Lunne: 17 clerks trained in complaint logging by the Tarn Rescue Desk.', ['Tarn Rescue Desk > clerks, 2022-10']],
    ['a number for each', 'A total of 64 people were trained: 24 bakers in Lunne, 18 masons in Orrest and 22 farmers in Pelle, all in October 2022, by the Tarn Rescue Desk.', ['Tarn Rescue Desk > bakers, 2022-10', 'Tarn Rescue Desk > masons, 2022-10', 'Tarn Rescue Desk > farmers, 2022-10']],
    ['contracted words', "They hadn't been trained before. The Tarn Rescue Desk trained 12 bakers in June 2022, and since then they've taught it to 20 masons.", ['Tarn Rescue Desk > bakers, 2022-06', 'bakers > masons, ?']],
  ])('tell %s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['a plan', 'The Osier League plans to train 30 bakers in May 2024.', 'planned'],
    ['a cancelled one', 'The training of 30 bakers by the Osier League in May 2022 was cancelled.', 'cancelled'],
    ['a request', 'The bakers asked the Osier League to train them in May 2022.', 'requested'],
    ['a hope', 'The Osier League hopes to train 30 bakers in May 2024.', 'hoped'],
    ['a denial', 'The Osier League did not train the bakers in May 2022.', 'negated'],
    ['a refusal', 'The bakers refused to be trained by the Osier League.', 'negated'],
    ['an aim in front', 'Training 200 bakers by 2025 remains the aim of the Osier League.', 'planned'],
  ])('tell of no training but of %s', (_, text, why) => {
    const { events, noClaims } = extractClaims(recordWith({ additional: text }));
    expect(events).toEqual([]);
    expect(noClaims.map((claim) => claim.why)).toEqual([why]);
  });

  it.each([
    'Trained bakers of Lunne baked 400 loaves in May 2022.',
    'The Osier League met the bakers of Lunne in May 2022.',
    'The train from Lunne carried 30 bakers in May 2022.',
    'Seven clubs formed an alliance in Lunne in March 2022.',
  ])('tell none: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('what a training is told with', () => {
  it('has place, number and topic', () => {
    const [event] = extractClaims(recordWith({ additional: 'The Tarn Rescue Desk trained 24 bakers in food safety in Nairobi on 3 and 4 March 2022.' })).events;
    expect(event).toMatchObject({ place: 'Nairobi', country: 'KE', participants: 24, topics: ['food safety'], strength: 'sure' });
  });

  it('counts a date from the one before', () => {
    const { events } = extractClaims(recordWith({ additional: 'The Tarn Rescue Desk trained the Osier League in March 2022. Two months later the league trained 20 masons.' }));
    expect(events.map(({ when }) => when.start)).toEqual(['2022-03', '2022-05']);
  });

  it('counts a date that several share once', () => {
    const { events } = extractClaims(recordWith({ additional: 'The Tarn Rescue Desk trained the Osier League in Nairobi in March 2022. Two months later they cascaded it to 20 masons in Kisumu and to 30 bakers in Mombasa.' }));
    expect(events.map(({ when }) => when.start)).toEqual(['2022-03', '2022-05', '2022-05']);
  });

  it('names a person beside the actors', () => {
    const [event] = extractClaims(recordWith({ additional: 'In May 2022 Grace Ellery gave a lesson on inheritance to twenty widows.' })).events;
    expect(event).toMatchObject({ givers: [], persons: ['Grace Ellery'] });
  });

  it('equates a long name and its acronym', () => {
    const { names, events } = extractClaims(recordWith({ additional: 'The Tarn Rescue Desk (TRD) trained the Osier League in March 2022. In May TRD trained 20 masons.' }));
    expect(names.find(({ form }) => form === 'TRD')?.equates.map(({ ref }) => ref)).toEqual(['Tarn Rescue Desk']);
    expect(events.map(({ givers }) => givers)).toEqual([['Tarn Rescue Desk'], ['Tarn Rescue Desk']]);
  });
});
