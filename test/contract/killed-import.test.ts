import { spawn, spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkStore } from '../../server/ingest/check-store.ts';
import { Portfolio } from '../../server/ingest/Portfolio.ts';
import { openGrafeoStore } from '../../server/store/grafeo/open-grafeo-store.ts';
import type { Store } from '../../server/store/port.ts';
import { keptOf } from '../support/describe-store.ts';
import { generatePortfolio } from '../support/portfolio/generate-portfolio.ts';
import { exportedViews } from '../support/small-portfolio.ts';
import { temporaryFolder } from '../support/test-engines.ts';

const root = join(import.meta.dirname, '..', '..');
const records = 1010;
const kills = 2;

/** Two batches, the second a small one. */
const harvest = [...generatePortfolio({ outcomes: records, seed: 1 })].map(({ row }) => JSON.stringify(row)).join('\n');

function start(file: string, data: string) {
  const call = `const { main } = await import(${JSON.stringify(pathToFileURL(join(root, 'dist', 'server', 'outspread.js')).href)}); process.exitCode = await main(['import', ${JSON.stringify(file)}, '--yes', '--json', '--data', ${JSON.stringify(data)}]);`;
  return spawn(process.execPath, ['--input-type=module', '--eval', call], { stdio: 'ignore' });
}

async function ended(child: ReturnType<typeof start>): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  return new Promise((resolve) => {
    child.once('exit', resolve);
  });
}

async function onStore<Answer>(data: string, ask: (store: Store) => Promise<Answer>): Promise<Answer> {
  const store = await openGrafeoStore(join(data, 'graph'));
  try {
    return await ask(store);
  } finally {
    await store.close();
  }
}

const keptIn = (store: Store) => keptOf(store, 'record');
const allOf = async (store: Store) => ({ kept: await keptIn(store), views: await exportedViews(store) });

async function brokenIn(store: Store): Promise<string[]> {
  const { checks } = await checkStore(store, await Portfolio.load(store));
  return checks.flatMap(({ name, violations }) => violations.map((violation) => `${name}: ${violation}`));
}

describe('an import that is killed', () => {
  beforeAll(() => {
    const built = spawnSync(process.execPath, [join(root, 'scripts', 'build.mjs')], { encoding: 'utf8' });
    if (built.status !== 0) throw new Error(built.stderr);
  });

  it('leaves every record whole or absent, in what is kept and in both views, and the same import completes it', async () => {
    const folder = await temporaryFolder();
    const file = join(folder, 'harvest.jsonl');
    await writeFile(file, harvest);
    const began = performance.now();
    expect(await ended(start(file, join(folder, 'whole')))).toBe(0);
    const took = performance.now() - began;
    const whole = await onStore(join(folder, 'whole'), allOf);
    expect(whole.kept).toHaveLength(records);
    const rows = new Map(whole.kept);
    for (let kill = 1; kill <= kills; kill += 1) {
      const data = join(folder, `killed-${kill}`);
      const child = start(file, data);
      await wait(took * (0.2 + 0.8 * Math.random()));
      child.kill('SIGKILL');
      await ended(child);
      const [left, broken] = await onStore(data, async (store) => [await keptIn(store), await brokenIn(store)] as const);
      expect(broken).toEqual([]);
      expect(left.filter(([id, body]) => rows.get(id) !== body)).toEqual([]);
      expect(await ended(start(file, data))).toBe(0);
      expect(await onStore(data, allOf)).toEqual(whole);
    }
  }, 300_000);
});
