import { expect } from 'vitest';
import { importHarvest } from '../../server/ingest/import-records.ts';
import type { Harvest } from '../../server/ingest/import-records.ts';
import { Portfolio } from '../../server/ingest/Portfolio.ts';
import { readHarvest } from '../../server/ingest/read-harvest.ts';
import { readRecord } from '../../server/ingest/read-record.ts';
import { readBystanders, readChain } from '../../server/explore/chain/read-chain.ts';
import { findActor } from '../../server/explore/search/find-actor.ts';
import { fold } from '../../server/lexicon/folding.ts';
import { describeChain } from '../../server/main/describe-chain.ts';
import { describeReading } from '../../server/main/describe-reading.ts';
import type { Store, ViewStore } from '../../server/store/port.ts';

type Described = ReturnType<typeof describeReading>;

/** What one record must give: the `read` part of an expected.json. */
export interface ExpectedReading {
  readonly record: string;
  readonly confidential: boolean;
  readonly countries: readonly string[];
  readonly regions: readonly string[];
  readonly year: number;
  readonly objectives: readonly string[];
  readonly framework: Described['framework'];
  readonly actors: readonly Pick<Described['actors'][number], 'name' | 'acronym' | 'kind'>[];
  readonly trainings: readonly ExpectedTraining[];
  readonly findings: readonly string[];
}

export type ExpectedTraining = Pick<
  Described['trainings'][number],
  'trainers' | 'trainees' | 'others' | 'start' | 'end' | 'place' | 'country' | 'topics' | 'participants' | 'evidence'
>;

/** What a chain must give: the `trace` part of an expected.json. Actors go by acronym, programmes and groups by name. */
export interface ExpectedTrace {
  readonly root: string;
  readonly generations: readonly (readonly string[])[];
  readonly countries: Readonly<Record<string, readonly [string | null, string]>>;
  readonly hops: number;
  readonly trainings: number;
  readonly allTiming: string;
  readonly stitched: number;
  readonly partnersNotInChain: readonly string[];
  readonly supervisor: string;
  readonly metrics: Readonly<Record<string, unknown>> & { readonly lags: readonly { readonly giver: string; readonly months: number; readonly days: readonly number[] }[] };
}

/** Reads the records of a folder or file as `outspread read` does. */
export async function describeFiles(path: string): Promise<{ readonly harvest: Harvest; readonly records: readonly Described[] }> {
  const harvest = await readHarvest([path], {});
  return { harvest, records: harvest.records.map(({ record, findings }) => describeReading(record, findings, readRecord(record))) };
}

/** Loads a harvest into an empty store. */
export async function keepHarvest(store: Store, harvest: Harvest): Promise<void> {
  await importHarvest(await Portfolio.load(store), harvest, {
    sample: null, keepSample: false, removeMissing: false,
    run: { id: 'test', files: harvest.files, at: '2025-01-01T00:00:00.000Z', by: 'tester' },
  });
}

const byText = (texts: readonly string[]) => [...texts].sort();

/** Topics are held by their words, in any cut: "physical and digital security" is two topics or one. */
const topicWords = (topics: readonly string[]) => byText([...new Set(topics.flatMap((topic) => fold(topic).split(' ')).filter((word) => word !== 'and'))]);

function shapeOf({ trainers, trainees, others, start, end, place, country, topics, participants }: ExpectedTraining) {
  return {
    trainers: byText(trainers), trainees: byText(trainees), others: byText(others.map(({ name, role }) => `${role}: ${name}`)),
    start, end, place, country, topics: topicWords(topics), participants,
  };
}

const trainingKey = ({ start, trainers, trainees }: ExpectedTraining) => [start, byText(trainers), byText(trainees)].flat().join(' ');
const inOrder = <Training extends ExpectedTraining>(trainings: readonly Training[]) => [...trainings].sort((a, b) => (trainingKey(a) < trainingKey(b) ? -1 : 1));

export function holdReading(described: Described, expected: ExpectedReading): void {
  const { record, confidential, countries, regions, year, objectives, framework, findings } = expected;
  expect({ ...described, countries: byText(described.countries) }).toMatchObject({ record, confidential, countries, regions, year, objectives, framework });
  // A body known by one word in capitals may go by an acronym or by a name: a reader cannot tell.
  const named = (actors: ExpectedReading['actors']) => byText(actors.map(({ name, acronym, kind }) => `${kind}: ${name} (${acronym ?? name})`));
  expect(named(described.actors)).toEqual(named(expected.actors));
  expect(inOrder(described.trainings).map(shapeOf)).toEqual(inOrder(expected.trainings).map(shapeOf));
  inOrder(described.trainings).forEach(({ passages, evidence }, at) => {
    expect([...passages.map(({ quote }) => quote), evidence]).toContain(inOrder(expected.trainings)[at]!.evidence);
  });
  expect(byText([...new Set(described.findings.map(({ kind }) => kind))])).toEqual(byText(findings));
}

/** Traces a chain in a view and holds it to what is expected. */
export async function holdTrace(view: ViewStore, expected: ExpectedTrace): Promise<void> {
  const chain = await readChain(view, { roots: [await findActor(view, expected.root)], direction: 'down', timing: 'undated', topic: null, limit: 1000 });
  const { actors, hops, trainings, metrics } = await describeChain(view, chain);
  const label = ({ kind, name, acronym }: (typeof actors)[number]) => (kind === 'group' || kind === 'programme' ? name : (acronym ?? name));
  const labelOf = new Map(actors.map((actor) => [actor.id, label(actor)]));
  const generations = expected.generations.map((_, generation) => byText(actors.filter((actor) => actor.generation === generation).map(label)));
  expect(generations).toEqual(expected.generations.map(byText));
  expect(actors).toHaveLength(expected.generations.flat().length);
  expect(Object.fromEntries(actors.map((actor) => [label(actor), [actor.country, actor.countryStrength]]))).toEqual(expected.countries);
  expect([hops.length, trainings.length]).toEqual([expected.hops, expected.trainings]);
  expect(new Set(hops.map(({ timing }) => timing))).toEqual(new Set([expected.allTiming]));
  expect(hops.filter(({ stitched }) => stitched)).toHaveLength(expected.stitched);
  const lags = metrics.lags.map(({ giver, months, days }) => ({ giver: labelOf.get(giver)!, months, days }));
  expect({ ...metrics, lags: byMonths(lags) }).toEqual({ ...expected.metrics, lags: byMonths(expected.metrics.lags) });
  const bystanders = await readBystanders(view, chain);
  const idsOf = async (role: string, names: readonly string[]) =>
    byText(await Promise.all(names.map(async (name) => `${role} ${await findActor(view, name)}`)));
  const standing = bystanders.map(({ role, actor }) => `${role} ${actor}`);
  expect(standing).toEqual(expect.arrayContaining(await idsOf('supervisor', [expected.supervisor])));
  expect(standing).toEqual(expect.arrayContaining(await idsOf('partner', expected.partnersNotInChain)));
}

const byMonths = <Lag extends { readonly months: number | null }>(lags: readonly Lag[]) => [...lags].sort((a, b) => (a.months ?? 0) - (b.months ?? 0));
