import { splitBranches, splitQueries } from './clauses.mjs';
import { rules } from './rules.mjs';
import { tokenize } from './tokens.mjs';

/** What a query breaks: `{line, rule, why}`, with the line in its file. */
export function findFaults({ text, firstLine, folder }, names) {
  const branches = splitBranches(tokenize(text)).map((tokens) => ({ tokens, lists: splitQueries(tokens), folder, names }));
  return rules.flatMap((rule) => {
    const lines = branches.flatMap((branch) => Array.from(rule.find(branch)));
    return [...new Set(lines)].map((line) => ({ line: firstLine + line - 1, rule: rule.name, why: rule.why }));
  });
}
