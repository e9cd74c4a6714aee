import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bindQuery } from './bind-labels.mjs';

/**
 * The statements of `cypher/schema/<engine>.cypher`, separated by semicolons, each bound to every view, label or table
 * that it stands for.
 */
export async function readSchemaFiles(root, names) {
  const read = async (engine) => {
    const source = await readFile(join(root, 'cypher', 'schema', `${engine}.cypher`), 'utf8').catch(() => '');
    const statements = source.replace(/^\/\/.*$/gmu, '').split(';').map((text) => text.trim()).filter((text) => text !== '');
    return statements.flatMap((text) => textsOf(bindQuery(text, names)));
  };
  return { grafeo: await read('grafeo'), neo4j: await read('neo4j') };
}

const textsOf = (bound) => (typeof bound === 'string' ? [bound] : Object.values(bound).flatMap(textsOf));
