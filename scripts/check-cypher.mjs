import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readModelNames } from './cypher/model-names.mjs';
import { readQueryFiles } from './cypher/read-query-file.mjs';
import { findFaults } from './cypher/find-faults.mjs';

/** Holds every query under `cypher/` to the rules by which both engines give the same rows. */
const root = dirname(dirname(fileURLToPath(import.meta.url)));

const [queries, names] = await Promise.all([readQueryFiles(root), readModelNames(root)]);
for (const query of queries) {
  // A query that its header does not fit may not even be one.
  const faults = query.faults.length > 0 ? query.faults : findFaults(query, names);
  for (const { line, rule, why } of faults) console.error(`${query.path}:${line}: ${rule}: ${why}`);
  if (faults.length > 0) process.exitCode = 1;
}
