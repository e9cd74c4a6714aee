import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface RunningOutspread {
  /** `http://127.0.0.1:…` */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** What `npm start` runs, on a free port, over a new data folder with the samples; `empty` leaves these out. */
export async function startOutspread({ empty = false } = {}): Promise<RunningOutspread> {
  const data = await mkdtemp(join(tmpdir(), 'outspread-browser-'));
  const child = spawn(process.execPath, ['scripts/start.mjs', '--port', String(await freePort()), ...(empty ? ['--empty'] : [])], {
    env: { ...process.env, OUTSPREAD_DATA: join(data, 'data') }, stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    await rm(data, { recursive: true, force: true });
  };
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    const read = (text: Buffer) => {
      said += String(text);
      const [, found] = /Outspread is at (http:\/\/\S+)/u.exec(said) ?? [];
      if (found) resolve(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', () => reject(new Error(`the server ended before it said its address:\n${said}`)));
  });
  return { address, stop };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
