// `npm test`: builds, runs every test that this machine can run, and says in a line each what it skipped and why.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const scratch = mkdtempSync(join(tmpdir(), 'outspread-test-'));
const [report, skipped] = [join(scratch, 'report.json'), join(scratch, 'skipped')];

await build();
const words = [
  join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run',
  '--reporter=default', '--reporter=json', `--outputFile.json=${report}`,
  ...process.argv.slice(2),
];
const run = spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit', env: { ...process.env, OUTSPREAD_SKIPPED: skipped } });

const lines = existsSync(skipped) ? [...new Set(readFileSync(skipped, 'utf8').split('\n').filter(Boolean))].sort() : [];
for (const line of lines) process.stdout.write(`Skipped: ${line}\n`);
let code = run.status ?? 1;
if (existsSync(report)) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, success } = JSON.parse(readFileSync(report, 'utf8'));
  process.stdout.write(`Tests: ${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests + numTodoTests} skipped\n`);
  if (!success || numPassedTests === 0) code ||= 1;
} else code ||= 1;
rmSync(scratch, { recursive: true, force: true });
process.exitCode = code;
