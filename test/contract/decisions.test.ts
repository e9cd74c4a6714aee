import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkStore } from '../../server/ingest/check-store.ts';
import { decideOnClaim, decideOnNames, undoDecision } from '../../server/ingest/decisions/decide.ts';
import { listClaims, listDecisions } from '../../server/ingest/decisions/list-decisions.ts';
import { exportKept } from '../../server/ingest/export-kept.ts';
import { restoreKept } from '../../server/ingest/restore-kept.ts';
import { removeRecords } from '../../server/ingest/remove-records.ts';
import { Portfolio } from '../../server/ingest/Portfolio.ts';
import type { TrainingParts } from '../../server/model/decision.ts';
import type { HarvestRecord } from '../../server/model/record.ts';
import type { Store } from '../../server/store/port.ts';
import { recordWith } from '../support/make-claims.ts';
import { exportedViews, importInto, numbered, smallRecord } from '../support/small-portfolio.ts';
import { testEngines } from '../support/test-engines.ts';

const taker = { by: 'Ama', at: '2025-02-03T10:00:00Z', why: 'I was there' };
const told = 'Lantern Trust trained Open Hands in August 2023 in Ouagadougou.';
const record = (id: string, description: string, confidential = false): HarvestRecord =>
  recordWith({ description, year: '2023' }, { id, confidential, year: 2023, source: { file: 'a.txt', sheet: null, row: 1 } });

