import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** A module of `test/support` bundled as the server is, so that what is timed is what ships. */
export async function loadBundled(name) {
  const outDir = join(root, 'node_modules', '.cache', 'bench', `${name}-${process.pid}`);
  await build({
    logLevel: 'error', configFile: false, root,
    build: { ssr: join(root, 'test', 'support', `${name}.ts`), target: 'node20', outDir, emptyOutDir: true, copyPublicDir: false, rolldownOptions: { output: { entryFileNames: 'entry.js' } } },
  });
  return import(pathToFileURL(join(outDir, 'entry.js')).href);
}
