import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openGrafeoStore } from '../../server/store/grafeo/open-grafeo-store.ts';
import type { Store } from '../../server/store/port.ts';
import { describeFiles, holdReading, holdTrace, keepHarvest } from '../support/hold-record.ts';
import type { ExpectedReading, ExpectedTrace } from '../support/hold-record.ts';
import { saySkipped } from '../support/say-skipped.ts';
import { temporaryFolder } from '../support/test-engines.ts';

/** The real record is confidential: it lies beside the checkout where it may, and nothing of it stands here. */
const shared = resolve(process.env.OUTSPREAD_SHARED ?? join(import.meta.dirname, '..', '..', '..', 'shared'));
const folder = join(shared, 'records');
const expectedName = (existsSync(folder) ? readdirSync(folder) : []).find((name) => name.endsWith('.expected.json'));
const present = expectedName !== undefined;
const expectedFile = join(folder, expectedName ?? '');
const file = expectedFile.replace(/\.expected\.json$/u, '.txt');
if (!present) saySkipped('the real record', 'it is not beside this checkout (OUTSPREAD_SHARED may name its folder)');

async function filledStore(): Promise<Store> {
  const store = await openGrafeoStore(join(await temporaryFolder(), 'graph'));
  onTestFinished(() => store.close());
  await keepHarvest(store, (await describeFiles(file)).harvest);
  return store;
}

describe.skipIf(!present)('the real record', () => {
  const expected = present ? JSON.parse(readFileSync(expectedFile, 'utf8')) as { readonly read: ExpectedReading; readonly trace: ExpectedTrace } : null;

  it('is read as a careful reader reads it', async () => {
    const { records } = await describeFiles(file);
    expect(records).toHaveLength(1);
    holdReading(records[0]!, expected!.read);
  });

  it('puts the fullest sentence of each training first', async () => {
    const evidence = (trainings: readonly { readonly evidence: string }[]) => trainings.map((training) => training.evidence).sort();
    const { records } = await describeFiles(file);
    expect(evidence(records[0]!.trainings)).toEqual(evidence(expected!.read.trainings));
  });

  it('takes one acronym for another with its reason, on the actor and in a finding at the words', async () => {
    const [record] = (await describeFiles(file)).records;
    const likely = record!.actors.flatMap(({ forms }) => forms.filter(({ strength }) => strength === 'likely'));
    expect(likely).toMatchObject([{ reason: expect.stringContaining('in the same record') as string }]);
    const variant = record!.findings.filter(({ kind }) => kind === 'acronym-variant');
    expect(variant).toMatchObject([{ quote: likely[0]!.form }]);
    const { field, start, end, quote } = variant[0]!;
    expect(record!.fields[field!]!.slice(start!, end!)).toBe(quote);
  });

  it('gives the chain and the figures that follow', async () => {
    await holdTrace((await filledStore()).view('full'), expected!.trace);
  });

  it('leaves nothing in the open view', async () => {
    const held: unknown[] = [];
    for await (const item of (await filledStore()).view('open').contents()) held.push(item);
    expect(held).toEqual([]);
  });
});
