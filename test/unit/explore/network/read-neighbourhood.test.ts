import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neighbourRelations } from '../../../../server/explore/network/Neighbourhood.ts';
import type { NeighbourRelation, Neighbourhood } from '../../../../server/explore/network/Neighbourhood.ts';
import { linkKey } from '../../../../server/explore/network/Neighbourhood.ts';
import { readNeighbourhood } from '../../../../server/explore/network/read-neighbourhood.ts';
import { readOverview } from '../../../../server/explore/network/read-overview.ts';
import { readPassagesOfLinks } from '../../../../server/explore/nodes/read-passages.ts';
import { exploreRecords } from '../../../support/explore-records.ts';
import { viewRecord } from '../../../support/make-readings.ts';
import { openView } from '../../../support/open-view.ts';
import type { TestView } from '../../../support/open-view.ts';

const open = ({ view }: TestView, ids: readonly string[], relations: readonly NeighbourRelation[], limit = 100) =>
  readNeighbourhood(view, { ids, relations, limit });
const added = ({ nodes }: Neighbourhood, ...asked: string[]) => nodes.map(({ id }) => id).filter((id) => !asked.includes(id)).sort();
const countsOf = ({ counts }: Neighbourhood) => Object.fromEntries(counts.filter(({ count }) => count > 0).map(({ relation, count }) => [relation, count]));

/** How many nodes were added for themselves, not as the training or record that leads to another. */
function endsOf({ nodes, links }: Neighbourhood, asked: string): number {
  const leads = (id: string) => links.some(({ from, to }) => (from === id && to !== asked) || (to === id && from !== asked));
  return nodes.filter(({ id, label }) => id !== asked && !((label === 'Training' || label === 'Outcome') && leads(id))).length;
}

