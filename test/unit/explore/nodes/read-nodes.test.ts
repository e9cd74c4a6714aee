import { describe, expect, it } from 'vitest';
import { deriveParts } from '../../../../server/ingest/derive-view.ts';
import { addressOf } from '../../../../server/model/passage.ts';
import type { ViewRecord } from '../../../../server/model/view-parts.ts';
import { findNode, findNodes } from '../../../../server/explore/nodes/find-nodes.ts';
import { readActors, readTies, readTrainingsOfActors } from '../../../../server/explore/nodes/read-actors.ts';
import { readFindings, readFindingsAbout } from '../../../../server/explore/nodes/read-findings.ts';
import { readObjectives } from '../../../../server/explore/nodes/read-objectives.ts';
import { readContents, readHeadings, readOutcomes } from '../../../../server/explore/nodes/read-outcomes.ts';
import { hopKey, readPassagesOfActors, readPassagesOfHops, readTellingsOfTrainings } from '../../../../server/explore/nodes/read-passages.ts';
import { readCountries, readPlaces } from '../../../../server/explore/nodes/read-places.ts';
import { readParties, readTrainings } from '../../../../server/explore/nodes/read-trainings.ts';
import { exploreRecords } from '../../../support/explore-records.ts';
import { viewRecord } from '../../../support/make-readings.ts';
import { openView } from '../../../support/open-view.ts';

const kcd = 'ke-kcd';
const [line, door, page] = ['ke-clear-line', 'ke-blue-door', 'ug-open-page'];

