import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { traceChain } from '../../../../server/explore/chain/trace-chain.ts';
import type { Timing } from '../../../../server/explore/chain/timing.ts';
import { chainData, smallChains } from '../../../support/make-chains.ts';
import type { ChainTrainingText } from '../../../support/make-chains.ts';

function measure(trainings: readonly ChainTrainingText[], options: { roots?: readonly string[]; timing?: Timing; direction?: 'down' | 'up' } = {}) {
  const { roots = ['Root'], timing = 'undated', direction = 'down' } = options;
  return traceChain(chainData(trainings), { roots, direction, timing, topic: null, limit: 1000 }).metrics;
}

describe('measuring a chain', () => {
  /** A programme trains three coalitions, each of which trains others within three years. */
  const spread: ChainTrainingText[] = [
    { givers: ['Root'], receivers: ['A@KE', 'B@UG', 'C@TZ'], when: '2022-11' },
    { givers: ['A@KE'], receivers: ['reporters@KE'], when: '2024-05' },
    { givers: ['B@UG'], receivers: ['D@UG?', 'E@UG?'], when: '2023-04' },
    { givers: ['B@UG'], receivers: ['women@UG'], when: '2025-05', participants: 20 },
    { givers: ['C@TZ'], receivers: ['F@TZ?'], when: '2024-07', participants: 12 },
    { givers: ['C@TZ'], receivers: ['G@TZ?'], when: '2024-06' },
  ];

  it('counts named actors and groups apart, and people only where stated', () => {
    expect(measure(spread).reach).toEqual({ named: 7, groups: 2, persons: 32, personsStatedIn: 2, trainings: 6 });
    expect(measure([{ givers: ['Root'], receivers: ['A'] }]).reach).toMatchObject({ persons: null, personsStatedIn: 0 });
  });

  it('counts hops by what tells them and by their dates, as they are listed', () => {
    expect(measure(spread).hops).toEqual({ all: 9, told: 3, stitched: 6, certain: 9, possible: 0, undated: 0, impossible: 0, returns: 0 });
    fc.assert(fc.property(smallChains(), (data) => {
      const { hops, returns, metrics } = traceChain(data, { roots: [data.actors[0]!.id], direction: 'down', timing: 'any', topic: null, limit: 1000 });
      const { all, told, stitched, certain, possible, undated, impossible } = metrics.hops;
      expect([all, told + stitched, certain + possible + undated + impossible]).toEqual([hops.length, hops.length, hops.length]);
      expect(metrics.hops.returns).toBe(returns.length);
      expect(stitched).toBe(hops.filter((hop) => hop.stitched).length);
    }));
  });

  it('measures depth, breadth, growth and utilisation by generation', () => {
    expect(measure(spread)).toMatchObject({
      depth: 2,
      breadth: 6,
      generations: [1, 3, 6],
      growth: [3, 2],
      utilisation: [{ generation: 1, gave: 3, of: 3 }, { generation: 2, gave: 0, of: 6 }],
      deadEnds: ['D', 'E', 'F', 'G'],
    });
  });

  it('gives each follow-on its lag in months and as a range of days, the shortest first', () => {
    const { lags, lagMedianMonths, lagsKnown } = measure(spread);
    expect(lags.map(({ giver, lag }) => [giver, lag.months, lag.minDays, lag.maxDays])).toEqual([
      ['B', 5, 122, 180], ['A', 18, 518, 577], ['C', 19, 549, 607], ['C', 20, 579, 638], ['B', 30, 883, 942],
    ]);
    expect(lagMedianMonths).toBe(19);
    expect(lagsKnown).toEqual({ count: 5, of: 5 });
  });

  it.each([
    ['a year alone', '2022', '2023-03', { months: null, minDays: 60, maxDays: 454 }],
    ['no date', undefined, '2023-03', { months: null, minDays: null, maxDays: null }],
    ['days of one month', '2023-03-01..2023-03-04', '2023-05-02', { months: 2, minDays: 59, maxDays: 62 }],
    ['days of two months', '2023-03-30..2023-04-02', '2023-05-02', { months: null, minDays: 30, maxDays: 33 }],
    ['the same month', '2023-03', '2023-03', { months: 0, minDays: 0, maxDays: 30 }],
  ])('does not say months that %s does not give', (_, before, after, lag) => {
    const follow = (when: string | undefined) => (when === undefined ? {} : { when });
    const { lags } = measure([{ givers: ['Root'], receivers: ['A'], ...follow(before) }, { givers: ['A'], receivers: ['B'], ...follow(after) }]);
    expect(lags.map((own) => own.lag)).toEqual([lag]);
  });

  it('shows what the dates forbid with the lag that they say, and takes no median of it', () => {
    const metrics = measure([{ givers: ['Root'], receivers: ['A'], when: '2023-05' }, { givers: ['A'], receivers: ['B'], when: '2023-02' }], { timing: 'any' });
    expect(metrics.lags).toMatchObject([{ lag: { months: -3, minDays: -119, maxDays: -62 } }]);
    expect(metrics).toMatchObject({ lagMedianMonths: null, lagsKnown: { count: 0, of: 1 } });
  });

  it('measures the same lag from above and from below', () => {
    const trainings = [{ givers: ['Root'], receivers: ['A'], when: '2022-01' }, { givers: ['A'], receivers: ['B'], when: '2022-04' }];
    expect(measure(trainings, { roots: ['B'], direction: 'up' }).lags).toEqual(measure(trainings).lags);
  });

  it('takes the mean of the two middle lags', () => {
    const { lagMedianMonths } = measure([
      { givers: ['Root'], receivers: ['A'], when: '2022-01' },
      { givers: ['A'], receivers: ['B'], when: '2022-02' },
      { givers: ['A'], receivers: ['C'], when: '2022-05' },
    ]);
    expect(lagMedianMonths).toBe(2.5);
  });

  it('counts likely countries apart, and leaves them out of what crosses a border', () => {
    const metrics = measure(spread);
    expect(metrics.countries).toEqual([{ key: 'KE', count: 2 }, { key: 'UG', count: 2 }, { key: 'TZ', count: 1 }]);
    expect(metrics.countriesLikely).toEqual([{ key: 'TZ', count: 2 }, { key: 'UG', count: 2 }]);
    expect(metrics).toMatchObject({ eiIndex: -1, eiKnown: { count: 2, of: 9 }, abroad: { count: 0, of: 2 } });
  });

  it('measures borders crossed against those kept', () => {
    const metrics = measure([{ givers: ['Root@KE'], receivers: ['A@KE', 'B@UG', 'C@UG', 'D'] }]);
    expect(metrics.eiIndex).toBeCloseTo(1 / 3);
    expect(metrics).toMatchObject({ eiKnown: { count: 3, of: 4 }, abroad: { count: 2, of: 3 } });
    expect(measure([{ givers: ['Root'], receivers: ['A'] }]).eiIndex).toBeNull();
  });

  it('names brokers by whose country they share, and none between two that have a hop of their own', () => {
    const metrics = measure([
      { givers: ['Root@KE'], receivers: ['A@KE', 'B@UG', 'C@UG'] },
      { givers: ['A@KE'], receivers: ['D@KE', 'E@UG'] },
      { givers: ['B@UG'], receivers: ['D@KE', 'F@UG', 'G@TZ', 'C@UG'] },
    ]);
    expect(metrics.brokerage).toEqual([
      { actor: 'B', coordinator: 0, itinerant: 1, gatekeeper: 1, representative: 0, liaison: 1 },
      { actor: 'A', coordinator: 1, itinerant: 0, gatekeeper: 0, representative: 1, liaison: 0 },
    ]);
  });

  it('measures structural virality as the mean distance of all pairs does', () => {
    fc.assert(fc.property(smallChains(), (data) => {
      const chain = traceChain(data, { roots: ['a0'], direction: 'down', timing: 'any', topic: null, limit: 1000 });
      expect(chain.metrics.structuralVirality ?? -1).toBeCloseTo(meanDistance(chain.hops) ?? -1);
    }), { numRuns: 300 });
  });

  it('knows no distance for an actor alone, nor between two trees', () => {
    expect(measure([{ givers: ['Other'], receivers: ['Root'] }]).structuralVirality).toBeNull();
    const two = measure([{ givers: ['Root'], receivers: ['A'] }, { givers: ['Other'], receivers: ['B'] }], { roots: ['Root', 'Other'] });
    expect(two.structuralVirality).toBe(1);
  });
});

/** By Floyd and Warshall over the tree's hops. */
function meanDistance(hops: readonly { readonly from: string; readonly to: string }[]): number | null {
  const ids = [...new Set(hops.flatMap(({ from, to }) => [from, to]))];
  const distance = new Map<string, number>();
  const between = (a: string, b: string) => (a === b ? 0 : distance.get(`${a} ${b}`) ?? Infinity);
  for (const { from, to } of hops) distance.set(`${from} ${to}`, 1).set(`${to} ${from}`, 1);
  for (const via of ids) for (const a of ids) for (const b of ids) distance.set(`${a} ${b}`, Math.min(between(a, b), between(a, via) + between(via, b)));
  const pairs = ids.flatMap((a, index) => ids.slice(index + 1).map((b) => between(a, b)));
  return pairs.length === 0 ? null : pairs.reduce((sum, one) => sum + one, 0) / pairs.length;
}
