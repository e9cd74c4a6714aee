import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describe as describeScore, scoreFolders } from '../corpus/score.mjs';
import { scoreRecord } from '../corpus/scoring/score-record.mjs';
import { perturbed } from '../support/perturb-gold.ts';
import type { Gold } from '../support/perturb-gold.ts';
import { saySkipped } from '../support/say-skipped.ts';
import { temporaryFolder } from '../support/test-engines.ts';

interface Entry {
  readonly name: string;
  readonly language: string;
  readonly half: string;
  readonly tags: readonly string[];
  readonly gold: Gold;
  readonly text: string;
}

const listed = (folder: string) => parse(readFileSync(join(folder, 'manifest.csv'), 'utf8'), { columns: true }) as Record<string, string>[];

function entriesOf(folder: string, halves: readonly string[]): Entry[] {
  const about = new Map(listed(folder).map((row) => [row.record, row]));
  return halves.flatMap((half) => readdirSync(join(folder, half)).filter((file) => file.endsWith('.gold.json')).map((file): Entry => {
    const name = file.slice(0, -'.gold.json'.length);
    const { language = '', tags = '', set } = about.get(name) ?? {};
    expect(set, `${name} stands in ${half}`).toBe(half);
    return {
      name, language, half, tags: tags.split(' | '),
      gold: JSON.parse(readFileSync(join(folder, half, file), 'utf8')) as Gold,
      text: readFileSync(join(folder, half, `${name}.txt`), 'utf8'),
    };
  }));
}

const corpus = fileURLToPath(new URL('../corpus', import.meta.url));
const entries = entriesOf(corpus, ['seen', 'held-out']);
const named = new Map(entries.map((entry) => [entry.name, entry]));

describe('the reading corpus', () => {
  it('holds each record that it lists, as many in either half of a language, a quarter of them without a training', () => {
    expect(new Set(named.keys())).toEqual(new Set(listed(corpus).map(({ record }) => record)));
    const count = (language: string, half: string) => entries.filter((entry) => entry.language === language && entry.half === half).length;
    for (const language of ['en', 'fr', 'es']) {
      expect(count(language, 'held-out')).toBe(count(language, 'seen'));
      expect(count(language, 'seen')).toBeGreaterThanOrEqual(17);
    }
    for (const half of ['seen', 'held-out']) {
      const own = entries.filter((entry) => entry.half === half);
      expect(own.filter(({ gold }) => gold.trainings.length === 0).length / own.length).toBeGreaterThanOrEqual(0.25);
    }
  });

  it.each([...named.keys()])('%s quotes its record and names its own actors', (name) => {
    const { gold, text, language } = named.get(name)!;
    const actors = new Set(gold.actors.map((actor) => actor.name));
    const countries = new Set(gold.countries);
    for (const { evidence, trainers, trainees, others, country, start, end } of gold.trainings) {
      expect(text).toContain(evidence);
      const unlisted = [...trainees, ...others.map((other) => other.name)].filter((each) => !actors.has(each));
      expect(unlisted).toEqual([]);
      const persons = trainers.filter((each) => !actors.has(each));
      for (const person of persons) expect(evidence).toContain(person);
      if (country !== null) expect(countries).toContain(country);
      for (const date of [start, end]) expect(date ?? '2000').toMatch(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u);
    }
    const score = scoreRecord(gold, gold, language);
    expect([score.edges.extra, score.edges.missed, score.falseEvents, score.errors]).toEqual([0, 0, 0, []]);
  });
});

