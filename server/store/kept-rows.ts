import type { KeptRow, KeptTable } from '../model/kept.ts';
import { keptTexts } from './__generated__/queries.ts';
import type { Engine } from './engine.ts';
import { pagesOf } from './pages.ts';
import type { KeptStore } from './port.ts';

/** What is kept, read through an engine. */
export function openKept(engine: Engine): KeptStore {
  return {
    async get(table, key) {
      const [row] = await engine.run(keptTexts['get-kept'][table], { keys: [key] });
      return row === undefined ? null : { table, key, body: String(row.body) };
    },
    all: (table) => readAll(engine, table),
    async count(table) {
      const [row] = await engine.run(keptTexts['count-kept'][table], {});
      return Number(row?.rows);
    },
  };
}

/** Keys are sorted here, since the embedded engine would sort its whole table again for every page. */
async function* readAll(engine: Engine, table: KeptTable): AsyncGenerator<KeptRow> {
  const reader = await engine.reading();
  try {
    const keys = (await reader.run(keptTexts['kept-keys'][table], {})).map(({ key }) => String(key));
    for (const page of pagesOf(inCodePointOrder(keys))) {
      const rows = await reader.run(keptTexts['get-kept'][table], { keys: page });
      const bodies = new Map(rows.map(({ key, body }) => [key, body]));
      for (const key of page) if (bodies.has(key)) yield { table, key, body: String(bodies.get(key)) };
    }
  } finally {
    await reader.end();
  }
}

/** The order of UTF-8 bytes is that of code points; the order of `<` is that of UTF-16 units. */
function inCodePointOrder(keys: readonly string[]): string[] {
  return keys
    .map((key) => ({ key, bytes: Buffer.from(key, 'utf8') }))
    .sort((a, b) => Buffer.compare(a.bytes, b.bytes))
    .map(({ key }) => key);
}
