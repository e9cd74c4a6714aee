// `npm test`: builds, runs every test that this machine can run, and says in a line each what it skipped and why.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const scratch = mkdtempSync(join(tmpdir(), 'outspread-test-'));
const skipped = join(scratch, 'skipped');
const asked = process.argv.slice(2);

/** Runs vitest with these words; what it prints is shown as it comes, or else given back. */
function run(name, words, shown) {
  const report = join(scratch, `${name}.json`);
  const all = [join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...words];
  const child = spawn(process.execPath, all, { cwd: root, stdio: ['inherit', shown ? 'inherit' : 'pipe', shown ? 'inherit' : 'pipe'], env: { ...process.env, OUTSPREAD_SKIPPED: skipped } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => { said += text; });
  return new Promise((resolve) => {
    child.once('close', (code) => resolve({ code: code ?? 1, said, report }));
  });
}

await build();
// The contract suite waits on engines most of the time, so the others run beside it.
const runs = await Promise.all(asked.length > 0
  ? [run('asked', asked, true)]
  : [run('others', ['--project=!contract'], true), run('contract', ['--project=contract'], false)]);
for (const { said } of runs) process.stdout.write(said);

const lines = existsSync(skipped) ? [...new Set(readFileSync(skipped, 'utf8').split('\n').filter(Boolean))].sort() : [];
for (const line of lines) process.stdout.write(`Skipped: ${line}\n`);
const sums = { passed: 0, failed: 0, skipped: 0 };
let code = 0;
for (const { code: ended, report } of runs) {
  code ||= ended;
  if (!existsSync(report)) {
    code ||= 1;
    continue;
  }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, success } = JSON.parse(readFileSync(report, 'utf8'));
  sums.passed += numPassedTests;
  sums.failed += numFailedTests;
  sums.skipped += numPendingTests + numTodoTests;
  if (!success || numPassedTests === 0) code ||= 1;
}
process.stdout.write(`Tests: ${sums.passed} passed, ${sums.failed} failed, ${sums.skipped} skipped\n`);
rmSync(scratch, { recursive: true, force: true });
process.exitCode = code;
