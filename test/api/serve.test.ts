import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { importRow } from '../../server/ingest/kept-rows.ts';
import { startServer } from '../../server/main/start-server.ts';
import type { RunningServer } from '../../server/main/start-server.ts';
import { openGrafeoStore } from '../../server/store/grafeo/open-grafeo-store.ts';
import { temporaryFolder } from '../support/test-engines.ts';

const record = (id: string, text: string) => `FragmentID: ${id}
Country: Togo
Year: 2023
Outcome description: ${text}
Outcome statements is CONFIDENTIAL: No
`;

/** A project's folder with a client of two files and one sample of two records. */
async function project(): Promise<string> {
  const root = await temporaryFolder();
  const [assets, sample] = [join(root, 'dist', 'client', 'assets'), join(root, 'seeds', 'little')];
  await Promise.all([assets, sample].map((folder) => mkdir(folder, { recursive: true })));
  await writeFile(join(root, 'dist', 'client', 'index.html'), '<!doctype html><title>Screens</title>');
  await writeFile(join(assets, 'app-1a2b.js'), 'globalThis.started = true;\n'.repeat(200));
  await writeFile(join(sample, 'one.txt'), record('S-1', 'In March 2023, Open Desk trained Low Tide in Lomé, Togo.'));
  await writeFile(join(sample, 'two.txt'), record('S-2', 'The council published its budget.'));
  await writeFile(join(sample, 'about.md'), 'Invented.');
  await writeFile(join(sample, 'expected.json'), '{}');
  return root;
}

async function start(root: string, data: string, more: { empty?: boolean; port?: number } = {}) {
  const printed: string[] = [];
  const said: string[] = [];
  const server: RunningServer = await startServer(
    { data, store: null, storeTimeout: 30, host: '127.0.0.1', port: more.port ?? 0 },
    { empty: more.empty ?? false, root, print: (text) => printed.push(text), say: (text) => said.push(text) },
  );
  let open = true;
  const close = async () => {
    if (open) await server.close();
    open = false;
  };
  onTestFinished(close);
  return { address: server.address, printed, said, close };
}

async function recordsAt(address: string): Promise<string[]> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ outcomes { nodes { id source { sample } } } }' }),
  });
  const { data } = (await response.json()) as { data: { outcomes: { nodes: { id: string; source: { sample: string | null } }[] } } };
  return data.outcomes.nodes.map(({ id, source }) => `${id} of ${source.sample}`);
}

describe('serve', () => {
  it('loads the samples into a new data folder once, and prints where it is', async () => {
    const [root, data] = [await project(), join(await temporaryFolder(), 'data')];
    const first = await start(root, data);
    expect(first.printed).toEqual([
      'Loaded the sample little: 2 records, all invented.',
      'Loading your own records takes the samples out.',
      `Outspread is at ${first.address} (Ctrl-C stops it).`,
    ]);
    expect(await recordsAt(first.address)).toEqual(['S-1 of little', 'S-2 of little']);
    expect((await fetch(`${first.address}/health`)).status).toBe(200);
    expect(await readdir(data)).toContain('kept.jsonl');
    await first.close();

    const second = await start(root, data);
    expect(second.printed).toEqual([`Outspread is at ${second.address} (Ctrl-C stops it).`]);
    expect(await recordsAt(second.address)).toHaveLength(2);
  });

  it('loads none where asked to start empty, then nor ever', async () => {
    const [root, data] = [await project(), join(await temporaryFolder(), 'data')];
    const first = await start(root, data, { empty: true });
    expect(await recordsAt(first.address)).toEqual([]);
    await first.close();
    expect(await recordsAt((await start(root, data)).address)).toEqual([]);
  });

  it('says so in a sentence where the port or the data are taken, and leaves both alone', async () => {
    const [root, data] = [await project(), join(await temporaryFolder(), 'data')];
    const first = await start(root, data);
    const port = Number(new URL(first.address).port);
    const other = join(await temporaryFolder(), 'other');
    await expect(start(root, other, { port })).rejects.toMatchObject({ code: 'port-in-use', message: `port ${port} is in use` });
    await expect(readdir(other)).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(start(root, data)).rejects.toMatchObject({ code: 'store-locked' });
    expect(await recordsAt(first.address)).toHaveLength(2);
  });

  it('names an import that was broken off, and loads no samples beside it', async () => {
    const [root, data] = [await project(), join(await temporaryFolder(), 'data')];
    const store = await openGrafeoStore(join(data, 'graph'));
    const counts = { new: 2, changed: 0, unchanged: 0, removed: 0, refused: 0 };
    await store.write({ putKept: [importRow({ id: 'x', files: ['own.csv'], at: '2026-02-03T04:05:06Z', by: 'tester', state: 'begun', counts })] });
    await store.close();
    const { said, address } = await start(root, data);
    expect(said).toEqual(['The import of own.csv begun at 2026-02-03T04:05:06Z was interrupted; import the same files again to complete it.']);
    expect(await recordsAt(address)).toEqual([]);
  });

  it('serves the client: files for good, packed where the browser can unpack, and the page for every screen', async () => {
    const { address } = await start(await project(), join(await temporaryFolder(), 'data'), { empty: true });
    const script = await fetch(`${address}/assets/app-1a2b.js`, { headers: { 'accept-encoding': 'br' } });
    expect(await script.text()).toContain('globalThis.started');
    expect(script.headers.get('cache-control')).toContain('immutable');
    expect(script.headers.get('content-type')).toContain('text/javascript');
    expect(script.headers.get('content-encoding')).toBe('br');
    const page = await fetch(`${address}/record/S-1.5`, { headers: { accept: 'text/html' } });
    expect(await page.text()).toContain('<title>Screens</title>');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self';");
    const again = await fetch(`${address}/`, { headers: { 'if-none-match': page.headers.get('etag')! } });
    expect(again.status).toBe(304);
    for (const path of ['/assets/gone.js', '/gone.js', '/assets/../../package.json']) {
      expect((await fetch(`${address}${path}`)).status).toBe(404);
    }
  });

  it('answers another host name with 403, and what is no host name with 400', async () => {
    const { address } = await start(await project(), join(await temporaryFolder(), 'data'), { empty: true });
    const statusFor = (host: string) => new Promise((resolve, reject) => {
      request(`${address}/`, { headers: { host } }, (response) => resolve(response.resume().statusCode)).on('error', reject).end();
    });
    expect(await statusFor('rebound.example')).toBe(403);
    expect(await statusFor('a b')).toBe(400);
    expect(await statusFor('localhost')).toBe(200);
  });

  it('closes though a client keeps its connection open', async () => {
    const { address, close } = await start(await project(), join(await temporaryFolder(), 'data'), { empty: true });
    const socket = connect(Number(new URL(address).port), '127.0.0.1');
    const closed = new Promise((resolve) => socket.on('close', resolve).on('error', () => undefined));
    await new Promise((resolve) => socket.on('connect', resolve));
    await close();
    await closed;
  });
});
