import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBeside } from '../../../../server/explore/lists/find-beside.ts';
import { listActors } from '../../../../server/explore/lists/list-actors.ts';
import { listCountries } from '../../../../server/explore/lists/list-countries.ts';
import { listFindings } from '../../../../server/explore/lists/list-findings.ts';
import { listObjectives } from '../../../../server/explore/lists/list-objectives.ts';
import { listOutcomes } from '../../../../server/explore/lists/list-outcomes.ts';
import type { OutcomeOrder } from '../../../../server/explore/lists/list-outcomes.ts';
import { listTrainings } from '../../../../server/explore/lists/list-trainings.ts';
import type { Page, PageRequest } from '../../../../server/explore/lists/Page.ts';
import { takePage } from '../../../../server/explore/lists/take-page.ts';
import { exploreRecords } from '../../../support/explore-records.ts';
import { viewRecord } from '../../../support/make-readings.ts';
import { openView } from '../../../support/open-view.ts';

const all: PageRequest = { first: 100, after: null };
const ids = ({ edges }: Page) => edges.map(({ id }) => id);

describe('pages', () => {
  const key = fc.tuple(fc.constantFrom('a', 'b', 'é', '\u{1F33E}'), fc.integer({ min: -2, max: 2 }), fc.string({ maxLength: 3 }));
  const keyOf = (item: { readonly key: readonly (string | number)[] }) => item.key;

  it('hold every item once, in order, whatever their length', () => {
    const items = fc.uniqueArray(key, { selector: String, maxLength: 12 })
      .map((keys) => keys.map((own) => ({ id: String(own), key: own })).sort((a, b) => compareKeys(a.key, b.key)));
    fc.assert(fc.property(items, fc.integer({ min: 1, max: 5 }), (list, first) => {
      const found: string[] = [];
      let page: Page;
      let after: string | null = null;
      do {
        page = takePage('list', list, keyOf, { first, after });
        found.push(...ids(page));
        after = page.endCursor;
        expect(page.totalCount).toBe(list.length);
      } while (page.hasNextPage);
      expect(found).toEqual(list.map(({ id }) => id));
    }));
  });

  it('go on from a cursor whose item is gone', () => {
    const list = [1, 2, 3, 4].map((number) => ({ id: String(number), key: [number] }));
    const { endCursor } = takePage('list', list, keyOf, { first: 2, after: null });
    expect(ids(takePage('list', list.filter(({ id }) => id !== '2'), keyOf, { first: 2, after: endCursor }))).toEqual(['3', '4']);
  });

  it.each(['', 'x', '%%%', 'W10', 'WyJvdGhlciIsMV0', 'bnVsbA', 'WyJsaXN0IixudWxsXQ'])('refuse the cursor "%s"', (after) => {
    expect(() => takePage('list', [{ id: '1', key: [1] }], keyOf, { first: 1, after })).toThrow(expect.objectContaining({ code: 'cursor-bad' }));
  });

  it.each([-1, 1.5, Number.NaN, 1001])('refuse to hold %s items', (first) => {
    expect(() => takePage('list', [], keyOf, { first, after: null })).toThrow(expect.objectContaining({ code: 'argument-bad' }));
  });
});

function compareKeys(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at < 0 ? 0 : a[at]! < b[at]! ? -1 : 1;
}

