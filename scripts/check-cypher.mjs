import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readModelNames } from './cypher/model-names.mjs';
import { readQueryFiles } from './cypher/read-query-file.mjs';
import { findFaults } from './cypher/find-faults.mjs';

/**
 * Holds every query under `cypher/` to the rules by which both engines give the same rows: of this project, or of the
 * folder that is given.
 */
const root = dirname(dirname(fileURLToPath(import.meta.url)));

const [queries, names] = await Promise.all([readQueryFiles(process.argv[2] ?? root), readModelNames(root)]);
for (const query of queries) {
  const unreadable = query.text === '' || query.faults.some(({ rule }) => rule === 'syntax');
  const faults = unreadable ? query.faults : query.faults.concat(findFaults(query, names));
  for (const { line, rule, why } of faults) console.error(`${query.path}:${line}: ${rule}: ${why}`);
  if (faults.length > 0) process.exitCode = 1;
}
