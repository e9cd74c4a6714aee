// `npm run check`: types, lint, import rules, unused code, and whether generated code is fresh.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bin = (path) => join(root, 'node_modules', path);

const checks = [
  ['generated code is fresh', join(root, 'scripts', 'generate-code.mjs'), '--check'],
  ['queries keep the rules of both engines', join(root, 'scripts', 'check-cypher.mjs')],
  ['types', bin('typescript-7/bin/tsc'), '-b'],
  ['lint', bin('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings'],
  ['import rules', bin('dependency-cruiser/bin/dependency-cruise.mjs'), '--config', '.dependency-cruiser.cjs', 'server', 'client', 'test', 'scripts'],
  ['unused code', bin('knip/bin/knip.js')],
];

let failed = 0;
for (const [name, ...words] of checks) {
  const { code, output } = await run(words);
  process.stdout.write(`${code === 0 ? 'ok    ' : 'failed'} ${name}\n`);
  if (code !== 0) {
    failed += 1;
    process.stdout.write(`${output.trimEnd()}\n`);
  }
}
process.exitCode = failed === 0 ? 0 : 1;

function run(words) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, words, { cwd: root });
    let output = '';
    child.stdout.on('data', (chunk) => { output += chunk; });
    child.stderr.on('data', (chunk) => { output += chunk; });
    child.on('close', (code) => resolve({ code, output }));
  });
}