describe('lists', () => {
  it('narrow actors by name, kind, country, what their records are, and by who has not trained yet', async () => {
    const { view } = await openView(exploreRecords);
    const list = async (filter: Parameters<typeof listActors>[1]) => ids(await listActors(view, filter, all));
    expect(await list({})).toHaveLength(10);
    expect(await list({})).toEqual(await list({ text: ' ', kind: [], country: null }));
    expect(await list({ text: 'defenseurs' })).toEqual([]);
    expect(await list({ text: 'DEFEN coal' })).toEqual(['ke-kcd', 'ug-ucd']);
    expect(await list({ kind: ['group', 'programme'] })).toEqual(['xx-harbour-programme', 'X1~reporters~nakuru~ke']);
    expect(await list({ country: [''] })).toEqual(['xx-harbour-programme', 'xx-lantern-fund']);
    expect(await list({ period: [2] })).toEqual(['ke-clear-line', 'ug-open-page', 'ug-quiet-room', 'ug-ucd']);
    expect(await list({ period: [1], year: [2024] })).toEqual([]);
    expect(await list({ objective: ['SEC'], country: ['KE'] })).toEqual(['ke-clear-line']);
    expect(await list({ notYetTraining: true })).toEqual(['ug-open-page', 'ug-quiet-room', 'X1~reporters~nakuru~ke']);
  });

  it('order trainings by date, and narrow them by when, where, what and by whom', async () => {
    const { view } = await openView(exploreRecords);
    const list = async (filter: Parameters<typeof listTrainings>[1]) => ids(await listTrainings(view, filter, all));
    expect(await list({})).toEqual(['X3#t1', 'X1#t1', 'X1#t2', 'X2#t1', 'X2#t2']);
    expect(await list({ year: [2022, 2024] })).toEqual(['X1#t1', 'X2#t1']);
    expect(await list({ year: [99_999, -4] })).toEqual([]);
    expect(await list({ undated: true })).toEqual(['X2#t2']);
    expect(await list({ undated: false, country: [''] })).toEqual(['X3#t1']);
    expect(await list({ topic: 'Digital' })).toEqual(['X1#t1', 'X1#t2']);
    expect(await list({ kind: ['coalition'] })).toEqual(['X1#t2', 'X2#t2']);
    expect(await list({ period: [2], objective: ['SEC'] })).toEqual(['X3#t1', 'X2#t1', 'X2#t2']);
  });

  it('narrow outcomes by words, places, harvest, confidentiality, file and findings', async () => {
    const { view } = await openView(exploreRecords);
    const list = async (filter: Parameters<typeof listOutcomes>[1]) => ids(await listOutcomes(view, filter, all));
    expect(await list({})).toEqual(['X1', 'X2', 'X3']);
    expect(await list({ text: 'lanterns mark' })).toEqual(['X1']);
    expect(await list({ text: 'anterns' })).toEqual([]);
    expect(await list({ text: 'x2' })).toEqual(['X2']);
    expect(await list({ country: ['UG'] })).toEqual(['X2', 'X3']);
    expect(await list({ country: ['UG'], confidential: false })).toEqual(['X2']);
    expect(await list({ year: [2024] })).toEqual(['X2', 'X3']);
    expect(await list({ file: 'second.csv', finding: ['no-date'] })).toEqual(['X2']);
    expect(await list({ objective: ['Outcome 1.2'] })).toEqual(['X1']);
  });

  it('order outcomes by id, year or findings, and walk each order by its cursors', async () => {
    const { view } = await openView(exploreRecords);
    const list = async (order: OutcomeOrder) => {
      const whole = await listOutcomes(view, {}, all, order);
      const first = await listOutcomes(view, {}, { first: 1, after: null }, order);
      expect(ids(first)).toEqual(ids(whole).slice(0, 1));
      expect(ids(await listOutcomes(view, {}, { first: 9, after: first.endCursor }, order))).toEqual(ids(whole).slice(1));
      return ids(whole);
    };
    expect(await list('record')).toEqual(['X1', 'X2', 'X3']);
    expect(await list('newest')).toEqual(['X2', 'X3', 'X1']);
    expect(await list('oldest')).toEqual(['X1', 'X2', 'X3']);
    const counts = new Map(await Promise.all(['X1', 'X2', 'X3'].map(async (record) => [record, (await listFindings(view, { record: [record] }, all)).totalCount] as const)));
    const most = await list('most-findings');
    expect(most.map((id) => counts.get(id))).toEqual([...counts.values()].sort((a, b) => b - a));
    const { endCursor } = await listOutcomes(view, {}, { first: 1, after: null }, 'newest');
    await expect(listOutcomes(view, {}, { first: 1, after: endCursor }, 'oldest')).rejects.toThrow(expect.objectContaining({ code: 'cursor-bad' }));
  });

  it('say what stands before and after an outcome', async () => {
    const { view } = await openView(exploreRecords);
    expect(await findBeside(view, ['X3', 'X1', 'none'])).toEqual(new Map([['X1', { previous: null, next: 'X2' }], ['X3', { previous: 'X2', next: null }]]));
  });

  it('find no person by words', async () => {
    const { view } = await openView(exploreRecords);
    for (const text of ['Jane', 'roe', 'Jane Roe']) expect(ids(await listOutcomes(view, { text }, all))).toEqual([]);
  });

  it('narrow findings, objectives and countries', async () => {
    const { view } = await openView(exploreRecords);
    expect((await listFindings(view, { kind: ['no-date'] }, all)).edges.every(({ id }) => id.startsWith('no-date~'))).toBe(true);
    expect(ids(await listFindings(view, { record: ['X1'], kind: ['year-against-dates'] }, all))).toHaveLength(1);
    expect(ids(await listFindings(view, { country: ['FR'] }, all))).toEqual([]);
    expect(ids(await listObjectives(view, {}, all))).toEqual(['CIV', 'Outcome 1.2', 'Output 1.2.1', 'SEC']);
    expect(ids(await listObjectives(view, { kind: ['specific'], country: ['KE'] }, all))).toEqual(['CIV', 'SEC']);
    expect(ids(await listObjectives(view, { year: [2023] }, all))).toEqual(['CIV', 'Outcome 1.2', 'Output 1.2.1']);
    expect(ids(await listCountries(view, {}, all))).toEqual(['KE', 'TZ', 'UG']);
    expect(ids(await listCountries(view, { year: [2022] }, all))).toEqual(['TZ']);
    expect(ids(await listCountries(view, { period: [2], code: ['UG', 'TZ'] }, all))).toEqual(['UG']);
  });

  it('of an empty view are empty', async () => {
    const { view } = await openView([]);
    for (const list of [listActors, listTrainings, listOutcomes, listFindings, listObjectives, listCountries]) {
      expect(await list(view, {}, all)).toEqual({ edges: [], hasNextPage: false, endCursor: null, totalCount: 0 });
    }
  });

  it('are kept in memory until the view changes', async () => {
    const { view, become, reads } = await openView(exploreRecords);
    await listActors(view, {}, all);
    reads();
    await listActors(view, { kind: ['coalition'] }, all);
    expect(reads()).toEqual([]);
    await become([viewRecord('N1', [{ givers: ['New Giver'], receivers: ['New Receiver'] }])]);
    expect(ids(await listActors(view, {}, all))).toEqual(['xx-new-giver', 'xx-new-receiver']);
  });

  it('are of one version of the view while another is written', async () => {
    const { view, become } = await openView(exploreRecords);
    const other = [viewRecord('N1', [{ givers: ['New Giver'], receivers: ['New Receiver'] }])];
    const [first] = await Promise.all([listActors(view, {}, all), become(other), listActors(view, { kind: ['group'] }, all)]);
    expect([0, 2, 10]).toContain(first.totalCount);
    expect((await listActors(view, {}, all)).totalCount).toBe(2);
  });
});
