import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { readChain } from '../../server/explore/chain/read-chain.ts';
import type { Chain } from '../../server/explore/chain/Chain.ts';
import { findActor } from '../../server/explore/search/find-actor.ts';
import { deriveParts } from '../../server/ingest/derive-view.ts';
import type { Harvest } from '../../server/ingest/import-records.ts';
import { readHarvest } from '../../server/ingest/read-harvest.ts';
import { readRecord } from '../../server/ingest/read-record.ts';
import type { Reading } from '../../server/model/claim.ts';
import type { MatchedTraining } from '../../server/model/matched-training.ts';
import { tellingId } from '../../server/model/telling.ts';
import type { ViewParts, ViewRecord } from '../../server/model/view-parts.ts';
import { openGrafeoStore } from '../../server/store/grafeo/open-grafeo-store.ts';
import type { Store } from '../../server/store/port.ts';
import { describeFiles, holdReading, holdTrace, keepHarvest } from '../support/hold-record.ts';
import type { ExpectedReading, ExpectedTrace } from '../support/hold-record.ts';
import { indexOfActor, linesOf, trainingOf } from '../support/sample-facts.ts';
import type { DemoFacts, EventOf, NameOf } from '../support/sample-facts.ts';
import { temporaryFolder } from '../support/test-engines.ts';

const seeds = fileURLToPath(new URL('../../seeds', import.meta.url));

const expectedOf = (sample: string): unknown => JSON.parse(readFileSync(join(seeds, sample, 'expected.json'), 'utf8'));

async function openStore(): Promise<Store> {
  const store = await openGrafeoStore(join(await temporaryFolder(), 'graph'));
  onTestFinished(() => store.close());
  return store;
}

describe('train-the-trainers', () => {
  const folder = join(seeds, 'train-the-trainers');
  const expected = expectedOf('train-the-trainers') as { readonly read: ExpectedReading; readonly trace: ExpectedTrace };

  it('is read as a careful reader reads it', async () => {
    const { records } = await describeFiles(folder);
    expect(records).toHaveLength(1);
    holdReading(records[0]!, expected.read);
  });

  it('gives the chain and the figures that follow', async () => {
    const store = await openStore();
    await keepHarvest(store, (await describeFiles(folder)).harvest);
    await holdTrace(store.view('full'), expected.trace);
  });

  it('leaves nothing in the open view', async () => {
    const store = await openStore();
    await keepHarvest(store, (await describeFiles(folder)).harvest);
    await expect(findActor(store.view('open'), 'TANWOD')).rejects.toThrow('no actor');
  });
});