describe.each(testEngines())('decisions on $name', (engine) => {
  const runs = { numRuns: engine.name === 'grafeo' ? 8 : 2 };
  const filled = async (...records: HarvestRecord[]): Promise<{ store: Store; portfolio: Portfolio }> => {
    const { store } = await engine.open();
    return { store, portfolio: await importInto(store, records) };
  };
  const hops = async (store: Store, view: 'open' | 'full' = 'full') => {
    const found: string[] = [];
    for await (const item of store.view(view).contents()) {
      if (item.element === 'relation' && ['GAVE', 'RECEIVED'].includes(item.relation.type)) found.push(`${item.relation.type} ${item.relation.from.id}${item.relation.properties.confirmed === true ? ' confirmed' : ''}`);
    }
    return found.sort();
  };
  const isSound = async (store: Store) => expect((await checkStore(store, await Portfolio.load(store))).checks.flatMap(({ violations }) => violations)).toEqual([]);

  it('accept, reject and correct a training in both views, and are taken back without a trace', async () => {
    const { store, portfolio } = await filled(record('R1', told));
    const before = await exportedViews(store);
    const accepted = await decideOnClaim(portfolio, 'R1#t1', { verdict: 'accept' }, taker);
    expect(await hops(store, 'open')).toEqual(['GAVE xx-lantern-trust confirmed', 'RECEIVED xx-open-hands confirmed']);
    await decideOnClaim(portfolio, 'R1#t1', { verdict: 'reject' }, taker);
    expect(await hops(store)).toEqual([]);
    const [claim] = listClaims(portfolio, 'R1')!;
    expect(claim).toMatchObject({ id: 'R1#t1', kind: 'training', state: 'rejected', passages: [{ quote: told }], decision: { why: 'I was there' } });
    const corrected = await decideOnClaim(portfolio, 'R1#t1', { verdict: 'correct', parts: { ...(claim!.parts as TrainingParts), receivers: ['River Fund'] } }, taker);
    expect(await hops(store)).toEqual(['GAVE xx-lantern-trust confirmed', 'RECEIVED xx-river-fund confirmed']);
    expect(listDecisions(portfolio).map(({ state }) => state)).toEqual(['holds', 'replaced', 'replaced']);
    await isSound(store);
    for (const { id } of [corrected, { id: '00000002' }, accepted]) await undoDecision(portfolio, id, taker);
    expect(await exportedViews(store)).toEqual(before);
    expect(listDecisions(portfolio)).toHaveLength(6);
    await expect(undoDecision(portfolio, accepted.id, taker)).rejects.toThrow('taken back already');
    await decideOnClaim(portfolio, 'R1#t1', { verdict: 'accept' }, taker);
    await expect(decideOnClaim(portfolio, 'R1#t1', { verdict: 'accept' }, taker)).rejects.toThrow('changes nothing');
    expect(listDecisions(portfolio)).toHaveLength(7);
    await expect(undoDecision(portfolio, 'none', taker)).rejects.toThrow('no decision');
    await expect(decideOnClaim(portfolio, 'R1#t9', { verdict: 'accept' }, taker)).rejects.toThrow('no claim');
    await expect(decideOnClaim(portfolio, 'R1#t1', { verdict: 'correct', parts: { ...(claim!.parts as TrainingParts), start: 'May' } }, taker)).rejects.toThrow('no date');
  });

  it('hold after the record is imported again, return to review where its parts changed, and stay when it is removed', async () => {
    const { store, portfolio } = await filled(record('R1', told));
    await decideOnClaim(portfolio, 'R1#t1', { verdict: 'reject' }, taker);
    await importInto(store, [record('R1', `In June they met. ${told}`)]);
    expect(await hops(store)).toEqual([]);
    const changed = await importInto(store, [record('R1', told.replace('August', 'October'))]);
    expect((await hops(store)).length).toBe(2);
    expect(listClaims(changed, 'R1')).toMatchObject([{ state: 'changed' }]);
    expect(await findingsOf(store, 'open')).toEqual(['changed-since-confirmed']);
    await removeRecords(changed, ['R1']);
    expect(await findingsOf(store, 'full')).toEqual(['decision-unplaced']);
    expect(await findingsOf(store, 'open')).toEqual([]);
    await importInto(store, [record('R1', told)]);
    expect(await hops(store)).toEqual([]);
    await isSound(store);
  });

  it('make one of two names, and two of one that a record made one', async () => {
    const { store, portfolio } = await filled(
      record('R1', 'Lantern Trust trained RKVDL in August 2023. RKVDL trained women in October 2023. KVDL trained journalists in March 2024.'),
      record('R2', 'Lanterne Fiable trained Open Hands in August 2023.'),
    );
    const form = (name: string) => ({ form: name, country: null, group: null });
    expect((await hops(store)).filter((hop) => hop.includes('kvdl'))).toEqual(['GAVE xx-rkvdl', 'GAVE xx-rkvdl', 'RECEIVED xx-rkvdl']);
    await decideOnNames(portfolio, 'split', [form('RKVDL'), form('KVDL')], taker);
    expect((await hops(store)).filter((hop) => hop.includes('kvdl'))).toEqual(['GAVE xx-kvdl', 'GAVE xx-rkvdl', 'RECEIVED xx-rkvdl']);
    await decideOnNames(portfolio, 'merge', [form('Lantern Trust'), form('Lanterne Fiable')], taker);
    expect((await hops(store)).filter((hop) => hop.includes('lantern'))).toEqual(['GAVE xx-lantern-trust', 'GAVE xx-lantern-trust']);
    await isSound(store);
    await expect(decideOnNames(portfolio, 'merge', [form('RKVDL'), form('rkvdl')], taker)).rejects.toThrow('one form');
    await expect(decideOnNames(portfolio, 'split', [form('RKVDL'), form('KVDL')], taker)).rejects.toThrow('changes nothing');
  });

  it('that touch only confidential records never show in the open view', async () => {
    const decided = fc.record({ records: fc.array(smallRecord, { minLength: 1, maxLength: 5 }), verdicts: fc.array(fc.tuple(fc.nat(9), fc.constantFrom('accept' as const, 'reject' as const)), { minLength: 1, maxLength: 3 }) });
    await fc.assert(fc.asyncProperty(decided, async ({ records: list, verdicts }) => {
      const records = numbered(list, 1);
      const { store, portfolio } = await filled(...records);
      const before = await exportedViews(store);
      const secret = records.filter(({ confidential }) => confidential).flatMap(({ id }) => listClaims(portfolio, id)!);
      const chosen = new Map(verdicts.map(([at, verdict]) => [secret[at % Math.max(1, secret.length)]?.id, verdict]));
      for (const [id, verdict] of chosen) if (id !== undefined) await decideOnClaim(portfolio, id, { verdict }, taker);
      await removeRecords(portfolio, records.filter(({ confidential }) => confidential).map(({ id }) => id).slice(0, 1));
      expect((await exportedViews(store)).open).toBe(before.open);
      await isSound(store);
      await store.close();
    }), runs);
  });

  it('are in the export of all that is kept, and hold where it is restored', async () => {
    const { store, portfolio } = await filled(record('R1', told));
    await decideOnClaim(portfolio, 'R1#t1', { verdict: 'accept' }, taker);
    const lines: string[] = [];
    for await (const line of exportKept(store)) lines.push(line);
    const views = await exportedViews(store);
    await store.close();
    const { store: second } = await engine.open();
    await restoreKept(second, (async function* each() { yield* lines.map((line) => line.trimEnd()); })(), 'kept.jsonl');
    expect(await exportedViews(second)).toEqual(views);
  });

  it('on a sample go with it when one’s own records come', async () => {
    const { store } = await engine.open();
    const sample = await importInto(store, [record('S1', told)], 'demo');
    await decideOnClaim(sample, 'S1#t1', { verdict: 'reject' }, taker);
    const portfolio = await importInto(store, [record('R1', told)]);
    expect(listDecisions(portfolio)).toEqual([]);
    expect(await findingsOf(store, 'full')).toEqual([]);
  });
});

async function findingsOf(store: Store, view: 'open' | 'full'): Promise<string[]> {
  const kinds: string[] = [];
  for await (const item of store.view(view).contents()) if (item.element === 'node' && item.node.label === 'Finding') kinds.push(String(item.node.properties.kind));
  return kinds.sort();
}
