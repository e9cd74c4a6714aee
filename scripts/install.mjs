// Installs what package-lock.json names, unless node_modules already holds just that.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stampFile = join(root, 'node_modules', '.outspread-installed');

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`Outspread needs Node 20.19 or newer, and this is ${process.versions.node}; install a newer Node and run the same command again.\n`);
  process.exit(2);
}

// A tree that has the tools for development keeps them.
const runtimeOnly = process.argv.includes('--omit=dev') && !existsSync(join(root, 'node_modules', 'vitest'));
const what = createHash('sha256')
  .update([readFileSync(join(root, 'package-lock.json'), 'utf8'), process.platform, process.arch, process.versions.modules].join('\n'))
  .digest('hex');
const [installed, scope] = existsSync(stampFile) ? readFileSync(stampFile, 'utf8').trim().split(' ') : [];

if (installed !== what || (scope === 'runtime' && !runtimeOnly)) {
  process.stderr.write(`Installing the libraries${runtimeOnly ? '' : ' and the tools for development'} (about half a minute) …\n`);
  const npm = process.env.npm_execpath;
  const words = ['ci', '--no-audit', '--no-fund', '--loglevel=error', ...(runtimeOnly ? ['--omit=dev'] : [])];
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  const run = npm ? spawnSync(process.execPath, [npm, ...words], options) : spawnSync('npm', words, { ...options, shell: process.platform === 'win32' });
  if (run.status !== 0) {
    process.stderr.write('The libraries could not be installed; check the connection to the npm registry and run the same command again.\n');
    process.exit(2);
  }
  writeFileSync(stampFile, `${what} ${runtimeOnly ? 'runtime' : 'all'}\n`);
}
