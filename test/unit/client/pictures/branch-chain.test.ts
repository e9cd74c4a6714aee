import fc from 'fast-check';
import { expect, test } from 'vitest';
import { branchChain, countRows, foldEnough, listBranches } from '../../../../client/pictures/tree/branch-chain.ts';
import { clientChain } from '../../../support/client-chain.ts';
import { chainData, smallChains } from '../../../support/make-chains.ts';

const none = new Set<string>();

test('folding and unfolding gives the same tree', () => {
  fc.assert(fc.property(smallChains({ actors: 8, trainings: 12 }), (data) => {
    const chain = clientChain(data, ['a0']);
    const all = branchChain(chain, { folded: none, opened: none });
    expect(listBranches(all).map(({ place }) => place.actor.id).sort()).toEqual(chain.actors.map(({ actor }) => actor.id).sort());
    for (const { actor, descendants } of chain.actors) {
      const folded = listBranches(branchChain(chain, { folded: new Set([actor.id]), opened: none }));
      expect(folded).toHaveLength(chain.actors.length - descendants);
    }
  }));
});

test('folds as much as it must, nearest the roots last', () => {
  const wide = chainData([
    { givers: ['A'], receivers: ['B', 'C'], when: '2021-01' },
    ...['B', 'C'].map((giver) => ({ givers: [giver], receivers: ['1', '2', '3', '4'].map((n) => `${giver}${n}`), when: '2022-01' })),
    ...['B1', 'C1'].map((giver) => ({ givers: [giver], receivers: ['x', 'y', 'z'].map((n) => `${giver}${n}`), when: '2023-01' })),
  ]);
  const chain = clientChain(wide, ['A']);
  const rows = (most: number) => countRows(branchChain(chain, { folded: foldEnough(chain, none, most), opened: none }));
  expect(foldEnough(chain, none, 100)).toEqual(none);
  expect(foldEnough(chain, none, 8)).toEqual(new Set(['B1', 'C1']));
  expect(foldEnough(chain, none, 1)).toEqual(new Set(['B', 'C', 'B1', 'C1']));
  for (const most of [2, 5, 8, 10, 12]) expect(rows(most)).toBeLessThanOrEqual(most);
});