describe('demo-alliance', () => {
  const facts = expectedOf('demo-alliance') as DemoFacts;
  const ids = Object.keys(facts.records);
  let harvest: Harvest;
  let readings: ReadonlyMap<string, Reading>;
  let parts: ViewParts;

  beforeAll(async () => {
    harvest = await readHarvest([join(seeds, 'demo-alliance')], {});
    const records = harvest.records.map(({ record, findings }): ViewRecord => ({ record, findings, sample: null, reading: readRecord(record) }));
    readings = new Map(records.map(({ record, reading }) => [record.id, reading]));
    parts = deriveParts(records);
  });

  const readingOf = (record: string) => readings.get(record)!;
  const actorId = ([record, name]: NameOf) => {
    const own = facts.records[record]!.actors.find((actor) => actor.name === name || actor.acronym === name)!;
    return parts.idsOf.get(record)![indexOfActor(readingOf(record), own)] ?? `${record}: ${name} was not read`;
  };
  const training = ([record, index]: EventOf): MatchedTraining => {
    const own = trainingOf(readingOf(record), facts.records[record]!, index);
    expect(own, `${record}, training ${index}, was not read`).toBeDefined();
    return parts.trainings.find(({ tellings }) => tellings.some(({ ids: told }) => told.includes(tellingId(record, own!.ordinals[0]!))))!;
  };

  it('is read in full', () => {
    expect(harvest.refused).toEqual([]);
    expect([...readings.keys()].sort()).toEqual([...ids].sort());
    const files = Object.fromEntries(harvest.records.map(({ record }) => [record.id, record.source.file]));
    expect(files).toEqual(Object.fromEntries(ids.map((id) => [id, facts.records[id]!.file])));
  });

  it('says which headings it could not make out', () => {
    const found = (file: string, kind: string) => [...new Set(parts.findings
      .filter((finding) => finding.kind === kind && finding.records.some((record) => facts.records[record]!.file === file)).map(({ quote }) => quote))];
    for (const [file, kinds] of Object.entries(facts.headings)) {
      for (const [kind, quotes] of Object.entries(kinds)) expect(found(file, kind), `${file}: ${kind}`).toEqual(quotes);
    }
  });

  describe.each(ids)('%s', (id) => {
    const expected = facts.records[id]!;

    it('tells these trainings and no other', () => {
      const { read, told } = linesOf(readingOf(id), expected);
      expect([...read].sort()).toEqual([...told].sort());
    });

    it('names these actors and no other', () => {
      const reading = readingOf(id);
      const found = expected.actors.map((actor) => indexOfActor(reading, actor));
      // A bare acronym does not say in every record what kind of body it is.
      const kinds = expected.actors.map(({ name, acronym, kind }, at) => `${name}: ${acronym === name && found[at] !== -1 ? kind : (reading.actors[found[at]!]?.kind ?? 'not read')}`);
      expect(kinds).toEqual(expected.actors.map(({ name, kind }) => `${name}: ${kind}`));
      const allowed = new Set([...found, ...(expected.optional_actors ?? []).map((name) => indexOfActor(reading, { name, acronym: null, kind: 'organization' }))]);
      expect(reading.actors.filter((_, at) => !allowed.has(at)).map(({ name }) => name)).toEqual([]);
    });

    it('raises these findings and no other', () => {
      const own = parts.findings.filter(({ level, records }) => level === 'record' && records.includes(id)).map(({ kind }) => kind);
      const mechanical = expected.trainings.flatMap(({ start, place, country, trainers, trainees }) => [
        ...(start === null ? ['no-date'] : []),
        ...(place === null && country === null ? ['no-place'] : []),
        ...(trainers.length === 0 || trainees.length === 0 ? ['no-actor'] : []),
      ]);
      expect([...new Set(own)].sort()).toEqual([...new Set([...expected.findings, ...mechanical])].sort());
    });

    it('is as confidential as it says, in its language, with its objectives', () => {
      const { record } = harvest.records.find((entry) => entry.record.id === id)!;
      expect([record.confidential, readingOf(id).language]).toEqual([expected.confidential, expected.language]);
      expect(record.objectives.map(({ code }) => code)).toEqual(expected.objectives);
    });
  });

  it.each(facts.same_event)('takes $events for one event, $match', ({ events: [first, second], match }) => {
    expect(training(first).id).toBe(training(second).id);
    expect(training(first).matchReason === null ? 'sure' : 'likely').toBe(match);
  });

  it.each(facts.not_one_event)('keeps $events apart: $why', ({ events: [first, second] }) => {
    expect(training(first).id).not.toBe(training(second).id);
  });

  it.each(facts.same_actor.map((names) => ({ names })))('takes $names for one actor', ({ names }) => {
    expect(new Set(names.map(actorId)).size).toBe(1);
  });

  it.each(facts.different_actor)('keeps $names apart', ({ names }) => {
    expect(new Set(names.map(actorId)).size).toBe(names.length);
  });

  it.each(facts.findings_across)('raises $kind across $records', ({ kind, records }) => {
    const found = parts.findings.filter((finding) => finding.kind === kind).map((finding) => finding.records);
    expect(found.some((about) => records.every((record) => about.includes(record))), JSON.stringify(found)).toBe(true);
  });

  it('has an actor that trained many', () => {
    const { actor, receivers } = facts.trained_most;
    const giver = parts.actors.find(({ acronym }) => acronym === actor)!.id;
    const reached = new Set(parts.trainings.filter(({ givers }) => givers.includes(giver)).flatMap((given) => given.receivers));
    expect(new Set(parts.actors.filter(({ id }) => reached.has(id)).map(({ name }) => name))).toEqual(new Set(receivers));
  });

  it('holds its chains: what one record tells, what only two tell together, and in what order of time', async () => {
    const store = await openStore();
    await keepHarvest(store, harvest);
    const view = store.view('full');
    const roots = [await findActor(view, 'KOR programme'), await findActor(view, 'ZDS')];
    const chain = await readChain(view, { roots, direction: 'down', timing: 'any', topic: null, limit: 1000 });
    const drawn = (of: EventOf): Chain['trainings'][number] | undefined => chain.trainings.find(({ id }) => id === training(of).id);
    const line = (hop: DemoFacts['stitched'][number], placed: Partial<Chain['trainings'][number]> | undefined) =>
      `${hop.from} > ${hop.to}: ${placed ? `${placed.stitched ? 'stitched' : 'told by one'}, ${placed.timing}, after ${placed.parent}` : 'not in the chain'}`;
    const timingOf = (hop: DemoFacts['stitched'][number]) => drawn(hop.training)?.timing;
    const hold = (hops: DemoFacts['stitched'], stitched: boolean) =>
      expect(hops.map((hop) => line(hop, drawn(hop.training))))
        .toEqual(hops.map((hop) => line(hop, { stitched, parent: training(hop.after).id, timing: timingOf(hop)! })));
    hold(facts.stitched, true);
    hold(facts.told_by_one_record, false);
    expect(facts.timing.map((hop) => `${hop.from} > ${hop.to}: ${drawn(hop.training)?.timing}`)).toEqual(facts.timing.map((hop) => `${hop.from} > ${hop.to}: ${hop.timing}`));
  });

  it('leads back over several records', async () => {
    const store = await openStore();
    await keepHarvest(store, harvest);
    const view = store.view('full');
    const { to, givers, records } = facts.way_back;
    const chain = await readChain(view, { roots: [await findActor(view, to)], direction: 'up', timing: 'certain', topic: null, limit: 1000 });
    const expected = await Promise.all([to, ...givers].map(async (name, generation) => `${generation} ${await findActor(view, name)}`));
    expect(chain.actors.map(({ id, generation }) => `${generation} ${id}`)).toEqual(expect.arrayContaining(expected));
    expect(chain.records).toEqual(expect.arrayContaining([...records]));
  });

  it('keeps out of the open view what only confidential records name', async () => {
    const store = await openStore();
    await keepHarvest(store, harvest);
    const namesIn = (secret: boolean) => new Set(ids.filter((id) => facts.records[id]!.confidential === secret)
      .flatMap((id) => facts.records[id]!.actors.filter(({ kind }) => kind === 'organization').map(({ name }) => name)));
    const secret = [...namesIn(true)].filter((name) => !namesIn(false).has(name));
    expect(secret.length).toBeGreaterThan(3);
    for (const name of secret) {
      await expect(findActor(store.view('open'), name), name).rejects.toThrow('no actor');
      await expect(findActor(store.view('full'), name), name).resolves.toBeTypeOf('string');
    }
  });
});
