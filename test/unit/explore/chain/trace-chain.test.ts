import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chain, ChainRequest } from '../../../../server/explore/chain/Chain.ts';
import type { ChainData } from '../../../../server/explore/chain/ChainData.ts';
import { timings } from '../../../../server/explore/chain/timing.ts';
import { traceChain } from '../../../../server/explore/chain/trace-chain.ts';
import { chainData, smallChains } from '../../../support/make-chains.ts';

const trace = (data: ChainData, request: Partial<ChainRequest> = {}): Chain =>
  traceChain(data, { roots: ['a0'], direction: 'down', timing: 'undated', topic: null, limit: 1000, ...request });

/** Who received gave, who gave received, and time runs backwards. */
function turnedRound({ actors, trainings }: ChainData): ChainData {
  return {
    actors,
    trainings: trainings.map((training) => ({
      ...training,
      givers: training.receivers,
      receivers: training.givers,
      days: {
        earliest: training.days.latest === null ? null : -training.days.latest,
        latest: training.days.earliest === null ? null : -training.days.earliest,
      },
    })),
  };
}

const shuffled = <Item>(items: readonly Item[]) => fc.shuffledSubarray([...items], { minLength: items.length });

describe('tracing a chain', () => {
  it('only adds as the timing widens, and moves no hop', () => {
    fc.assert(fc.property(smallChains(), fc.constantFrom('down', 'up'), (data, direction) => {
      const chains = timings.map((timing) => trace(data, { timing, direction }));
      chains.slice(1).forEach((wider, index) => {
        const narrower = chains[index]!;
        expect(wider.hops).toEqual(expect.arrayContaining([...narrower.hops]));
        for (const training of narrower.trainings) {
          const { drawnTo, ...place } = wider.trainings.find(({ id }) => id === training.id)!;
          expect({ ...place, drawnTo: drawnTo.filter((id) => training.drawnTo.includes(id)) }).toEqual(training);
        }
        for (const { id, generation, parentTraining } of narrower.actors) {
          expect(wider.actors.find((actor) => actor.id === id)).toMatchObject({ generation, parentTraining });
        }
      });
    }), { numRuns: 500 });
  });

  it('leads up as it would lead down with parts and time turned round', () => {
    fc.assert(fc.property(smallChains(), fc.constantFrom(...timings), (data, timing) => {
      const up = trace(data, { direction: 'up', timing });
      const down = trace(turnedRound(data), { timing });
      expect(up.actors).toEqual(down.actors);
      expect(up.hops.map(({ from, to, ...hop }) => ({ ...hop, from: to, to: from }))).toEqual(down.hops);
      expect(up.leftOut).toEqual(down.leftOut);
    }), { numRuns: 500 });
  });

  it('does not depend on the order of its data', () => {
    fc.assert(fc.property(
      smallChains().chain((data) => fc.tuple(fc.constant(data), fc.record({ actors: shuffled(data.actors), trainings: shuffled(data.trainings) }))),
      ([data, mixed]) => {
        expect(trace(mixed, { timing: 'any' })).toEqual(trace(data, { timing: 'any' }));
      },
    ), { numRuns: 300 });
  });

  it('has one hop for each actor reached, in a tree that its counts add up to', () => {
    fc.assert(fc.property(smallChains(), fc.constantFrom(...timings), (data, timing) => {
      const chain = trace(data, { timing });
      const reached = chain.actors.filter(({ parentTraining }) => parentTraining !== null);
      expect(chain.hops.map(({ to }) => to).sort()).toEqual(reached.map(({ id }) => id).sort());
      expect(chain.actors[0]!.descendants).toBe(reached.length);
      const children = (id: string) => chain.hops.filter(({ from }) => from === id);
      for (const { id, descendants } of chain.actors) {
        const below = children(id).map(({ to }) => 1 + chain.actors.find((actor) => actor.id === to)!.descendants);
        expect(descendants).toBe(below.reduce((sum, count) => sum + count, 0));
      }
      expect(chain.metrics.generations.reduce((sum, count) => sum + count, 0)).toBe(chain.actors.length);
    }), { numRuns: 500 });
  });

  it('leaves out what it does not count, and counts it', () => {
    fc.assert(fc.property(smallChains(), fc.constantFrom(...timings), (data, timing) => {
      const [chain, all] = [trace(data, { timing }), trace(data, { timing: 'any' })];
      expect([...chain.trainings, ...chain.leftOut.trainings].map(({ id }) => id).sort()).toEqual(all.trainings.map(({ id }) => id).sort());
      expect(chain.leftOut.possible + chain.leftOut.undated + chain.leftOut.impossible).toBe(chain.leftOut.trainings.length);
      expect(chain.leftOut.moreActorsWithAny).toBe(all.actors.length - chain.actors.length);
    }), { numRuns: 300 });
  });

  it('tells a follow-on that no record tells together with the training before it', () => {
    const { trainings } = trace(chainData([
      { givers: ['a0'], receivers: ['B', 'C'], when: '2022', records: ['R1'] },
      { givers: ['B'], receivers: ['D'], when: '2023', records: ['R2'] },
      { givers: ['C'], receivers: ['E'], when: '2023', records: ['R1', 'R2'] },
    ]));
    expect(trainings.map(({ id, stitched }) => [id, stitched])).toEqual([['t1', false], ['t2', true], ['t3', false]]);
  });

  it('lists a hop back to an actor already reached, outside the tree', () => {
    const chain = trace(chainData([
      { givers: ['a0'], receivers: ['B', 'C'], when: '2022' },
      { givers: ['B'], receivers: ['a0', 'C', 'D'], when: '2023' },
    ]));
    expect(chain.hops.map(({ from, to }) => `${from} ${to}`)).toEqual(['a0 B', 'a0 C', 'B D']);
    expect(chain.returns.map(({ from, to }) => `${from} ${to}`)).toEqual(['B C', 'B a0']);
  });

  it('keeps to trainings on a topic, each word from its start, accents aside', () => {
    const data = chainData([
      { givers: ['a0'], receivers: ['B'], topics: ['sécurité numérique'] },
      { givers: ['a0'], receivers: ['C'], topics: ['mediation', 'security'] },
    ]);
    expect(trace(data, { topic: 'Securit num' }).trainings.map(({ id }) => id)).toEqual(['t1']);
    expect(trace(data, { topic: ' ' }).trainings).toHaveLength(2);
  });

  it('answers counts alone past its limit', () => {
    const data = chainData([{ givers: ['a0'], receivers: ['B@BF', 'C', 'women'] }, { givers: ['a0'], receivers: ['D@BF'] }]);
    const chain = trace(data, { limit: 1 });
    expect(chain).toMatchObject({ actors: [], trainings: [], hops: [], returns: [] });
    expect(chain.truncated).toEqual({
      limit: 1,
      byGeneration: [{ key: '0', count: 1 }, { key: '1', count: 4 }],
      byCountry: [{ key: '', count: 2 }, { key: 'BF', count: 2 }],
      byKind: [{ key: 'organization', count: 3 }, { key: 'group', count: 1 }],
    });
    expect(chain.metrics.reach).toMatchObject({ named: 3, groups: 1, trainings: 2 });
  });

  it('says which root is no actor', () => {
    expect(() => trace(chainData([]), { roots: ['nobody'] })).toThrow(/nobody/u);
  });
});
