import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bindQuery, bindingOf, boundLabel } from './cypher/bind-labels.mjs';
import { readModelNames } from './cypher/model-names.mjs';
import { readQueryFiles } from './cypher/read-query-file.mjs';
import { readSchemaFiles } from './cypher/read-schema-file.mjs';

/**
 * Writes `server/store/__generated__/queries.ts`: the queries of `cypher/` typed from their headers and bound to the
 * labels of each view. With --check it writes nothing and fails where the file is stale.
 */
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const target = 'server/store/__generated__/queries.ts';

const [queries, names] = await Promise.all([readQueryFiles(root), readModelNames(root)]);
const faults = queries.flatMap(({ path, faults: own }) => own.map(({ line, why }) => `${path}:${line}: ${why}`));
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
} else {
  const content = render(queries, await readSchemaFiles(root, names));
  const path = join(root, target);
  if ((await readFile(path, 'utf8').catch(() => null)) !== content) {
    if (process.argv.includes('--check')) {
      console.error(`${target} is not what cypher/ makes: run \`npm run codegen\`.`);
      process.exitCode = 1;
    } else {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
    }
  }
}

function render(all, schemas) {
  const reads = all.filter(({ folder }) => folder === 'read');
  const own = all.filter(({ folder }) => folder !== 'read');
  const bound = (kind) => own.filter(({ text }) => bindingOf(text, names) === kind);
  const perView = 'Readonly<Record<ViewName, ';
  return [
    '// Made by scripts/generate-queries.mjs from cypher/: change the queries there, then `npm run codegen`.',
    "import type { NodeLabel, ViewName } from '../../model/graph.ts';",
    "import type { KeptTable } from '../../model/kept.ts';",
    '',
    ...declareTypes(reads),
    `/** A relation with the labels of its ends. */\nexport type RelationShape =\n${names.shapes.map((shape) => `  | '${shape.join(' ')}'`).join('\n')};\n`,
    'export interface LabelOfView {\n  readonly view: ViewName;\n  readonly label: NodeLabel;\n}\n',
    declareLabels(),
    declareTexts('readTexts', 'What a view is asked: cypher/read.', reads, 'QueryName', `${perView}string>>`),
    declareTexts('viewTexts', 'The store\'s own queries that name labels of a view.', bound('view'), null, `${perView}string>>`),
    declareTexts('nodeTexts', 'Its queries over one label of a view.', bound('node'), null, `${perView}Readonly<Record<NodeLabel, string>>>>`),
    declareTexts('relationTexts', 'Its queries over one relation of a view.', bound('relation'), null, `${perView}Readonly<Record<RelationShape, string>>>>`),
    declareTexts('joinTexts', 'Its queries from one label to another, one text for each pair.', bound('join'), null, 'readonly { readonly from: LabelOfView; readonly to: LabelOfView; readonly text: string }[]'),
    declareTexts('keptTexts', 'Its queries over one table that is kept.', bound('kept'), null, 'Readonly<Record<KeptTable, string>>'),
    declareTexts('plainTexts', 'Its queries that belong to no view and no table.', bound('plain'), null, 'string'),
    `/** What each engine's schema is made with, one statement after the other: cypher/schema. */\nexport const schemaTexts: Readonly<Record<'grafeo' | 'neo4j', readonly string[]>> = ${JSON.stringify(schemas, null, 2)};\n`,
  ].join('\n');
}

function declareTypes(reads) {
  const fields = (list) => (list.length === 0 ? 'Readonly<Record<string, never>>' : `{ ${list.map(({ name, type }) => `readonly ${name}: ${type}`).join('; ')} }`);
  const members = (part) => reads.flatMap((query) => [`  /** ${query.sentence} */`, `  readonly '${query.name}': ${fields(query[part])};`]);
  return [
    '/** The parameters of each query in cypher/read. */',
    'export interface QueryParameters {', ...members('parameters'), '}', '',
    '/** A row of its answer. */',
    'export interface QueryRows {', ...members('rows'), '}', '',
    'export type QueryName = keyof QueryParameters;', '',
  ];
}

function declareLabels() {
  const labels = Object.fromEntries(names.views.map((view) => [view, Object.fromEntries(names.labels.map((label) => [label, boundLabel(view, label)]))]));
  return `/** The label that a label of the model has in each view. */\nexport const boundLabels: Readonly<Record<ViewName, Readonly<Record<NodeLabel, string>>>> = ${JSON.stringify(labels, null, 2)};\n`;
}

function declareTexts(constant, sentence, list, keyType, valueType) {
  const key = keyType ?? (list.length === 0 ? 'never' : list.map(({ name }) => `'${name}'`).join(' | '));
  const texts = Object.fromEntries(list.map(({ name, text }) => [name, bindQuery(text, names)]));
  return `/** ${sentence} */\nexport const ${constant}: Readonly<Record<${key}, ${valueType}>> = ${JSON.stringify(texts, null, 2)};\n`;
}
