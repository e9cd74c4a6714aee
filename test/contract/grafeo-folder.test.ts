import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { chmod, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { viewNames } from '../../server/model/graph.ts';
import { openGrafeoStore } from '../../server/store/grafeo/open-grafeo-store.ts';
import { change, contentsOf, keptOf, node } from '../support/describe-store.ts';
import { temporaryFolder } from '../support/test-engines.ts';

const recordsPerBatch = 40;

/** A process that writes batch after batch, and what it has said so far. */
function startWriter(folder: string, first: number) {
  const child = spawn(process.execPath, ['test/support/run-writer.mjs', folder, String(first)], { stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  const waiting: { count: number; done: () => void }[] = [];
  let failed = '';
  createInterface({ input: child.stdout }).on('line', (line) => {
    said.push(line);
    for (const { count, done } of waiting) if (said.length >= count) done();
  });
  child.stderr.on('data', (chunk: Buffer) => { failed += chunk.toString(); });
  const ended = new Promise<void>((resolve) => { child.once('close', () => resolve()); });
  const lines = (count: number) => new Promise<void>((resolve, reject) => {
    waiting.push({ count, done: resolve });
    if (said.length >= count) resolve();
    void ended.then(() => reject(new Error(`it ended after ${said.length} lines: ${failed}`)));
  });
  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  onTestFinished(kill);
  return { said, lines, kill };
}

describe('a process that is killed while it writes', () => {
  it('leaves every batch whole in what is kept and in both views, or not at all, and none that was acknowledged is lost', async () => {
    const folder = join(await temporaryFolder(), 'graph');
    let acknowledged = 0;
    for (let round = 0; round < 4; round += 1) {
      const writer = startWriter(folder, acknowledged);
      await writer.lines(2 + round);
      // At whatever moment of the next batch.
      await new Promise((resolve) => { setTimeout(resolve, Math.random() * 60); });
      await writer.kill();
      acknowledged = Math.max(acknowledged, ...writer.said.slice(1).map(Number).map((number) => number + 1));

      const store = await openGrafeoStore(folder);
      const batchOf = (id: string) => Number(/batch (\d+)/u.exec(id)?.[1]);
      const counts = (keys: readonly string[]) => {
        const found = new Map<number, number>();
        for (const key of keys) found.set(batchOf(key), (found.get(batchOf(key)) ?? 0) + 1);
        return found;
      };
      const kept = counts((await keptOf(store, 'record')).map(([key]) => key));
      for (const count of kept.values()) expect(count).toBe(recordsPerBatch);
      for (let number = 0; number < acknowledged; number += 1) expect(kept.has(number)).toBe(true);
      for (const view of viewNames) {
        const held = counts(Object.keys(await contentsOf(store, view)));
        expect(new Set(held.keys())).toEqual(new Set(kept.keys()));
        for (const count of held.values()) expect(count).toBe(3 * recordsPerBatch);
        expect(await store.view(view).version()).toBe(kept.size);
        expect(await store.view(view).search('Outcome', ['word'], 10_000)).toHaveLength(kept.size * recordsPerBatch);
      }
      // The same batch again, as the same import would: what was whole stays as it is.
      acknowledged = kept.size;
      await store.close();
    }
    expect(acknowledged).toBeGreaterThan(4);
  });
});

describe('the folder of the embedded store', () => {
  it('is its owner\'s only, with the folders that had to be made for it', async () => {
    const above = join(await temporaryFolder(), 'new');
    const store = await openGrafeoStore(join(above, 'graph'));
    if (process.platform !== 'win32') {
      for (const folder of [above, join(above, 'graph')]) expect((await stat(folder)).mode & 0o777).toBe(0o700);
    }
    await store.close();
  });

  it('is made so again where it was left open', async () => {
    const folder = await temporaryFolder();
    await chmod(folder, 0o755);
    await (await openGrafeoStore(folder)).close();
    if (process.platform !== 'win32') expect((await stat(folder)).mode & 0o777).toBe(0o700);
  });

  it('is refused to a second process in one sentence, and free again when the first is gone', async () => {
    const folder = join(await temporaryFolder(), 'graph');
    const writer = startWriter(folder, 0);
    await writer.lines(1);
    await expect(openGrafeoStore(folder)).rejects.toMatchObject({ code: 'store-locked', sentence: `another outspread is using the data in ${folder}; stop it, or give another folder with --data` });
    await writer.kill();
    await (await openGrafeoStore(folder)).close();
  });

  it('is said to be damaged where its file or the middle of its log is', async () => {
    const file = await temporaryFolder();
    const whole = await openGrafeoStore(file);
    await whole.write({ full: change({ putNodes: [node('Actor', 'a')] }) });
    await whole.close();
    const [database = ''] = await readdir(file);
    await writeFile(join(file, database), Buffer.concat([Buffer.alloc(512), (await readFile(join(file, database))).subarray(512)]));
    await expect(openGrafeoStore(file)).rejects.toMatchObject({ code: 'store-damaged', message: `the data in ${file} is damaged` });

    const log = join(await temporaryFolder(), 'graph');
    const writer = startWriter(log, 0);
    await writer.lines(6);
    await writer.kill();
    const folder = join(log, (await readdir(log)).find((name) => name.endsWith('.wal'))!);
    const path = join(folder, (await readdir(folder)).find((name) => name.endsWith('.log'))!);
    const bytes = await readFile(path);
    bytes[Math.floor(bytes.length / 2)]! ^= 0xff;
    await writeFile(path, bytes);
    await expect(openGrafeoStore(log)).rejects.toMatchObject({ code: 'store-damaged', sentence: expect.stringContaining('kept.jsonl') as unknown });
  });

  it('loses only what was never acknowledged where the end of its log is torn off', async () => {
    const folder = join(await temporaryFolder(), 'graph');
    const writer = startWriter(folder, 0);
    await writer.lines(4);
    await writer.kill();
    const logs = join(folder, (await readdir(folder)).find((name) => name.endsWith('.wal'))!);
    const path = join(logs, (await readdir(logs)).filter((name) => name.endsWith('.log')).sort().at(-1)!);
    await writeFile(path, Buffer.concat([await readFile(path), Buffer.from('a frame that was never finished')]));
    const store = await openGrafeoStore(folder);
    expect(await store.kept.count('record')).toBeGreaterThanOrEqual(3 * recordsPerBatch);
    expect((await store.kept.count('record')) % recordsPerBatch).toBe(0);
    await store.close();
  });

  it('is refused in a sentence where a file stands in its place', async () => {
    const above = await temporaryFolder();
    await writeFile(join(above, 'graph'), 'a file');
    await expect(openGrafeoStore(join(above, 'graph'))).rejects.toMatchObject({ code: 'store-refused' });
  });
});
