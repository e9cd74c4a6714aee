import { expect, test } from 'vitest';
import { sayHeading } from '../../../../client/state/chain/say-heading.ts';
import { clientChain, sayIn } from '../../../support/client-chain.ts';
import { chainData } from '../../../support/make-chains.ts';

const heading = (chain: Parameters<typeof sayHeading>[0], language: 'en' | 'fr' = 'en') => sayHeading(chain, sayIn(language), language);
const coalitions = { Alpha: 'COALITION', Beta: 'COALITION', Gamma: 'COALITION' } as const;
const first = { givers: ['Programme'], receivers: ['Alpha', 'Beta', 'Gamma'], when: '2022-11' };
const then = (giver: string, when?: string) => ({ givers: [giver], receivers: [`${giver} trainee`], ...(when === undefined ? {} : { when }) });

test('says that all went on, only where all did and the dates are sure', () => {
  const all = chainData([first, then('Alpha', '2023-04'), then('Beta', '2024-05'), then('Gamma', '2024-06')]);
  const chain = clientChain(all, ['Programme'], { place: 'Kigali', kinds: coalitions });
  expect(heading(chain)).toBe('Three coalitions were trained in Kigali. All three went on to train others.');
  expect(heading(chain, 'fr')).toBe('Trois coalitions ont été formées à Kigali. Toutes les trois ont formé à leur tour.');
  const unsure = chainData([first, then('Alpha', '2023-04'), then('Beta', '2024-05'), then('Gamma')]);
  expect(heading(clientChain(unsure, ['Programme']))).toBe('Three organizations were trained. All three trained others, too.');
});

test('says how many went on where not all did', () => {
  const one = chainData([first, then('Alpha', '2023-04')]);
  expect(heading(clientChain(one, ['Programme'], { kinds: coalitions }))).toBe('Three coalitions were trained. One of them went on to train others.');
  expect(heading(clientChain(one, ['Programme'], { kinds: coalitions }), 'fr')).toBe('Trois coalitions ont été formées. Une d’entre elles a formé à son tour.');
  const none = chainData([first]);
  expect(heading(clientChain(none, ['Programme'], { kinds: { Alpha: 'COALITION' } }))).toBe('Three actors were trained. None has trained others yet.');
  expect(heading(clientChain(chainData([{ ...first, receivers: ['Alpha'] }, then('Alpha', '2023-04')]), ['Programme']), 'en')).toBe('Alpha was trained. It went on to train others.');
});

test('does not say a place that not every first training has', () => {
  const two = chainData([first, { givers: ['Programme'], receivers: ['Delta'], when: '2022-12' }]);
  const chain = clientChain(two, ['Programme'], { place: 'Kigali' });
  const [one, ...others] = chain.trainings;
  const elsewhere = { ...chain, trainings: [{ ...one!, training: { ...one!.training, place: null } }, ...others] };
  expect(heading(elsewhere)).not.toContain('Kigali');
});

test('says who trained an actor, and who stands before them', () => {
  const data = chainData([first, then('Alpha', '2023-04')]);
  expect(heading(clientChain(data, ['Alpha trainee'], { direction: 'up' }))).toBe('Alpha trainee was trained by Alpha. 1 more actor stands before it.');
  expect(heading(clientChain(data, ['Alpha'], { direction: 'up' }), 'fr')).toBe('Alpha a été formé par Programme. Aucune fiche ne dit qui l’a formé.');
});

test('says that nothing follows', () => {
  const data = chainData([first]);
  expect(heading(clientChain(data, ['Alpha']))).toBe('Alpha has not trained others.');
  expect(heading(clientChain(data, ['Programme'], { direction: 'up' }))).toBe('No record says who trained Programme.');
});
