import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChainData } from '../../../../server/explore/chain/ChainData.ts';
import { compareDays } from '../../../../server/explore/chain/index-trainings.ts';
import { isAllowed, rankOf, timings } from '../../../../server/explore/chain/timing.ts';
import type { Timing } from '../../../../server/explore/chain/timing.ts';
import { searchRoutes } from '../../../../server/explore/routes/search-routes.ts';
import { chainData, smallChains } from '../../../support/make-chains.ts';
import { tryAllPaths } from '../../../support/try-all-paths.ts';
import type { TriedPath } from '../../../support/try-all-paths.ts';

const nameOf = (path: TriedPath) => path.trainings.map(({ id }, index) => `${path.givers[index]} ${id}`).join(' ');

/** Every route by trial: fewest hops, then class, then the order in time of its trainings and the keys of its givers. */
function routesByTrial(data: ChainData, from: string, to: string, timing: Timing): string[] {
  return tryAllPaths(data, [from])
    .filter(({ trainings, givers }) => trainings.at(-1)!.receivers.includes(to) && new Set([...givers, to]).size === givers.length + 1)
    .filter((path) => isAllowed(path.timing, timing))
    .sort((a, b) => a.trainings.length - b.trainings.length || rankOf(a.timing) - rankOf(b.timing) || compareSteps(a, b))
    .map(nameOf);
}

function compareSteps(a: TriedPath, b: TriedPath): number {
  for (const [index, training] of a.trainings.entries()) {
    const other = b.trainings[index]!;
    const order = compareDays(training.days, other.days) || compare(training.id, other.id) || compare(a.givers[index]!, b.givers[index]!);
    if (order !== 0) return order;
  }
  return 0;
}
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

describe('searching routes', () => {
  it('finds the routes that trying all finds, in their order', () => {
    fc.assert(fc.property(smallChains({ actors: 5, trainings: 8 }), fc.constantFrom(...timings), fc.integer({ min: 1, max: 6 }), (data, timing, first) => {
      const all = routesByTrial(data, 'a0', 'a1', timing);
      const { routes, more } = searchRoutes(data, { from: 'a0', to: 'a1', timing, first });
      expect(routes.map(({ hops }) => hops.map((hop) => `${hop.from} ${hop.training}`).join(' '))).toEqual(all.slice(0, first));
      expect(more).toBe(all.length > first);
    }), { numRuns: 3000 });
  });

  it('says of a route who stands on it, how sure it is, and where two records were put together', () => {
    const { routes } = searchRoutes(chainData([
      { givers: ['A'], receivers: ['B'], when: '2022', records: ['R1'] },
      { givers: ['B'], receivers: ['C'], records: ['R1', 'R2'] },
      { givers: ['C'], receivers: ['D'], when: '2023', records: ['R3'] },
    ]), { from: 'A', to: 'D', timing: 'undated', first: 5 });
    expect(routes).toMatchObject([{
      timing: 'undated',
      actors: ['A', 'B', 'C', 'D'],
      trainings: ['t1', 't2', 't3'],
      hops: [{ timing: 'certain', stitched: false }, { timing: 'undated', stitched: false, generation: 2 }, { timing: 'undated', stitched: true, from: 'C', to: 'D' }],
    }]);
  });

  it('gives up on a thicket of crossing ways, and says that there may be more', () => {
    const actors = Array.from({ length: 14 }, (_, index) => `x${index}`);
    const thicket = chainData([
      { givers: ['A'], receivers: actors },
      ...actors.flatMap((giver) => actors.filter((other) => other !== giver).map((receiver) => ({ givers: [giver], receivers: [receiver] }))),
    ]);
    const reachable = { ...thicket, actors: [...thicket.actors, { id: 'Z', kind: 'organization' as const, country: null, countryStrength: 'unknown' as const }] };
    const started = performance.now();
    expect(searchRoutes(reachable, { from: 'A', to: 'Z', timing: 'any', first: 5 })).toEqual({ routes: [], more: false });
    expect(searchRoutes(thicket, { from: 'A', to: 'x0', timing: 'any', first: 50 })).toMatchObject({ more: true });
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
