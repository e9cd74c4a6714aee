import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { readChain } from '../../server/explore/chain/read-chain.ts';
import { deriveParts } from '../../server/ingest/derive-view.ts';
import type { Harvest } from '../../server/ingest/import-records.ts';
import { readHarvest } from '../../server/ingest/read-harvest.ts';
import { readRecord } from '../../server/ingest/read-record.ts';
import { shippedRegistry } from '../../server/ingest/registry/shipped-registry.ts';
import type { Reading } from '../../server/model/claim.ts';
import type { MatchedTraining } from '../../server/model/matched-training.ts';
import { tellingId } from '../../server/model/telling.ts';
import type { ViewParts } from '../../server/model/view-parts.ts';
import { openGrafeoStore } from '../../server/store/grafeo/open-grafeo-store.ts';
import type { ViewStore } from '../../server/store/port.ts';
import { keepHarvest } from '../support/hold-record.ts';
import { indexOfActor } from '../support/sample-facts.ts';
import type { EventOf, ExpectedRecord, NameOf } from '../support/sample-facts.ts';
import { saySkipped } from '../support/say-skipped.ts';
import { temporaryFolder } from '../support/test-engines.ts';

/** What holds between records of the shared corpus; that stands beside the checkout where it may, and no word of it here. */
interface CrossRecord {
  readonly same_event: readonly { readonly events: readonly EventOf[] }[];
  readonly same_actor: readonly { readonly names: readonly NameOf[] }[];
  readonly same_acronym_different_actor: readonly { readonly acronym: string; readonly names: readonly NameOf[] }[];
  readonly cascades: readonly { readonly records: readonly string[]; readonly generations: number; readonly edges: readonly { readonly from: string; readonly to: string; readonly events: readonly EventOf[] }[] }[];
  readonly not_a_cascade: readonly { readonly events: readonly [EventOf, EventOf] }[];
}

const corpus = join(resolve(process.env.OUTSPREAD_SHARED ?? join(import.meta.dirname, '..', '..', '..', 'shared')), 'corpus');
const present = existsSync(join(corpus, 'crossrecord.json'));
if (!present) saySkipped('what holds across the records of the shared corpus', 'it is not beside this checkout (OUTSPREAD_SHARED may name its folder)');

const facts: CrossRecord = present ? JSON.parse(readFileSync(join(corpus, 'crossrecord.json'), 'utf8')) as CrossRecord
  : { same_event: [], same_actor: [], same_acronym_different_actor: [], cascades: [], not_a_cascade: [] };

