// Builds the client and the server into dist/, unless dist/ was made from these very sources.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
const stampFile = join(dist, 'built-from');
const sources = ['client', 'server', 'seeds/registry.csv', 'scripts/build.mjs', 'package-lock.json'];

function hashSources() {
  const hash = createHash('sha256');
  const add = (path) => {
    hash.update(`${relative(root, path)}\n`).update(readFileSync(path));
  };
  const walk = (path) => {
    for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const inner = join(path, entry.name);
      if (entry.isDirectory()) walk(inner);
      else add(inner);
    }
  };
  for (const source of sources) (/\.\w+$/u.test(source) ? add : walk)(join(root, source));
  return hash.digest('hex');
}

/** Makes dist/ afresh where it is missing or older than its sources; says so on standard error. */
export async function build() {
  const stamp = hashSources();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  process.stderr.write('Building Outspread …\n');
  const { build: viteBuild } = await import('vite');
  const draft = join(root, 'node_modules', '.cache', `build-${process.pid}`);
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  const quiet = { logLevel: 'error' };
  await viteBuild({ ...quiet, configFile: join(root, 'client', 'vite.config.ts'), root: join(root, 'client'), build: { outDir: join(draft, 'client'), emptyOutDir: true } });
  await viteBuild({
    ...quiet,
    configFile: false,
    root,
    build: {
      ssr: join(root, 'server', 'main', 'outspread.ts'),
      target: 'node20',
      outDir: join(draft, 'server'),
      emptyOutDir: true,
      copyPublicDir: false,
      rolldownOptions: { output: { entryFileNames: 'outspread.js' } },
    },
  });
  writeFileSync(join(draft, 'built-from'), stamp);
  rmSync(dist, { recursive: true, force: true });
  renameSync(draft, dist);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await build();
