import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkStore } from '../../server/ingest/check-store.ts';
import { exportKept } from '../../server/ingest/export-kept.ts';
import { removeRecords } from '../../server/ingest/remove-records.ts';
import { restoreKept } from '../../server/ingest/restore-kept.ts';
import { Portfolio } from '../../server/ingest/Portfolio.ts';
import type { HarvestRecord } from '../../server/model/record.ts';
import type { Store } from '../../server/store/port.ts';
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
});

async function keptLines(store: Store): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of exportKept(store)) lines.push(line);
  return lines;
}

async function* each(lines: readonly string[]): AsyncGenerator<string> {
  for (const line of lines) yield line.trimEnd();
}
