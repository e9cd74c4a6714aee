import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { loadBundled, root } from '../load-bundled.mjs';

/** Serves a generated portfolio of so many outcomes, as a reader's own `npm start` would, from a folder that is filled for it. */
export async function servePortfolio(outcomes, folder) {
  const { generatePortfolio } = await loadBundled('portfolio/generate-portfolio');
  const file = join(folder, 'portfolio.jsonl');
  writeFileSync(file, [...generatePortfolio({ outcomes, seed: 1 })].map(({ row }) => JSON.stringify(row)).join('\n'));
  const env = { ...process.env, OUTSPREAD_DATA: join(folder, 'data') };
  const load = spawn(process.execPath, [join(root, 'scripts', 'outspread.mjs'), 'import', file, '--yes', '--json'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = await once(load, 'exit');
  if (code !== 0) throw new Error(`the portfolio could not be loaded (${code})`);
  const address = `http://127.0.0.1:${await freePort()}`;
  const server = spawn(process.execPath, [join(root, 'scripts', 'start.mjs'), '--empty', '--port', new URL(address).port], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  await once(server.stdout, 'data');
  const stop = async () => {
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    await ended;
  };
  return { address, stop };
}

async function freePort() {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}
