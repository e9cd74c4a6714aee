import { describe, expect, it } from 'vitest';
import { findActor } from '../../../../server/explore/search/find-actor.ts';
import { searchView } from '../../../../server/explore/search/search-view.ts';
import type { SearchKind } from '../../../../server/explore/search/search-view.ts';
import { exploreRecords, tellMore } from '../../../support/explore-records.ts';
import { viewRecord } from '../../../support/make-readings.ts';
import { openView } from '../../../support/open-view.ts';
import type { TestView } from '../../../support/open-view.ts';

const search = async ({ view }: TestView, text: string, kinds: readonly SearchKind[] | null = null, first = 12) =>
  (await searchView(view, { text, kinds, first })).map(({ node, matched }) => `${node.label} ${node.id} (${matched})`);

describe('searching a view', () => {
  it('finds names from the start of any word, whatever the case and accents', async () => {
    const test = await openView(exploreRecords);
    expect(await search(test, 'défend', ['actor'])).toEqual(['Actor ug-ucd (Ugandan Coalition of Defenders)', 'Actor ke-kcd (Kenyan Coalition of Défenders)']);
    expect(await search(test, 'COAL  ken', ['actor'])).toEqual(['Actor ke-kcd (Kenyan Coalition of Défenders)']);
    expect(await search(test, 'kcd')).toContain('Actor ke-kcd (KCD)');
    expect(await search(test, 'efenders', ['actor'])).toEqual([]);
    expect(await search(test, 'reporters in', ['actor'])).toEqual(['Actor X1~reporters~nakuru~ke (reporters in Nakuru)']);
  });

  it('puts a whole name before the start of one, and names before texts', async () => {
    const test = await openView([
      viewRecord('R1', [{ givers: ['Lamp'], receivers: ['Lamp Oil Trust', 'Green Lamp'] }]),
      tellMore(viewRecord('R2', [], { named: ['Other Body'] }), { significance: 'A lamp was lit.' }),
    ]);
    expect((await search(test, 'lamp')).slice(0, 3)).toEqual(['Actor xx-lamp (Lamp)', 'Actor xx-lamp-oil-trust (Lamp Oil Trust)', 'Actor xx-green-lamp (Green Lamp)']);
    expect((await search(test, 'lamp')).slice(3).sort()).toEqual(['Outcome R1 (lamp)', 'Outcome R2 (lamp)']);
  });

  it('finds countries by their names in each language, and towns', async () => {
    const test = await openView(exploreRecords);
    expect(await search(test, 'Ouganda')).toEqual(['Place UG (Ouganda)']);
    expect(await search(test, 'kenia', ['place'])).toEqual(['Place KE (Kenia)']);
    expect(await search(test, 'naku', ['place'])).toEqual(['Place ke-nakuru (Nakuru)']);
  });

  it('finds outcomes by id and by the words of their text, the last one perhaps unfinished', async () => {
    const test = await openView(exploreRecords);
    expect(await search(test, 'x2')).toEqual(['Outcome X2 (X2)']);
    expect(await search(test, 'lanterns patience')).toEqual(['Outcome X1 (lanterns patience)']);
    expect(await search(test, 'market lanter', ['outcome'])).toEqual(['Outcome X1 (market lanterns)']);
    expect(await search(test, 'market nowhere')).toEqual([]);
  });

  it('finds no person', async () => {
    const test = await openView(exploreRecords);
    for (const text of ['Jane', 'Roe', 'jane roe']) expect(await search(test, text)).toEqual([]);
  });

  it('answers nothing for nothing, and no more than was asked', async () => {
    const test = await openView(exploreRecords);
    expect(await search(test, '')).toEqual([]);
    expect(await search(test, ' -- ')).toEqual([]);
    expect(await search(test, 'o', null, 2)).toHaveLength(2);
    expect(await search(test, 'word '.repeat(300))).toEqual([]);
    await expect(search(test, 'o', null, 0)).rejects.toMatchObject({ code: 'argument-bad' });
  });
});

describe('finding the actor that a person means', () => {
  it('takes an id, a name, an acronym or any other form', async () => {
    const { view } = await openView(exploreRecords);
    for (const text of ['ke-kcd', 'KCD', 'kcd ', 'kenyan coalition of defenders', 'xx-kcd']) expect(await findActor(view, text)).toBe('ke-kcd');
    expect(await findActor(view, 'reporters in Nakuru')).toBe('X1~reporters~nakuru~ke');
  });

  it('lists those that a name fits', async () => {
    const { view } = await openView([viewRecord('R1', [{ givers: ['CBDX@BF'], receivers: ['CBDX@BI'] }])]);
    await expect(findActor(view, 'cbdx')).rejects.toMatchObject({ code: 'actor-ambiguous', message: '"cbdx" fits 2 actors: CBDX (BF, bf-cbdx); CBDX (BI, bi-cbdx)' });
  });

  it('says what comes near a name that none has', async () => {
    const { view } = await openView(exploreRecords);
    await expect(findActor(view, 'Kenyan Coal')).rejects.toMatchObject({ code: 'actor-unknown', remedy: 'did you mean Kenyan Coalition of Défenders (KE, ke-kcd)?' });
    await expect(findActor(view, 'Clear Lien')).rejects.toMatchObject({ remedy: 'did you mean Clear Line (KE, ke-clear-line)?' });
    await expect(findActor((await openView([])).view, 'KCD')).rejects.toMatchObject({ remedy: 'this view is empty: import a harvest first' });
    await expect(findActor(view, 'Nobody')).rejects.toMatchObject({ code: 'actor-unknown' });
    await expect(findActor(view, 'X1')).rejects.toMatchObject({ code: 'actor-unknown' });
  });
});
