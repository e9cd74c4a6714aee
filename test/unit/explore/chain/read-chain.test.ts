import { describe, expect, it } from 'vitest';
import { readBystanders, readChain } from '../../../../server/explore/chain/read-chain.ts';
import type { ChainRequest } from '../../../../server/explore/chain/Chain.ts';
import { findRoutes } from '../../../../server/explore/routes/find-routes.ts';
import { exploreRecords } from '../../../support/explore-records.ts';
import { viewRecord } from '../../../support/make-readings.ts';
import { openView } from '../../../support/open-view.ts';
import type { TestView } from '../../../support/open-view.ts';

const chainOf = ({ view }: TestView, root: string, request: Partial<ChainRequest> = {}) =>
  readChain(view, { roots: [root], direction: 'down', timing: 'undated', topic: null, limit: 100, ...request });

describe('reading a chain from a view', () => {
  it('gathers all that can be reached, generation by generation', async () => {
    const test = await openView(exploreRecords);
    const chain = await chainOf(test, 'xx-harbour-programme');
    expect(chain.actors.map(({ id, generation }) => `${generation} ${id}`)).toEqual([
      '0 xx-harbour-programme', '1 ke-kcd', '1 ug-ucd', '2 X1~reporters~nakuru~ke', '2 ke-clear-line', '2 ug-quiet-room', '3 ug-open-page',
    ]);
    expect(chain.trainings.map(({ id, stitched, timing }) => [id, stitched, timing])).toEqual([
      ['X1#t1', false, 'certain'], ['X1#t2', false, 'certain'], ['X2#t2', true, 'undated'], ['X2#t1', true, 'certain'],
    ]);
    expect(chain.metrics.reach).toEqual({ named: 5, groups: 1, persons: 20, personsStatedIn: 1, trainings: 4 });
    expect(chain.topics).toEqual(['digital security', 'first aid', 'mediation']);
    expect(chain.records).toEqual(['X1', 'X2']);
  });

  it('offers every topic while one is chosen', async () => {
    const chain = await chainOf(await openView(exploreRecords), 'xx-harbour-programme', { topic: 'first' });
    expect(chain.trainings.map(({ id }) => id)).toEqual(['X1#t1']);
    expect(chain.topics).toHaveLength(3);
  });

  it('leads back up, past a training by nobody known', async () => {
    const chain = await chainOf(await openView(exploreRecords), 'ug-open-page', { direction: 'up' });
    expect(chain.actors.map(({ id }) => id)).toEqual(['ug-open-page', 'ke-clear-line', 'ke-kcd', 'xx-harbour-programme']);
    expect(chain.trainings.map(({ id }) => id)).toEqual(['X2#t1', 'X3#t1', 'X1#t2', 'X1#t1']);
    expect(chain.hops.at(-1)).toMatchObject({ from: 'xx-harbour-programme', to: 'ke-kcd', generation: 3 });
  });

  it('has those who stand beside it, and what for', async () => {
    const test = await openView(exploreRecords);
    expect(await readBystanders(test.view, await chainOf(test, 'xx-harbour-programme'))).toEqual([
      { actor: 'ke-blue-door', role: 'partner' }, { actor: 'xx-lantern-fund', role: 'supervisor' },
    ]);
  });

  it('counts a training whose receivers nobody tells', async () => {
    const test = await openView([viewRecord('R1', [{ givers: ['Root'], receivers: ['A'] }, { givers: ['A'], receivers: [] }])]);
    const chain = await chainOf(test, 'xx-root');
    expect(chain.trainings).toHaveLength(2);
    expect(chain.metrics).toMatchObject({ utilisation: [{ generation: 1, gave: 1, of: 1 }], deadEnds: [] });
  });

  it('knows a root by another of its ids, and says which it does not know', async () => {
    const test = await openView(exploreRecords);
    expect((await chainOf(test, 'xx-kcd')).roots).toEqual(['ke-kcd']);
    await expect(chainOf(test, 'X1')).rejects.toMatchObject({ code: 'actor-unknown' });
    await expect(readChain(test.view, { roots: [], direction: 'down', timing: 'any', topic: null, limit: 1 })).rejects.toMatchObject({ code: 'argument-bad' });
  });

  it('calls the store once a generation and three times besides', async () => {
    const test = await openView(exploreRecords);
    test.reads();
    await chainOf(test, 'xx-harbour-programme');
    expect(test.reads()).toEqual(['find-nodes', 'follow-down', 'follow-down', 'follow-down', 'follow-down', 'read-chain-actors', 'read-chain-trainings']);
  });
});

describe('routes through a view', () => {
  it('lead from one actor to another', async () => {
    const { view } = await openView(exploreRecords);
    const { routes, more } = await findRoutes(view, { from: 'xx-harbour-programme', to: 'ug-open-page', timing: 'certain', first: 3 });
    expect(routes.map(({ trainings, timing }) => [trainings, timing])).toEqual([[['X1#t1', 'X1#t2', 'X2#t1'], 'certain']]);
    expect(more).toBe(false);
    expect((await findRoutes(view, { from: 'ug-open-page', to: 'xx-harbour-programme', timing: 'any', first: 3 })).routes).toEqual([]);
  });

  it('have two ends, both of the view, and are not too many', async () => {
    const { view } = await openView(exploreRecords);
    await expect(findRoutes(view, { from: 'ke-kcd', to: 'xx-kcd', timing: 'any', first: 3 })).rejects.toMatchObject({ code: 'argument-bad' });
    await expect(findRoutes(view, { from: 'ke-kcd', to: 'nobody', timing: 'any', first: 3 })).rejects.toMatchObject({ code: 'actor-unknown' });
    await expect(findRoutes(view, { from: 'ke-kcd', to: 'ug-open-page', timing: 'any', first: 51 })).rejects.toMatchObject({ code: 'argument-bad' });
  });
});
