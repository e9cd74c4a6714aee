const starters = new Set(['MATCH', 'WHERE', 'WITH', 'RETURN', 'UNWIND', 'CALL', 'MERGE', 'CREATE', 'SET', 'DELETE', 'REMOVE', 'ORDER', 'SKIP', 'LIMIT', 'UNION']);
const patternClauses = new Set(['MATCH', 'OPTIONAL MATCH', 'MERGE', 'CREATE']);
const opening = new Set(['(', '[', '{']);
const closing = new Set([')', ']', '}']);

const upper = (token) => (token?.kind === 'word' ? token.text.toUpperCase() : '');

/**
 * The clauses of a query `{keyword, tokens, line}`, those of its subqueries in a list of their own each.
 * The first list is the query itself.
 */
export function splitQueries(tokens) {
  const inner = subqueries(tokens);
  return [splitClauses(tokens), ...inner.flatMap(({ tokens: own, implicit }) => splitQueries(implicit ? [{ ...own[0], kind: 'word', text: 'MATCH' }, ...own] : own))];
}

/** The parts of a query between its UNIONs: each has variables of its own. */
export function splitBranches(tokens) {
  const branches = [[]];
  let depth = 0;
  tokens.forEach((token, index) => {
    if (opening.has(token.text)) depth += 1;
    if (closing.has(token.text)) depth -= 1;
    if (depth === 0 && upper(token) === 'UNION') branches.push([]);
    else if (depth !== 0 || upper(token) !== 'ALL' || upper(tokens[index - 1]) !== 'UNION') branches.at(-1).push(token);
  });
  return branches;
}

function splitClauses(tokens) {
  const clauses = [];
  let depth = 0;
  tokens.forEach((token, index) => {
    if (closing.has(token.text)) depth -= 1;
    if (depth === 0 && startsClause(tokens, index)) clauses.push({ keyword: keywordAt(tokens, index), tokens: [], line: token.line });
    else if (depth > 0 || !isPart(tokens, index)) clauses.at(-1)?.tokens.push(token);
    if (opening.has(token.text)) depth += 1;
  });
  return clauses;
}

function startsClause(tokens, index) {
  const [before, word, after] = [upper(tokens[index - 1]), upper(tokens[index]), tokens[index + 1]?.text];
  if (!starters.has(word) || tokens[index - 1]?.text === '.' || tokens[index - 1]?.text === ':' || after === ':') return false;
  // `STARTS WITH` compares; `ON CREATE` belongs to its MERGE.
  return !['STARTS', 'ENDS', 'ON'].includes(before);
}

/** The first word of `OPTIONAL MATCH`, `DETACH DELETE` and `ON CREATE SET`, or what ends a query. */
function isPart(tokens, index) {
  const [word, next] = [upper(tokens[index]), upper(tokens[index + 1])];
  return tokens[index].text === ';' || (word === 'OPTIONAL' && next === 'MATCH') || (word === 'DETACH' && next === 'DELETE') || (word === 'ON' && (next === 'CREATE' || next === 'MATCH'));
}

function keywordAt(tokens, index) {
  const before = upper(tokens[index - 1]);
  return before === 'OPTIONAL' ? `OPTIONAL ${upper(tokens[index])}` : upper(tokens[index]);
}

/** What stands in the braces of CALL, EXISTS, COUNT and COLLECT; one that begins with a node is a MATCH. */
function subqueries(tokens) {
  const found = [];
  for (let index = 0; index < tokens.length; index += 1) {
    if (!['CALL', 'EXISTS', 'COUNT', 'COLLECT'].includes(upper(tokens[index]))) continue;
    let at = index + 1;
    if (upper(tokens[index]) === 'CALL' && tokens[at]?.text === '(') at = closeOf(tokens, at) + 1;
    if (tokens[at]?.text !== '{') continue;
    const own = tokens.slice(at + 1, closeOf(tokens, at));
    if (own.length > 0) found.push({ tokens: own, implicit: own[0].text === '(' });
    index = closeOf(tokens, at);
  }
  return found;
}

/** Index of what closes the bracket at `index`. */
export function closeOf(tokens, index) {
  let depth = 0;
  for (let at = index; at < tokens.length; at += 1) {
    if (opening.has(tokens[at].text)) depth += 1;
    if (closing.has(tokens[at].text)) depth -= 1;
    if (depth === 0) return at;
  }
  return tokens.length;
}

/** The nodes `{tokens, line}` of the patterns in a clause, also of those in its conditions. */
export function nodesOf({ keyword, tokens }) {
  const nodes = [];
  for (let index = 0; index < tokens.length; index += 1) {
    if (tokens[index].text !== '(') continue;
    const close = closeOf(tokens, index);
    const named = tokens[index - 1]?.kind === 'word';
    const inPattern = patternClauses.has(keyword) ? !named : !named && besideArrow(tokens, index, close);
    if (!inPattern) continue;
    nodes.push({ tokens: tokens.slice(index + 1, close), line: tokens[index].line });
    index = close;
  }
  return nodes;
}

function besideArrow(tokens, open, close) {
  const [after, next] = [tokens[close + 1]?.text, tokens[close + 2]?.text];
  const [before, last] = [tokens[open - 1]?.text, tokens[open - 2]?.text];
  return (after === '-' && (next === '[' || next === '->' || next === '-')) || (after === '<-' && (next === '[' || next === '-'))
    || (before === '->' && (last === ']' || last === '-')) || (before === '-' && (last === ']' || last === '<-' || last === '-'));
}

/** The insides of the relations of a clause's patterns. */
export function relationsOf({ tokens }) {
  return tokens.flatMap((token, index) => (token.text === '[' && (tokens[index - 1]?.text === '-' || tokens[index - 1]?.text === '<-')
    ? [{ tokens: tokens.slice(index + 1, closeOf(tokens, index)), line: token.line }]
    : []));
}

/** Splits at the commas outside all brackets. */
export function itemsOf(tokens) {
  const items = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (closing.has(token.text)) depth -= 1;
    if (depth === 0 && token.text === ',') items.push([]);
    else items.at(-1).push(token);
    if (opening.has(token.text)) depth += 1;
  }
  return items.filter((item) => item.length > 0);
}
