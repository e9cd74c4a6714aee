#!/usr/bin/env node
// The command line from a clone: installs and builds on first use, then runs the command.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const install = spawnSync(process.execPath, [join(here, 'install.mjs'), '--omit=dev'], { stdio: ['ignore', 2, 2] });
if (install.status !== 0) process.exit(2);
const { build } = await import('./build.mjs');
await build();
const { main } = await import('../dist/server/outspread.js');
process.exitCode = await main(process.argv.slice(2));
