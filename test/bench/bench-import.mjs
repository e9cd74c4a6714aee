// npm run bench:import -- [--outcomes N]: import, one change and one chain on the embedded engine, each beside a floor.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadBundled } from './load-bundled.mjs';

const { values } = parseArgs({ options: { outcomes: { type: 'string', default: '10000' } } });
const { generatePortfolio } = await loadBundled('portfolio/generate-portfolio');
const { timeImport } = await loadBundled('time-import');

const folder = mkdtempSync(join(tmpdir(), 'outspread-bench-'));
const file = join(folder, 'portfolio.jsonl');
writeFileSync(file, [...generatePortfolio({ outcomes: Number(values.outcomes), seed: 1 })].map(({ row }) => JSON.stringify(row)).join('\n'));
const { records, load, change, chain } = await timeImport(file);
rmSync(folder, { recursive: true });

const line = (what, { work, floor }, than) =>
  process.stdout.write(`${what}: ${work.toFixed(3)} s, ${(work / floor).toFixed(1)} times ${than} (${floor.toFixed(3)} s)\n`);
line(`import of ${records} records`, load, 'parsing the file and writing the same rows');
line('change of one record', change, 'writing its row alone');
line(`chain of ${chain.hops} hops`, chain, 'reading its trainings and actors');
