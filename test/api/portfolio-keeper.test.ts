import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Portfolio } from '../../server/ingest/Portfolio.ts';
import { PortfolioKeeper } from '../../server/ingest/PortfolioKeeper.ts';
import { removeRecords } from '../../server/ingest/remove-records.ts';
import { openGrafeoStore } from '../../server/store/grafeo/open-grafeo-store.ts';
import { exampleRecords } from '../support/example-records.ts';
import { registryOf } from '../support/make-registry.ts';
import { fill } from '../support/open-api.ts';
import { temporaryFolder } from '../support/test-engines.ts';

async function openKeeper() {
  const store = await openGrafeoStore(join(await temporaryFolder(), 'graph'));
  onTestFinished(() => store.close());
  await fill(store, exampleRecords);
  return { store, keeper: new PortfolioKeeper(store) };
}

describe('a kept portfolio', () => {
  it('is the same one for as long as nothing else writes, also after a failure', async () => {
    const { keeper } = await openKeeper();
    const first = await keeper.use((portfolio) => portfolio);
    await keeper.use((portfolio) => removeRecords(portfolio, ['R4']));
    await expect(keeper.use((portfolio) => removeRecords(portfolio, ['nobody']))).rejects.toMatchObject({ code: 'record-unknown' });
    expect(await keeper.use((portfolio) => portfolio)).toBe(first);
    expect(first.size).toBe(3);
  });

  it('is loaded again when another has written', async () => {
    const { store, keeper } = await openKeeper();
    await keeper.use((portfolio) => portfolio);
    await removeRecords(await Portfolio.load(store), ['R1']);
    expect(await keeper.use((portfolio) => portfolio.get('R1'))).toBeUndefined();
  });

  it('is loaded again when another has put a registry in force, though no view changes by it', async () => {
    const { store, keeper } = await openKeeper();
    await keeper.use((portfolio) => portfolio);
    const registry = { source: 'own' as const, bodies: registryOf('ZZX=Zenith House@ZM'), said: { file: 'bodies.csv', at: '2025-01-01T00:00:00Z', by: 'another' } };
    await (await Portfolio.load(store)).apply({ registry });
    expect(await keeper.use((portfolio) => portfolio.registry)).toEqual(registry);
  });

  it('is used by one at a time, in the order of asking', async () => {
    const { keeper } = await openKeeper();
    const order: string[] = [];
    const turn = (name: string) => keeper.use(async (portfolio) => {
      order.push(`${name} begins`);
      await removeRecords(portfolio, [name]);
      order.push(`${name} ends`);
    });
    await Promise.all([turn('R1'), turn('R2')]);
    await keeper.idle();
    expect(order).toEqual(['R1 begins', 'R1 ends', 'R2 begins', 'R2 ends']);
  });
});