describe('the neighbourhood of nodes', () => {
  it('counts what each relation would open before anything is', async () => {
    const test = await openView(exploreRecords);
    const around = await open(test, ['ke-clear-line', 'ke-kcd'], []);
    expect(around.nodes).toEqual([{ id: 'ke-clear-line', label: 'Actor' }, { id: 'ke-kcd', label: 'Actor' }]);
    expect(around.links).toEqual([]);
    expect(around.counts).toHaveLength(2 * neighbourRelations.length);
    expect(countsOf(await open(test, ['ke-clear-line'], []))).toEqual({ trained: 1, 'trained-by': 1, partner: 1, record: 2, place: 1, objective: 4 });
    expect(countsOf(await open(test, ['ke-kcd'], []))).toEqual({ trained: 2, 'trained-by': 1, member: 1, record: 1, place: 1, objective: 3 });
    expect(countsOf(await open(test, ['X1#t2'], []))).toEqual({ trained: 2, 'trained-by': 1, supported: 1, record: 1, place: 2 });
    expect(countsOf(await open(test, ['X3'], []))).toEqual({ record: 2, place: 2, objective: 1 });
    expect(countsOf(await open(test, ['Outcome 1.2'], []))).toEqual({ objective: 2 });
  });

  it('opens an actor through its trainings to those who received and gave them', async () => {
    const test = await openView(exploreRecords);
    const around = await open(test, ['ke-kcd'], ['trained', 'trained-by']);
    expect(added(around, 'ke-kcd')).toEqual(['X1#t1', 'X1#t2', 'X1~reporters~nakuru~ke', 'ke-clear-line', 'xx-harbour-programme']);
    expect(around.links.map(({ from, type, to }) => `${from} ${type} ${to}`)).toEqual([
      'ke-kcd GAVE X1#t2', 'xx-harbour-programme GAVE X1#t1',
      'X1~reporters~nakuru~ke RECEIVED X1#t2', 'ke-clear-line RECEIVED X1#t2', 'ke-kcd RECEIVED X1#t1',
    ]);
    expect(around.truncated).toBeNull();
  });

  it.each<[string, NeighbourRelation, string[], string[]]>([
    ['X1#t2', 'supported', ['xx-lantern-fund'], ['xx-lantern-fund SUPPORTED X1#t2 supervisor']],
    ['xx-lantern-fund', 'supported', ['X1#t2'], ['xx-lantern-fund SUPPORTED X1#t2 supervisor']],
    ['ke-blue-door', 'partner', ['ke-clear-line'], ['ke-blue-door PARTNER_OF ke-clear-line']],
    ['ke-wide-network', 'member', ['ke-kcd'], ['ke-kcd PART_OF ke-wide-network']],
    ['X3', 'record', ['X3#t1', 'ug-open-page'], ['X3 CONCERNS ug-open-page', 'X3 REPORTS X3#t1']],
    ['X1#t2', 'place', ['KE', 'ke-nakuru'], ['X1#t2 HELD_IN KE', 'X1#t2 HELD_IN ke-nakuru']],
    ['ug-quiet-room', 'objective', ['SEC', 'X2'], ['X2 CONCERNS ug-quiet-room', 'X2 CONTRIBUTES_TO SEC']],
    ['Output 1.2.1', 'objective', ['Outcome 1.2', 'X1'], ['X1 CONTRIBUTES_TO Output 1.2.1', 'Output 1.2.1 PART_OF Outcome 1.2']],
    ['X3#t1', 'trained-by', [], []],
  ])('opens %s by %s', async (id, relation, nodes, links) => {
    const around = await open(await openView(exploreRecords), [id], [relation]);
    expect(added(around, id)).toEqual(nodes);
    expect(around.links.map(({ from, type, to, role }) => [from, type, to, role].filter((part) => part !== null).join(' '))).toEqual(links);
  });

  it('opens what is left without what leads to it', async () => {
    const around = await open(await openView(exploreRecords), ['ug-open-page'], ['trained-by']);
    expect(added(around, 'ug-open-page')).toEqual(['X2#t1', 'X3#t1', 'ke-clear-line']);
  });

  it('counts by country and kind what lies beyond its limit', async () => {
    const receivers = [...Array.from({ length: 5 }, (_, index) => `Body ${index}@KE`), 'women@UG', 'Nowhere Trust'];
    const test = await openView([viewRecord('R1', [{ givers: ['Root'], receivers }])]);
    const around = await open(test, ['xx-root'], ['trained'], 4);
    expect(added(around, 'xx-root')).toHaveLength(4);
    expect(around.truncated).toEqual({
      limit: 4, byGeneration: [], byCountry: [{ key: 'KE', count: 3 }, { key: '', count: 1 }], byKind: [{ key: 'organization', count: 4 }],
    });
    expect((await open(test, ['xx-root'], ['trained'], 0)).truncated?.byKind).toEqual([{ key: 'organization', count: 6 }, { key: 'group', count: 1 }]);
  });

  it('adds up: what is added and what lies beyond, whatever the limit', async () => {
    const test = await openView(exploreRecords);
    const ids = ['ke-kcd', 'ke-clear-line', 'xx-harbour-programme', 'X1', 'X2', 'KE', 'UG', 'SEC', 'X1#t1'];
    await fc.assert(fc.asyncProperty(fc.constantFrom(...ids), fc.constantFrom(...neighbourRelations), fc.integer({ min: 0, max: 8 }), async (id, relation, limit) => {
      const [around, whole] = [await open(test, [id], [relation], limit), await open(test, [id], [relation])];
      const beyond = (around.truncated?.byKind ?? []).reduce((sum, { count }) => sum + count, 0);
      expect(around.nodes.length - 1).toBeLessThanOrEqual(limit);
      expect(endsOf(around, id) + beyond).toBe(endsOf(whole, id));
      for (const { from, to } of around.links) expect(around.nodes.filter((node) => node.id === from || node.id === to)).toHaveLength(2);
    }), { numRuns: 60 });
  });

  it('leaves out ids that the view does not hold, and refuses too many', async () => {
    const test = await openView(exploreRecords);
    expect(await open(test, ['nobody'], ['trained'])).toEqual({ nodes: [], links: [], counts: [], truncated: null });
    await expect(open(test, Array.from({ length: 501 }, String), [])).rejects.toMatchObject({ code: 'argument-bad' });
    await expect(open(test, ['ke-kcd'], [], -1)).rejects.toMatchObject({ code: 'argument-bad' });
  });

  it('takes three calls, however much is around', async () => {
    const test = await openView(exploreRecords);
    test.reads();
    await open(test, ['ke-kcd', 'ke-clear-line', 'X1'], [...neighbourRelations]);
    expect(test.reads().sort()).toEqual(['count-neighbours', 'find-nodes', 'read-neighbours']);
  });

  it('has the passages of links in one call', async () => {
    const test = await openView(exploreRecords);
    const { links } = await open(test, ['ke-kcd', 'X1', 'X1#t2', 'ke-clear-line', 'ke-wide-network'], [...neighbourRelations]);
    test.reads();
    const told = await readPassagesOfLinks(test.view, links);
    expect(test.reads()).toEqual(['read-passages-of-links']);
    for (const link of links) {
      if (['BASED_IN'].includes(link.type) || (link.type === 'PART_OF' && link.from.startsWith('Output'))) expect(told.has(linkKey(link))).toBe(false);
      else expect(told.has(linkKey(link))).toBe(true);
    }
    const supported = links.find(({ type }) => type === 'SUPPORTED')!;
    expect(told.get(linkKey(supported))).toMatchObject([{ record: 'X1', field: 'description' }]);
  });
});

describe('the overview of a view', () => {
  it('folds actors by country and kind, with the trainings that flow between them', async () => {
    const { view } = await openView(exploreRecords);
    const { stacks, flows, countryFlows, trainingsApart } = await readOverview(view);
    expect(stacks).toEqual([
      { country: 'KE', kind: 'coalition', actors: 2, actorsLikely: 0 },
      { country: 'KE', kind: 'organization', actors: 2, actorsLikely: 0 },
      { country: 'UG', kind: 'organization', actors: 2, actorsLikely: 0 },
      { country: '', kind: 'organization', actors: 1, actorsLikely: 0 },
      { country: '', kind: 'programme', actors: 1, actorsLikely: 0 },
      { country: 'KE', kind: 'group', actors: 1, actorsLikely: 0 },
      { country: 'UG', kind: 'coalition', actors: 1, actorsLikely: 0 },
    ]);
    expect(countryFlows).toEqual([
      { from: '', to: 'KE', trainings: 1 }, { from: '', to: 'UG', trainings: 1 }, { from: 'KE', to: 'KE', trainings: 1 },
      { from: 'KE', to: 'UG', trainings: 1 }, { from: 'UG', to: 'UG', trainings: 1 },
    ]);
    expect(flows).toContainEqual({ from: { country: 'KE', kind: 'coalition' }, to: { country: 'KE', kind: 'group' }, trainings: 1 });
    expect(trainingsApart).toBe(1);
  });
});