describe.skipIf(!present)('across the records of the shared corpus', () => {
  let harvest: Harvest;
  let readings: ReadonlyMap<string, Reading>;
  let parts: ViewParts;

  beforeAll(async () => {
    const files = readdirSync(join(corpus, 'dev')).filter((file) => file.endsWith('.txt')).map((file) => join(corpus, 'dev', file));
    harvest = await readHarvest(files, {});
    // The facts go by the name of the file; a record's own id is longer.
    const readingsOf = harvest.records.map(({ record }) => [record.source.file.replace(/\.txt$/u, ''), readRecord(record)] as const);
    readings = new Map(readingsOf);
    const entries = harvest.records.map(({ record, findings }, index) => ({ record, findings, sample: null, reading: readingsOf[index]![1] }));
    parts = deriveParts(entries, { registry: shippedRegistry });
  });

  const goldOf = (name: string) => JSON.parse(readFileSync(join(corpus, 'dev', `${name}.gold.json`), 'utf8')) as ExpectedRecord;
  const actorIn = (name: string, called: string): string | null => {
    const own = goldOf(name).actors.find((actor) => actor.name === called);
    const reading = readings.get(name)!;
    const index = own ? indexOfActor(reading, own) : -1;
    return index === -1 ? null : parts.idsOf.get(reading.record)![index]!;
  };
  const actorOf = ([name, called]: NameOf): string => actorIn(name, called) ?? `${called} was not read in ${name}`;
  const trainingOf = ([name, index]: EventOf): MatchedTraining | undefined => {
    const { trainers, trainees, start } = goldOf(name).trainings[index]!;
    const parties = (called: readonly string[]) => called.map((each) => actorIn(name, each));
    const reading = readings.get(name)!;
    const ids = parts.idsOf.get(reading.record)!;
    const own = reading.trainings.find(({ givers, receivers, when }) => when.start === start
      && parties(trainers).every((id) => givers.some((giver) => ids[giver] === id)) && parties(trainees).every((id) => receivers.some((receiver) => ids[receiver] === id)));
    return own && parts.trainings.find(({ tellings }) => tellings.some(({ ids: told }) => told.includes(tellingId(reading.record, own.ordinals[0]!))));
  };
  const filledView = async (): Promise<ViewStore> => {
    const store = await openGrafeoStore(join(await temporaryFolder(), 'graph'));
    onTestFinished(() => store.close());
    await keepHarvest(store, harvest);
    return store.view('full');
  };

  it.each(facts.same_event)('takes $events for one event', ({ events }) => {
    const told = events.map(trainingOf);
    expect(told.map((training) => training?.id ?? 'not read')).toEqual(events.map(() => told[0]?.id));
  });

  it.each(facts.same_actor)('takes $names for one actor', ({ names }) => {
    expect(new Set(names.map(actorOf)).size).toBe(1);
  });

  it.each(facts.same_acronym_different_actor)('keeps the bodies apart that go by $acronym', ({ names }) => {
    const called = new Set(names.map(([, name]) => name));
    expect(new Set(names.map(actorOf)).size).toBe(called.size);
  });

  it.each(facts.cascades)('follows the cascade of $records through its generations', async ({ records, generations, edges }) => {
    const idOf = (called: string) => records.map((record) => actorIn(record, called)).find((id) => id !== null) ?? `${called} was not read`;
    const view = await filledView();
    const chain = await readChain(view, { roots: [idOf(edges[0]!.from)], direction: 'down', timing: 'undated', topic: null, limit: 1000 });
    const generationOf = new Map(chain.actors.map(({ id, generation }) => [id, generation]));
    for (const { from, to, events } of edges) {
      expect(new Set(events.map((event) => trainingOf(event)?.id ?? 'not read')).size, `${from} > ${to}`).toBe(1);
      const hop = [...chain.hops, ...chain.returns].find((each) => each.from === idOf(from) && each.to === idOf(to));
      expect(hop?.training ?? 'no hop', `${from} > ${to}`).toBe(trainingOf(events[0]!)?.id);
      expect(generationOf.get(idOf(to)), to).toBe((generationOf.get(idOf(from)) ?? 0) + 1);
    }
    expect(Math.max(...edges.map(({ to }) => generationOf.get(idOf(to))!))).toBe(generations);
  });

  it.each(facts.not_a_cascade)('does not take $events for a cascade', async ({ events }) => {
    const [earlier, later] = events.map((event) => trainingOf(event)!).sort((a, b) => (a.when.start! < b.when.start! ? -1 : 1)) as [MatchedTraining, MatchedTraining];
    const shared = later.receivers.find((actor) => earlier.givers.includes(actor));
    expect(shared).toBeDefined();
    const view = await filledView();
    const chainOf = (timing: 'undated' | 'any') => readChain(view, { roots: [later.givers[0]!], direction: 'down', timing, topic: null, limit: 1000 });
    const [told, any] = [await chainOf('undated'), await chainOf('any')];
    expect(told.actors.map(({ id }) => id)).toContain(shared);
    expect(told.trainings.map(({ id }) => id)).not.toContain(earlier.id);
    expect(any.trainings.find(({ id }) => id === earlier.id)?.timing).toBe('impossible');
  });
});