describe('the scorer', () => {
  const { gold, language } = named.get('en-01')!;
  const [first, second] = gold.trainings as [Gold['trainings'][number], Gold['trainings'][number]];

  it('counts what is missed, made up, dated or placed wrongly, with the sentence', () => {
    expect(scoreRecord(gold, null, language)).toMatchObject({ edges: { hit: 0, extra: 0, missed: 2 }, errors: [{ what: 'missed', sentence: first.evidence }, { what: 'missed' }] });
    expect(scoreRecord(gold, { ...gold, trainings: [first, { ...second, start: '2023-07' }] }, language)).toMatchObject({ edges: { hit: 2 }, starts: { hit: 1, extra: 1, missed: 1 }, datesOfFound: { right: 1, of: 2 }, errors: [{ what: 'when' }] });
    expect(scoreRecord(gold, { ...gold, trainings: [{ ...first, country: 'TG' }, second] }, language)).toMatchObject({ countries: { hit: 1 }, errors: [{ what: 'where' }] });
    expect(scoreRecord(gold, { ...gold, trainings: [first, { ...second, trainers: second.trainees, trainees: second.trainers }] }, language)).toMatchObject({ edges: { hit: 1, extra: 1, missed: 1 } });
    const none = entries.find((entry) => entry.gold.trainings.length === 0)!;
    expect(scoreRecord(none.gold, { ...none.gold, trainings: [first] }, none.language)).toMatchObject({ falseEvents: 1, errors: [{ what: 'false', read: expect.stringContaining('Volta Integrity Lab') as string }] });
  });

  it('takes what is read more finely than told, and other forms of a name', () => {
    const read = { actors: [], trainings: [{ ...second, start: '2023-06-12', trainers: ['The Northern Traders League (NTL)'], trainees: ['48 market queens'] }, first] };
    expect(scoreRecord(gold, read, language)).toMatchObject({ edges: { hit: 2, extra: 0, missed: 0 }, starts: { hit: 2 } });
  });

  it('sums up folders by language and tag, and names what could not be read', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'read'));
    const seen = entries.filter(({ half }) => half === 'seen');
    await Promise.all(seen.slice(2).map((entry) => writeFile(join(folder, 'read', `${entry.name}.json`), JSON.stringify(entry.gold))));
    await writeFile(join(folder, 'read', `${seen[0]!.name}.json`), '{');
    const result = scoreFolders(join(corpus, 'seen'), join(folder, 'read'));
    expect(result.unread).toEqual(seen.slice(0, 2).map(({ name }) => name));
    expect(Object.keys(result.byLanguage)).toEqual(['en', 'es', 'fr']);
    expect(result.byTag.planned?.falseEvents).toBe(0);
    const lost = seen.slice(0, 2).flatMap((entry) => entry.gold.trainings.flatMap(({ trainers, trainees }) => trainers.flatMap((from) => trainees.map((to) => `${from}>${to}`))));
    expect(result.overall.edges.missed).toBe(lost.length);
    expect(describeScore(result, true)).toContain(seen.slice(0, 2).flatMap((entry) => entry.gold.trainings)[0]!.evidence);
  });
});

/** A list as it is, backwards, and beginning at each of its items. */
const ordersOf = <Item>(items: readonly Item[]): readonly (readonly Item[])[] => [items.toReversed(), ...items.map((_, at) => [...items.slice(at), ...items.slice(0, at)])];

/** Shared material that stands beside the checkout on some machines. */
const shared = process.env.OUTSPREAD_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url));
const isShared = existsSync(join(shared, 'corpus', 'score.mjs'));
if (!isShared) saySkipped('the scorer against the shared one', 'no shared corpus stands beside the checkout');

describe.skipIf(!isShared)('beside the shared scorer', () => {
  it('counts alike, however a reading goes wrong', async () => {
    const other = (await import(/* @vite-ignore */ pathToFileURL(join(shared, 'corpus', 'score.mjs')).href)) as {
      scoreRecord: (gold: object, read: object, options: { lang: string }) => { b: Record<string, { tp: number; fp: number; fn: number }> & { zero: { falseEvents: number } } };
    };
    const theirs = ['edges:pairs', 'events:core', 'starts:start', 'places:place', 'countries:country', 'participants:participants'].map((pair) => pair.split(':') as ['edges', string]);
    const all = [...entries, ...entriesOf(join(shared, 'corpus'), ['dev'])];
    fc.assert(fc.property(fc.constantFrom(...all).chain((entry) => perturbed(entry.gold).map((read) => ({ entry, read }))), ({ entry, read }) => {
      const count = (gold: Gold, reading: typeof read) => {
        const score = scoreRecord(gold, reading, entry.language);
        return { falseEvents: score.falseEvents, counts: theirs.map(([key]) => [key, score[key].hit, score[key].extra, score[key].missed]) };
      };
      const own = count(entry.gold, read);
      const { b } = other.scoreRecord(entry.gold, read, { lang: entry.language });
      // Where several pairings of events are equally good, each scorer may take another; the order of events shows it.
      const isOpen = () => ordersOf(entry.gold.trainings).some((told) => ordersOf(read.trainings).some((order) =>
        JSON.stringify(count({ ...entry.gold, trainings: told }, { ...read, trainings: order })) !== JSON.stringify(own)));
      const counts = theirs.map(([key, theirKey]) => [key, b[theirKey]!.tp, b[theirKey]!.fp, b[theirKey]!.fn]);
      const compared = JSON.stringify(own.counts) !== JSON.stringify(counts) && isOpen() ? 2 : theirs.length;
      expect(own.counts.slice(0, compared)).toEqual(counts.slice(0, compared));
      expect(own.falseEvents).toBe(b.zero.falseEvents);
    }), { numRuns: 600 });
  });
});