describe('reading nodes', () => {
  it('reads actors with their forms, trainings, ties and passages', async () => {
    const { view } = await openView(exploreRecords);
    expect((await readActors(view, [kcd, kcd, 'nobody'])).get(kcd)).toEqual({
      id: kcd, name: 'Kenyan Coalition of Défenders', label: 'KCD', names: { en: null, fr: null, es: null }, acronym: 'KCD', kind: 'coalition', country: 'KE', countryStrength: 'stated',
      forms: [{ form: 'KCD', strength: 'sure', reason: 'written so' }, { form: 'Kenyan Coalition of Défenders', strength: 'sure', reason: 'written so' }],
      records: ['X1'],
    });
    expect((await readTrainingsOfActors(view, [kcd, page, 'xx-lantern-fund'])).get(kcd)).toEqual([{ training: 'X1#t1', role: 'RECEIVED' }, { training: 'X1#t2', role: 'GAVE' }]);
    expect((await readTrainingsOfActors(view, ['xx-lantern-fund'])).get('xx-lantern-fund')).toEqual([{ training: 'X1#t2', role: 'SUPPORTED' }]);
    const ties = await readTies(view, [line, door, kcd, 'ke-wide-network', page]);
    expect(ties.get(line)).toEqual({ partners: [door], memberOf: [], members: [] });
    expect(ties.get(door)).toEqual({ partners: [line], memberOf: [], members: [] });
    expect(ties.get(kcd)?.memberOf).toEqual(['ke-wide-network']);
    expect(ties.get('ke-wide-network')?.members).toEqual([kcd]);
    expect(ties.has(page)).toBe(false);
    const passages = (await readPassagesOfActors(view, [page], 1)).get(page);
    expect(passages).toMatchObject([{ record: 'X2', quote: 'Open Page@UG' }]);
  });

  it('reads trainings with their parties and the sentences that tell them', async () => {
    const { view } = await openView(exploreRecords);
    const trainings = await readTrainings(view, ['X1#t2', 'X2#t2']);
    expect(trainings.get('X1#t2')).toMatchObject({
      when: { start: '2023-04', end: '2023-04', precision: 'month' }, place: 'Nakuru', country: 'KE', topics: ['digital security'], participants: 20, persons: ['Jane Roe'], strength: 'sure', reason: null, records: ['X1'],
    });
    expect(trainings.get('X2#t2')).toMatchObject({ when: { start: null, end: null, precision: 'unknown' }, days: { earliest: null, latest: null }, place: null, participants: null });
    expect((await readParties(view, ['X1#t2'])).get('X1#t2')).toMatchObject({
      givers: [kcd], receivers: ['X1~reporters~nakuru~ke', line], supporters: [{ actor: 'xx-lantern-fund', role: 'supervisor', passages: [{ record: 'X1' }] }],
    });
    const { passages: [passage], confirmedIn } = (await readTellingsOfTrainings(view, ['X1#t2'])).get('X1#t2')!;
    expect(confirmedIn).toEqual([]);
    expect(passage!.quote).toMatch(/^KCD=.* trained reporters/u);
    const hop = { from: kcd, to: line, training: 'X1#t2' };
    expect((await readPassagesOfHops(view, [hop])).get(hopKey(hop))).toEqual({ passages: [passage], confirmed: false });
  });

  it('says which records tell what a person has confirmed', async () => {
    const [first, second] = ['Y1', 'Y2'].map((id) => viewRecord(id, [{ givers: ['Bright Stone'], receivers: ['Calm Water'], when: '2024-03', place: 'Thika', country: 'KE' }])) as [ViewRecord, ViewRecord];
    const trainings = second.reading.trainings.map((training) => Object.assign({}, training, { confirmed: true as const }));
    const { view } = await openView([first, { ...second, reading: { ...second.reading, trainings } }]);
    expect((await readTrainings(view, ['Y1#t1'])).get('Y1#t1')!.records).toEqual(['Y1', 'Y2']);
    expect((await readTellingsOfTrainings(view, ['Y1#t1'])).get('Y1#t1')!.confirmedIn).toEqual(['Y2']);
  });

  it('reads outcomes with all their fields, and marks where their claims stand', async () => {
    const { view } = await openView(exploreRecords);
    const outcome = (await readOutcomes(view, ['X1'])).get('X1')!;
    expect(outcome).toMatchObject({
      source: { file: 'first.csv', sheet: null, row: 1, sample: 'sample-one' }, confidential: false, year: 2023, period: { text: 'harvest 1', number: 1 }, regions: ['East Africa'],
    });
    expect(outcome.fields.map(({ name }) => name)).toEqual(['id', 'description', 'significance']);
    const contents = (await readContents(view, ['X1'])).get('X1')!;
    expect(contents.trainings).toEqual(['X1#t1', 'X1#t2']);
    expect(contents.objectives).toEqual(['CIV', 'Outcome 1.2', 'Output 1.2.1']);
    const text = outcome.fields[1]!.text;
    for (const { passage, training, actor } of contents.marks) {
      expect(text.slice(passage.start, passage.end)).toBe(passage.quote);
      expect([training, actor].filter((id) => id !== null)).toHaveLength(1);
    }
    expect(new Set(contents.marks.map(({ actor }) => actor))).toEqual(new Set([...contents.actors, null]));
    expect((await readHeadings(view, ['X1'])).get('X1')?.get('description')).toBe('Outcome description');
  });

  it('reads findings with what they are about', async () => {
    const { view } = await openView(exploreRecords);
    const [id] = (await readFindingsAbout(view, 'Outcome', ['X1', 'X2'])).get('X1')!;
    expect((await readFindings(view, [id!])).get(id!)).toMatchObject({
      kind: 'year-against-dates', level: 'record', records: ['X1'], passage: { record: 'X1', field: 'description', start: 0, end: 7, quote: 'Harbour' }, values: [{ name: 'word', text: 'Harbour' }],
    });
    const parts = deriveParts(exploreRecords);
    const about = parts.findings.filter(({ trainings }) => trainings.length > 0);
    for (const { trainings } of about) expect((await readFindingsAbout(view, 'Training', trainings)).size).toBe(trainings.length);
  });

  it('reads places, countries and objectives with what lies in them', async () => {
    const { view } = await openView(exploreRecords);
    expect([...(await readPlaces(view, ['tz-arusha', 'KE', 'region-east-africa'])).values()].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual([
      { id: 'KE', name: 'Kenya', kind: 'country', country: 'KE' },
      { id: 'region-east-africa', name: 'East Africa', kind: 'region', country: null },
      { id: 'tz-arusha', name: 'Arusha', kind: 'settlement', country: 'TZ' },
    ]);
    expect((await readCountries(view, ['KE', 'FR'])).get('KE')).toEqual({ id: 'KE', code: 'KE', name: 'Kenya', outcomes: 2, actors: 5, actorsLikely: 0, trainings: 1 });
    const objectives = await readObjectives(view, ['SEC', 'Outcome 1.2', 'Output 1.2.1', 'none']);
    expect(objectives.get('SEC')).toMatchObject({ kind: 'specific', outcomes: 2, partOf: null, parts: [] });
    expect(objectives.get('Outcome 1.2')).toMatchObject({ kind: 'outcome', outcomes: 1, parts: ['Output 1.2.1'] });
    expect(objectives.get('Output 1.2.1')).toMatchObject({ kind: 'output', partOf: 'Outcome 1.2' });
    expect(objectives.has('none')).toBe(false);
  });

  it('finds a node of each kind by its id, an actor by another form, a training by another telling', async () => {
    const telling = (id: string) => viewRecord(id, [{ givers: ['Clear Line@KE'], receivers: ['Blue Door@KE'], when: '2020-03', place: 'Nakuru', country: 'KE' }]);
    const { view } = await openView([...exploreRecords, telling('Y1'), telling('Y2')]);
    expect(await findNode(view, 'X1')).toEqual({ label: 'Outcome', id: 'X1' });
    expect(await findNode(view, 'KE')).toEqual({ label: 'Place', id: 'KE' });
    expect(await findNode(view, 'SEC')).toEqual({ label: 'Objective', id: 'SEC' });
    expect(await findNode(view, 'ke-kenyan-coalition-of-defenders')).toEqual({ label: 'Actor', id: kcd });
    expect(await findNode(view, 'xx-kcd')).toEqual({ label: 'Actor', id: kcd });
    expect(await findNode(view, 'Y2#t1')).toEqual({ label: 'Training', id: 'Y1#t1' });
    expect(await findNode(view, 'nothing')).toBeNull();
    const [finding] = (await readFindingsAbout(view, 'Outcome', ['X1'])).get('X1')!;
    expect((await findNodes(view, [finding!, 'X1#t1', 'xx-kcd'])).size).toBe(3);
  });

  it('asks the store as often for many as for one, and not at all for none', async () => {
    const { view, reads } = await openView(exploreRecords);
    const contents = (await readContents(view, ['X1'])).get('X1')!;
    reads();
    for (const ids of [contents.actors.slice(0, 1), contents.actors]) {
      await readActors(view, ids);
      await readTies(view, ids);
      expect(reads()).toEqual(['read-actors', 'read-ties']);
    }
    await Promise.all([readActors(view, []), readTrainings(view, []), readOutcomes(view, []), readFindings(view, []), readPlaces(view, []), readContents(view, []), readPassagesOfHops(view, [])]);
    expect(reads()).toEqual([]);
  });

  it('gives passages whose addresses it can be asked for again', async () => {
    const { view } = await openView(exploreRecords);
    const all = [...(await readPassagesOfActors(view, [kcd, line], 20)).values()].flat();
    expect(new Set(all.map(addressOf)).size).toBe(all.length);
  });
});
