import { describe, expect, it } from 'vitest';
import { keptTables } from '../../server/model/kept.ts';
import { keptOf } from '../support/describe-store.ts';
import { testEngines } from '../support/test-engines.ts';

describe.each(testEngines())('what is kept on $name', (engine) => {
  it('is apart for each table', async () => {
    const { store } = await engine.open();
    await store.write({ putKept: keptTables.map((table) => ({ table, key: 'same', body: JSON.stringify(table) })) });
    for (const table of keptTables) {
      expect(await store.kept.get(table, 'same')).toEqual({ table, key: 'same', body: JSON.stringify(table) });
      expect(await store.kept.count(table)).toBe(1);
    }
    await store.write({ removeKept: [{ table: 'claims', key: 'same' }] });
    expect(await store.kept.get('claims', 'same')).toBeNull();
    expect(await store.kept.count('claims')).toBe(0);
    expect(await store.kept.count('record')).toBe(1);
  });

  it('is empty in a new store', async () => {
    const { store } = await engine.open();
    expect(await keptOf(store, 'record')).toEqual([]);
    expect(await store.kept.count('record')).toBe(0);
    expect(await store.kept.get('record', '')).toBeNull();
  });

  it('comes in the order of code points, whatever the machine would sort by', async () => {
    const { store } = await engine.open();
    const inOrder = ['', ' ', '#', '-1', '1', '10', '2', 'A', 'B', 'Z', 'a', 'b', 'É', 'é', '\uE000', '\uFF21', '\u{1F600}', '\u{1F600}a'];
    await store.write({ putKept: [...inOrder].reverse().map((key) => ({ table: 'record', key, body: '{}' })) });
    expect((await keptOf(store, 'record')).map(([key]) => key)).toEqual(inOrder);
  });

  it('streams: the first rows come before the last are read, and stopping early leaves nothing open', async () => {
    const { store } = await engine.open();
    const rows = Array.from({ length: 2500 }, (_, index) => ({ table: 'record' as const, key: `R${String(index).padStart(5, '0')}`, body: JSON.stringify({ text: 'x'.repeat(2000), index }) }));
    await store.write({ putKept: rows });
    expect(await store.kept.count('record')).toBe(rows.length);
    const seen: string[] = [];
    for await (const row of store.kept.all('record')) {
      seen.push(row.key);
      if (seen.length === 3) break;
    }
    expect(seen).toEqual(['R00000', 'R00001', 'R00002']);
    await store.write({ removeKept: rows.slice(0, 2499).map(({ table, key }) => ({ table, key })) });
    expect(await keptOf(store, 'record')).toEqual([['R02499', rows[2499]!.body]]);
  });

  it('can be written while it is being read', async () => {
    const { store } = await engine.open();
    const rows = Array.from({ length: 1500 }, (_, index) => ({ table: 'record' as const, key: String(index).padStart(5, '0'), body: '"old"' }));
    await store.write({ putKept: rows });
    const seen = new Set<string>();
    for await (const row of store.kept.all('record')) {
      if (seen.size === 0) await store.write({ putKept: [{ table: 'record', key: '00001', body: '"new"' }], removeKept: [{ table: 'record', key: '00002' }] });
      seen.add(row.key);
    }
    expect(seen.size).toBeGreaterThanOrEqual(rows.length - 1);
    expect(await store.kept.get('record', '00001')).toMatchObject({ body: '"new"' });
    expect(await store.kept.count('record')).toBe(rows.length - 1);
  });

  it('keeps a body of a megabyte as it is', async () => {
    const { store } = await engine.open();
    const body = JSON.stringify({ text: 'é"\\\n'.repeat(250_000) });
    await store.write({ putKept: [{ table: 'record', key: 'R', body }] });
    expect((await store.kept.get('record', 'R'))?.body === body).toBe(true);
  });
});
