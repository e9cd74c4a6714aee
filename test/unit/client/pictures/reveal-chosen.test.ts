import fc from 'fast-check';
import { expect, test } from 'vitest';
import { branchChain, listBranches } from '../../../../client/pictures/tree/branch-chain.ts';
import { revealChosen } from '../../../../client/pictures/tree/reveal-chosen.ts';
import { clientChain } from '../../../support/client-chain.ts';
import { chainData, smallChains } from '../../../support/make-chains.ts';

test('what is chosen is shown, however much is folded', () => {
  fc.assert(fc.property(smallChains({ actors: 8, trainings: 12 }), fc.nat(30), (data, pick) => {
    const chain = clientChain(data, ['a0']);
    const all = new Set(chain.actors.map(({ actor }) => actor.id));
    const ids = [...all, ...chain.trainings.map(({ training }) => training.id)];
    const chosen = ids[pick % ids.length]!;
    const shown = listBranches(branchChain(chain, revealChosen(chain, { folded: all, opened: new Set() }, chosen)));
    expect(shown.some(({ place, trainings }) => place.actor.id === chosen || trainings.some(({ placed }) => placed.training.id === chosen))).toBe(true);
  }));
});

test('a list is uncut only for one that it hides', () => {
  const chain = clientChain(chainData([{ givers: ['A'], receivers: Array.from({ length: 20 }, (_, at) => `Org ${at}`) }]), ['A']);
  const opened = (chosen: string) => revealChosen(chain, { folded: new Set(), opened: new Set() }, chosen).opened;
  expect(opened('Org 1')).toEqual(new Set());
  expect(opened('Org 9')).toEqual(new Set(['t1']));
});
