import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keptTables } from '../../server/model/kept.ts';
import { viewNames } from '../../server/model/graph.ts';
import type { Store } from '../../server/store/port.ts';
import { contentsOf, keptOf } from '../support/describe-store.ts';
import { applyChange, emptyModel, modelContents, storeChanges } from '../support/model-store.ts';
import type { ModelStore } from '../support/model-store.ts';
import { testEngines } from '../support/test-engines.ts';

async function expectToHold(store: Store, model: ModelStore): Promise<void> {
  for (const view of viewNames) expect(await contentsOf(store, view)).toEqual(modelContents(model, view));
  const kept = [];
  for (const table of keptTables) for (const [key, body] of await keptOf(store, table)) kept.push([`${table}|${key}`, body]);
  expect(Object.fromEntries(kept)).toEqual(Object.fromEntries(model.kept));
}

it.each(testEngines())('any changes leave on $name what they say, and those that are refused leave nothing', async (engine) => {
  await fc.assert(
    fc.asyncProperty(fc.array(storeChanges, { minLength: 1, maxLength: 8 }), async (changes) => {
      const { store, again } = await engine.open();
      let model = emptyModel;
      for (const change of changes) {
        const next = applyChange(model, change);
        if (next === null) {
          await expect(store.write(change)).rejects.toThrow('both their ends');
          await expectToHold(store, model);
        } else {
          await store.write(change);
          model = next;
        }
      }
      await expectToHold(store, model);
      expect((await store.inspect()).flatMap(({ violations }) => violations)).toEqual([]);
      await store.close();
      await expectToHold(await again(), model);
    }),
    { numRuns: engine.name === 'grafeo' ? 40 : 6 },
  );
}, 300_000);
