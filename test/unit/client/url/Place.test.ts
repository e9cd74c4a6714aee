import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  actorKinds, chainPictures, chainPlace, directions, explorePictures, type Place, previewShows, readPlace, recordOrders, shownRelations, standings, timings, writePlace,
} from '../../../../client/url/Place.ts';

// A path of one or two dots is a way, not a name.
const id = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => !/^\.{1,2}$/u.test(text));
const ids = fc.array(id, { maxLength: 4 });

const place: fc.Arbitrary<Place> = fc.oneof(
  fc.constantFrom<Place>({ screen: 'home' }, { screen: 'follow-up' }),
  fc.record({
    screen: fc.constant('import' as const), preview: fc.option(id), run: fc.option(id), show: fc.constantFrom(...previewShows), finding: fc.string(), chosen: fc.option(id),
  }),
  fc.record({
    screen: fc.constant('chain' as const), from: ids, direction: fc.constantFrom(...directions), timing: fc.constantFrom(...timings),
    topic: fc.string(), picture: fc.constantFrom(...chainPictures), sort: fc.string(), chosen: fc.option(id), folded: fc.option(ids), opened: ids,
  }),
  fc.record({
    screen: fc.constant('explore' as const), picture: fc.constantFrom(...explorePictures), chosen: ids, show: fc.subarray([...shownRelations]), kind: fc.option(fc.subarray([...actorKinds])),
    country: fc.option(fc.subarray(['KE', 'UG', '-'])), from: fc.option(fc.constantFrom('2023-01', '2024-12')), to: fc.option(fc.constantFrom('2023-03', '2025-01')), undated: fc.boolean(),
    period: fc.option(fc.subarray([1, 2, 12])), objective: ids, topic: ids, standing: fc.option(fc.subarray([...standings])), hidden: ids, only: ids, folded: ids, unfolded: ids, expanded: ids, route: ids, sort: fc.string(),
  }),
  fc.record({ screen: fc.constant('findings' as const), kind: fc.string(), country: fc.string() }),
  fc.record({ screen: fc.constant('record' as const), id, at: fc.option(fc.string({ minLength: 1 })), training: fc.option(id) }),
  fc.record({
    screen: fc.constant('records' as const), text: fc.string(), country: fc.string(), year: fc.string(), period: fc.string(), objective: fc.string(), finding: fc.string(),
    confidential: fc.constantFrom('yes' as const, 'no' as const, null), file: fc.string(), sample: fc.string(), order: fc.constantFrom(...recordOrders),
  }),
);

const read = (href: string) => {
  const { pathname, search } = new URL(href, 'http://localhost');
  return readPlace(pathname, search);
};

test('an address holds all of a place', () => {
  fc.assert(fc.property(place, (given) => {
    expect(read(writePlace(given))).toEqual(given);
  }));
});

test('what is at its default stays out of the address', () => {
  expect(writePlace(chainPlace({}))).toBe('/chain');
  expect(writePlace(chainPlace({ from: ['ke/abc'], timing: 'certain' }))).not.toMatch(/direction|picture|folded|topic/u);
});

test('nothing folded is another place than folded as needed', () => {
  expect(read(writePlace(chainPlace({ folded: [] })))).toMatchObject({ folded: [] });
  expect(read('/chain')).toMatchObject({ folded: null });
});

test('an id with a slash is one id', () => {
  expect(read('/record/ABC-1%2FCIV001')).toMatchObject({ screen: 'record', id: 'ABC-1/CIV001' });
  expect(read('/record/ABC-1/CIV001')).toMatchObject({ screen: 'record', id: 'ABC-1/CIV001' });
});

test('no address throws, and values that there are not are at their default', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (path, search) => {
    expect(readPlace(`/${path}`, `?${search}`)).toHaveProperty('screen');
  }));
  expect(read('/chain?direction=sideways&timing=never&picture=&from=%')).toMatchObject({ direction: 'down', timing: 'undated', picture: 'tree' });
  expect(read('/nonsense')).toEqual({ screen: 'nowhere', path: '/nonsense' });
});
