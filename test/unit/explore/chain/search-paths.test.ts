import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChainData } from '../../../../server/explore/chain/ChainData.ts';
import { compareDays, indexTrainings } from '../../../../server/explore/chain/index-trainings.ts';
import { searchPaths } from '../../../../server/explore/chain/search-paths.ts';
import { classifyPath, rankOf } from '../../../../server/explore/chain/timing.ts';
import { chainData, smallChains } from '../../../support/make-chains.ts';
import { classByTrial, tryAllPaths } from '../../../support/try-all-paths.ts';
import type { TriedPath } from '../../../support/try-all-paths.ts';

/** Best class, then fewest hops, then the earliest parent, then the parent's and the giver's key. */
function compareTried(a: TriedPath, b: TriedPath): number {
  const [left, right] = [a.trainings.at(-2), b.trainings.at(-2)];
  return rankOf(a.timing) - rankOf(b.timing)
    || a.trainings.length - b.trainings.length
    || (left && right ? compareDays(left.days, right.days) || compare(left.id, right.id) : 0)
    || compare(a.givers.at(-1)!, b.givers.at(-1)!);
}
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function bestByTrial(data: ChainData, roots: readonly string[]) {
  const best = new Map<string, TriedPath>();
  for (const path of tryAllPaths(data, roots)) {
    const id = path.trainings.at(-1)!.id;
    const known = best.get(id);
    if (!known || compareTried(path, known) < 0) best.set(id, path);
  }
  return Object.fromEntries([...best].map(([id, path]) => [id, {
    timing: path.timing, hops: path.trainings.length, parent: path.trainings.at(-2)?.id ?? null, giver: path.givers.at(-1)!,
  }]));
}

function bestBySearch(data: ChainData, roots: readonly string[]) {
  const index = indexTrainings(data, 'down');
  const found = searchPaths(index, roots.map((id) => index.actorNumber.get(id)!));
  return Object.fromEntries(found.flatMap((path, training) => (path === null ? [] : [[index.trainings[training]!.id, {
    timing: path.timing,
    hops: path.hops,
    parent: path.parent === null ? null : index.trainings[path.parent]!.id,
    giver: index.actors[path.giver]!.id,
  }]])));
}

describe('searching paths', () => {
  it('finds for every training the path that trying all finds', () => {
    fc.assert(fc.property(smallChains(), fc.subarray(['a0', 'a1'], { minLength: 1 }), (data, roots) => {
      expect(bestBySearch(data, roots)).toEqual(bestByTrial(data, roots));
    }), { numRuns: 3000 });
  });

  it('classes a path as choosing its days in every way does', () => {
    fc.assert(fc.property(smallChains(), ({ trainings }) => {
      fc.pre(trainings.length > 0);
      expect(classifyPath(trainings.map(({ days }) => days))).toBe(classByTrial(trainings));
    }), { numRuns: 3000 });
  });

  it('carries the greatest first day along the whole path', () => {
    const data = chainData([
      { givers: ['A'], receivers: ['B'], when: '2024-06' },
      { givers: ['B'], receivers: ['C'], when: '2024' },
      { givers: ['C'], receivers: ['D'], when: '2024-01' },
    ]);
    expect(bestBySearch(data, ['A'])).toMatchObject({ t2: { timing: 'possible' }, t3: { timing: 'impossible' } });
  });

  it('keeps a longer way to a training where only that leads on in time', () => {
    const data = chainData([
      { givers: ['A'], receivers: ['B'], when: '2024-06' },
      { givers: ['B'], receivers: ['C'], when: '2024' },
      { givers: ['A'], receivers: ['D'], when: '2024-01' },
      { givers: ['D'], receivers: ['B'], when: '2024-02' },
      { givers: ['C'], receivers: ['E'], when: '2024-03' },
    ]);
    expect(bestBySearch(data, ['A'])).toMatchObject({ t2: { timing: 'possible', hops: 2 }, t5: { timing: 'possible', hops: 4, parent: 't2' } });
  });
});
