import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { executeCodegen, loadCodegenConfig } from '@graphql-codegen/cli';

/**
 * Writes all generated code: typed queries from `cypher/`, and from the schema in `server/api` what server and client
 * need. With --check it writes nothing and fails where a file is stale.
 */
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const check = process.argv.includes('--check');

process.chdir(root);
const queriesFresh = generateQueries();
const stale = [];
for (const { filename, content } of await generateFromSchema()) {
  const path = resolve(root, filename);
  if (sameLines(await readFile(path, 'utf8').catch(() => ''), content)) continue;
  if (check) stale.push(relative(root, path));
  else {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
}
if (stale.length > 0) console.error(`Not what the schema and the client's queries make: ${stale.join(', ')}. Run \`npm run codegen\`.`);
process.exitCode = queriesFresh && stale.length === 0 ? 0 : 1;

/** The client's queries are read side by side, so the order in which they come is chance and says nothing. */
function sameLines(a, b) {
  const lines = (text) => text.split('\n').sort().join('\n');
  return lines(a) === lines(b);
}

function generateQueries() {
  const script = resolve(root, 'scripts/generate-queries.mjs');
  if (!existsSync(script)) return true;
  return spawnSync(process.execPath, [script, ...(check ? ['--check'] : [])], { stdio: 'inherit' }).status === 0;
}

async function generateFromSchema() {
  const { config } = await loadCodegenConfig({ configFilePath: resolve(root, 'codegen.ts') });
  const { result, error } = await executeCodegen({ ...config, silent: true, cwd: root });
  if (error) throw error.errors?.[0] ?? error;
  const schema = result.find(({ filename }) => filename.endsWith('schema.graphql')).content;
  // Inlined, since a bundled server has no `.graphql` files beside it.
  const typeDefs = `/** The schema as text. */\nexport const typeDefs = ${JSON.stringify(schema)};\n`;
  return [...result, { filename: 'server/api/__generated__/type-defs.ts', content: typeDefs }];
}
