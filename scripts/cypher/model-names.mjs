import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';

/** Labels, relation shapes, views and kept tables as `server/model` states them: said once, there. */
export async function readModelNames(root) {
  const load = async (path) => {
    const source = await readFile(join(root, path), 'utf8');
    const { outputText } = ts.transpileModule(source, { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 } });
    return import(`data:text/javascript,${encodeURIComponent(outputText)}`);
  };
  const [graph, kept] = await Promise.all([load('server/model/graph.ts'), load('server/model/kept.ts')]);
  return { views: graph.viewNames, labels: graph.nodeLabels, shapes: graph.relationShapes, tables: kept.keptTables };
}
