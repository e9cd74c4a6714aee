// npm run bench:reading -- [--detail]: how well, and how fast, records are read. Fails where a floor is missed.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, scoreFolders } from '../corpus/score.mjs';
import { loadBundled, root } from './load-bundled.mjs';

const detail = process.argv.includes('--detail');
const { readFolder } = await loadBundled('read-corpus');
const { generatePortfolio } = await loadBundled('portfolio/generate-portfolio');
const floors = JSON.parse(readFileSync(join(root, 'test', 'corpus', 'floor.json'), 'utf8'));
const shared = process.env.OUTSPREAD_SHARED ?? join(root, '..', 'shared');

const scratch = mkdtempSync(join(tmpdir(), 'outspread-bench-'));
let missed = 0;
for (const [name, folder] of [
  ['seen', join(root, 'test', 'corpus', 'seen')],
  ['held-out', join(root, 'test', 'corpus', 'held-out')],
  ['shared', join(shared, 'corpus', 'dev')],
]) {
  if (!existsSync(folder)) {
    process.stdout.write(`\n${name}: not on this machine\n`);
    continue;
  }
  const out = join(scratch, name);
  mkdirSync(out);
  for (const { file, reading } of await readFolder(folder)) writeFileSync(join(out, file), JSON.stringify(reading));
  const score = scoreFolders(folder, out);
  // What is held out stays unread: its misses are counted, never listed.
  process.stdout.write(`\n${name}: ${describe(score, detail && name !== 'held-out')}\n`);
  for (const [language, { edges, starts }] of Object.entries(floors[name] ?? {})) {
    const found = score.byLanguage[language];
    if (!found || (found.edges.f1 >= edges && found.starts.f1 >= starts)) continue;
    missed += 1;
    process.stdout.write(`${name} ${language} is under its floor: edges ${found.edges.f1.toFixed(3)} of ${edges}, starts ${found.starts.f1.toFixed(3)} of ${starts}\n`);
  }
}

const file = join(scratch, 'portfolio.jsonl');
writeFileSync(file, [...generatePortfolio({ outcomes: 4000, seed: 1 })].map(({ row }) => JSON.stringify(row)).join('\n'));
const { timeReading } = await loadBundled('time-reading');
const { records, parse, read } = await timeReading(file);
process.stdout.write(`\nspeed: ${records} generated records, ${Math.round(records / read)} a second on one core; ${(read / parse).toFixed(1)} times as long as parsing their file\n`);
rmSync(scratch, { recursive: true });
process.exitCode = missed === 0 ? 0 : 1;
