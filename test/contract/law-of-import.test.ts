import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkStore } from '../../server/ingest/check-store.ts';
import { exportKept } from '../../server/ingest/export-kept.ts';
import { removeRecords } from '../../server/ingest/remove-records.ts';
import { restoreKept } from '../../server/ingest/restore-kept.ts';
import { Portfolio } from '../../server/ingest/Portfolio.ts';
import { shippedInForce } from '../../server/ingest/registry/registry-in-force.ts';
import type { RegistryInForce } from '../../server/ingest/registry/registry-in-force.ts';
import type { HarvestRecord } from '../../server/model/record.ts';
import type { Store } from '../../server/store/port.ts';
import { registryOf } from '../support/make-registry.ts';
import { exportedViews, importInto, numbered, smallRecord } from '../support/small-portfolio.ts';
import { testEngines } from '../support/test-engines.ts';

const files = fc.tuple(fc.array(smallRecord, { maxLength: 4 }), fc.array(smallRecord, { maxLength: 4 }))
  .map(([a, b]) => [numbered(a, 1, 'a.txt'), numbered(b, 50, 'b.txt')] as const);

describe.each(testEngines())('on $name', (engine) => {
  const runs = { numRuns: engine.name === 'grafeo' ? 8 : 2 };
  const emptied = async () => (await engine.open()).store;
  const viewsAfter = async (...imports: readonly (readonly HarvestRecord[])[]) => {
    const store = await emptied();
    for (const records of imports) await importInto(store, records);
    const views = await exportedViews(store);
    await store.close();
    return views;
  };

  it('two files give the same views in either order, at once, and rebuilt', async () => {
    await fc.assert(fc.asyncProperty(files, async ([a, b]) => {
      const expected = await viewsAfter(a, b);
      expect(await viewsAfter(b, a)).toEqual(expected);
      const store = await emptied();
      const portfolio = await importInto(store, [...a, ...b]);
      expect(await exportedViews(store)).toEqual(expected);
      await portfolio.rebuild();
      expect(await exportedViews(store)).toEqual(expected);
      expect((await checkStore(store, portfolio)).checks.flatMap(({ violations }) => violations)).toEqual([]);
      await store.close();
    }), runs);
  });

  it('the open view is what it would be without the confidential records', async () => {
    await fc.assert(fc.asyncProperty(files, async ([a, b]) => {
      const all = [...a, ...b];
      const withAll = await viewsAfter(all);
      const without = await viewsAfter(all.filter(({ confidential }) => !confidential));
      expect(withAll.open).toBe(without.open);
      expect(without.full).toBe(without.open);
    }), runs);
  });

  it('removing records gives the views that never had them', async () => {
    await fc.assert(fc.asyncProperty(files, async ([a, b]) => {
      const store = await emptied();
      const portfolio = await importInto(store, [...a, ...b]);
      await removeRecords(portfolio, b.map(({ id }) => id));
      const left = await exportedViews(store);
      await store.close();
      expect(left).toEqual(await viewsAfter(a));
    }), runs);
  });

  it('the later text of a record wins, and the same import again changes nothing', async () => {
    await fc.assert(fc.asyncProperty(fc.array(smallRecord, { maxLength: 4 }), fc.array(smallRecord, { maxLength: 4 }), async (before, after) => {
      const [old, fresh] = [numbered(before, 1), numbered(after, 1)];
      const left = old.slice(fresh.length);
      const expected = await viewsAfter([...fresh, ...left]);
      const store = await emptied();
      await importInto(store, old);
      await importInto(store, fresh);
      expect(await exportedViews(store)).toEqual(expected);
      const version = await store.view('full').version();
      await importInto(store, fresh);
      expect(await store.view('full').version()).toBe(version);
      await store.close();
    }), runs);
  });

  it('an export of all that is kept, restored into an empty store, gives the same views and the same export', async () => {
    await fc.assert(fc.asyncProperty(files, async ([a, b]) => {
      const first = await emptied();
      await importInto(first, [...a, ...b]);
      const [views, lines] = [await exportedViews(first), await keptLines(first)];
      await first.close();
      const second = await emptied();
      await restoreKept(second, each(lines), 'kept.jsonl');
      expect(await exportedViews(second)).toEqual(views);
      expect(await keptLines(second)).toEqual(lines);
      expect((await checkStore(second, await Portfolio.load(second))).ok).toBe(true);
      await second.close();
    }), runs);
  });

  it('holds with a registry too, whenever it is loaded, and taking it out gives the views without it', async () => {
    const registry = { source: 'own' as const, bodies: smallRegistry, said: { file: 'bodies.csv', at: '2025-01-01T00:00:00Z', by: 'test' } };
    const register = async (store: Store, next: RegistryInForce) => (await Portfolio.load(store)).apply({ registry: next });
    const viewsRegistered = async (...imports: readonly (readonly HarvestRecord[])[]) => {
      const store = await emptied();
      await register(store, registry);
      for (const records of imports) await importInto(store, records);
      const views = await exportedViews(store);
      await store.close();
      return views;
    };
    await fc.assert(fc.asyncProperty(files, async ([a, b]) => {
      const all = [...a, ...b];
      const expected = await viewsRegistered(a, b);
      expect((await viewsRegistered(all.filter(({ confidential }) => !confidential))).open).toBe(expected.open);
      const store = await emptied();
      await importInto(store, b);
      await register(store, registry);
      const portfolio = await importInto(store, a);
      expect(await exportedViews(store)).toEqual(expected);
      await portfolio.rebuild();
      expect(await exportedViews(store)).toEqual(expected);
      expect((await checkStore(store, portfolio)).checks.flatMap(({ violations }) => violations)).toEqual([]);
      const lines = await keptLines(store);
      await register(store, shippedInForce);
      expect(await exportedViews(store)).toEqual(await viewsAfter(all));
      await store.close();
      const second = await emptied();
      await restoreKept(second, each(lines), 'kept.jsonl');
      expect(await exportedViews(second)).toEqual(expected);
      await second.close();
    }), { numRuns: runs.numRuns / 2 });
  });
});

/** A name that stands for another, two bodies with one acronym, and one that no record names. */
const smallRegistry = registryOf('LTX=Lantern Trust|Open Hands@BF', 'CRW=Coalition of River Watchers|Burkinabe Coalition of River Watchers@BF', 'CRW=Reed House|Burundian Coalition of Reed Watchers@BI', 'ZZX=Zenith House');

async function keptLines(store: Store): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of exportKept(store)) lines.push(line);
  return lines;
}

async function* each(lines: readonly string[]): AsyncGenerator<string> {
  for (const line of lines) yield line.trimEnd();
}
