import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { tokenize } from './tokens.mjs';

/** The folders that hold one query per file. `cypher/schema` holds one file per engine. */
export const queryFolders = ['read', 'write', 'kept', 'check'];

/** Every query under `cypher/`, by folder and name. */
export async function readQueryFiles(root) {
  const files = await Promise.all(queryFolders.map(async (folder) => {
    const names = await readdir(join(root, 'cypher', folder)).catch(() => []);
    return names.filter((name) => name.endsWith('.cypher')).sort().map((name) => ({ folder, path: `cypher/${folder}/${name}` }));
  }));
  return Promise.all(files.flat().map(async ({ folder, path }) => Object.assign(parseQuery(path, await readFile(join(root, path), 'utf8')), { folder })));
}

/**
 * A query file: `// one sentence`, `// @param name: type`, `// @row name: type`, then the query.
 * `faults` lists what its header says that its query does not, and the other way round.
 */
export function parseQuery(path, source) {
  const lines = source.replaceAll('\r\n', '\n').split('\n');
  const bodyAt = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('//'));
  const header = bodyAt < 0 ? lines : lines.slice(0, bodyAt);
  const sentences = [];
  const parameters = [];
  const rows = [];
  const faults = [];
  header.forEach((line, index) => {
    const text = line.replace(/^\/\/\s?/u, '').trim();
    const tag = /^@(param|row)\s+(\w+)\s*:\s*(.+)$/u.exec(text);
    if (tag) (tag[1] === 'param' ? parameters : rows).push({ name: tag[2], type: tag[3], line: index + 1 });
    else if (text.startsWith('@')) faults.push({ line: index + 1, rule: 'header', why: `not \`@param name: type\` or \`@row name: type\`: ${text}` });
    else if (text !== '') sentences.push(text);
  });
  const text = bodyAt < 0 ? '' : lines.slice(bodyAt).map((line) => line.trimEnd()).join('\n').trim();
  const query = { path, name: basename(path, '.cypher'), sentence: sentences.join(' '), parameters, rows, text, firstLine: bodyAt + 1, faults };
  faults.push(...headerFaults(query));
  return query;
}

/** The columns of the last RETURN; those of a query without one are none. */
export function columnsOf(tokens) {
  let at = -1;
  let depth = 0;
  tokens.forEach(({ text }, index) => {
    depth += depthOf(text);
    if (depth === 0 && /^return$/iu.test(text)) at = index;
  });
  if (at < 0) return [];
  const columns = [[]];
  for (const token of tokens.slice(at + 1)) {
    depth += depthOf(token.text);
    if (depth === 0 && /^(?:order|skip|limit|union)$/iu.test(token.text)) break;
    if (depth === 0 && token.text === ',') columns.push([]);
    else columns.at(-1).push(token);
  }
  return columns;
}

const depthOf = (text) => (/^[([{]$/u.test(text) ? 1 : /^[)\]}]$/u.test(text) ? -1 : 0);

function headerFaults({ sentence, parameters, rows, text, firstLine, faults, path }) {
  if (text === '') return [{ line: 1, rule: 'header', why: 'there is no query below the header' }];
  const found = [];
  const say = (line, why) => found.push({ line, rule: 'header', why });
  if (sentence === '') say(1, 'begin with `// ` and one sentence that says what the query gives');
  let tokens;
  try {
    tokens = tokenize(text);
  } catch (error) {
    return [...faults, { line: firstLine, rule: 'syntax', why: error.message }];
  }
  const used = new Map(tokens.filter(({ kind }) => kind === 'parameter').map((token) => [token.text.slice(1), token.line]));
  for (const { name, line } of parameters) if (!used.has(name)) say(line, `the query has no $${name}`);
  const declared = new Set(parameters.map(({ name }) => name));
  for (const [name, line] of used) if (!declared.has(name)) say(firstLine + line - 1, `$${name} has no \`// @param ${name}: type\` line`);
  const columns = columnsOf(tokens).map((column) => ({ name: column.at(-1)?.text.replaceAll('`', ''), line: firstLine + (column[0]?.line ?? 1) - 1 }));
  const [returned, promised] = [new Set(columns.map(({ name }) => name)), new Set(rows.map(({ name }) => name))];
  for (const { name, line } of rows) if (!returned.has(name)) say(line, `the query returns no column ${name}`);
  for (const { name, line } of columns) if (!promised.has(name)) say(line, `the column ${name} has no \`// @row ${name}: type\` line`);
  if (rows.length === 0 && path.startsWith('cypher/read/')) say(1, 'a query to read has at least one `// @row` line');
  return found;
}
