import fc from 'fast-check';
import { expect, test } from 'vitest';
import { branchChain } from '../../../../client/pictures/tree/branch-chain.ts';
import { listStops, walkStops } from '../../../../client/state/chain/walk-branches.ts';
import { clientChain } from '../../../support/client-chain.ts';
import { chainData, smallChains } from '../../../support/make-chains.ts';

const stopsOf = (chain: ReturnType<typeof clientChain>) => listStops(branchChain(chain, { folded: new Set(), opened: new Set() }));

const data = chainData([
  { givers: ['A'], receivers: ['B', 'C'], when: '2022-01' },
  { givers: ['B'], receivers: ['D'], when: '2023-01' },
  { givers: ['C'], receivers: ['E'], when: '2024-01' },
]);

test('right leads to the trained, left to the trainer, up and down along the generation', () => {
  const stops = stopsOf(clientChain(data, ['A']));
  const walk = (from: string | null, key: Parameters<typeof walkStops>[2]) => walkStops(stops, from, key, 'down');
  expect(walk(null, 'ArrowRight')).toBe('A');
  expect(walk('A', 'ArrowRight')).toBe('B');
  expect(walk('B', 'ArrowDown')).toBe('C');
  expect(walk('D', 'ArrowDown')).toBe('E');
  expect(walk('E', 'ArrowLeft')).toBe('C');
  expect(walk('A', 'ArrowLeft')).toBe('A');
  expect(walk('D', 'Home')).toBe('A');
});

test('upwards left leads to the trainer, too', () => {
  const stops = stopsOf(clientChain(data, ['D'], { direction: 'up' }));
  expect(walkStops(stops, 'D', 'ArrowLeft', 'up')).toBe('B');
  expect(walkStops(stops, 'B', 'ArrowRight', 'up')).toBe('D');
});

test('the keys reach whatever is drawn', () => {
  fc.assert(fc.property(smallChains({ actors: 8, trainings: 12 }), (random) => {
    const stops = stopsOf(clientChain(random, ['a0']));
    const reached = new Set<string>();
    const visit = (id: string) => {
      if (reached.has(id)) return;
      reached.add(id);
      for (const key of ['ArrowRight', 'ArrowDown', 'ArrowUp', 'ArrowLeft'] as const) visit(walkStops(stops, id, key, 'down')!);
    };
    visit(walkStops(stops, null, 'Home', 'down')!);
    expect([...reached].sort()).toEqual(stops.map(({ id }) => id).sort());
  }));
});
