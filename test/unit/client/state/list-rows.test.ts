import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listRows, sortColumns } from '../../../../client/state/chain/list-rows.ts';
import { clientChain } from '../../../support/client-chain.ts';
import { chainData, smallChains } from '../../../support/make-chains.ts';

test('the table has every hop of the picture, however it is sorted', () => {
  fc.assert(fc.property(smallChains({ actors: 8, trainings: 12 }), fc.constantFrom('', ...sortColumns), fc.boolean(), (data, column, down) => {
    const chain = clientChain(data, ['a0']);
    const rows = listRows(chain, down ? `-${column}` : column, 'en');
    expect(rows.map(({ key }) => key).sort()).toEqual(listRows(chain, '', 'en').map(({ key }) => key).sort());
    expect(rows).toHaveLength(chain.hops.length + chain.returns.length);
  }));
});

test('sorts by date with the undated last, and turns round', () => {
  const data = chainData([
    { givers: ['A'], receivers: ['B'], when: '2022-01' },
    { givers: ['B'], receivers: ['C'] },
    { givers: ['B'], receivers: ['D'], when: '2023-01' },
  ]);
  const to = (sort: string) => listRows(clientChain(data, ['A']), sort, 'en').map(({ hop }) => hop.to);
  expect(to('when')).toEqual(['B', 'D', 'C']);
  expect(to('-to')).toEqual(['D', 'C', 'B']);
});
