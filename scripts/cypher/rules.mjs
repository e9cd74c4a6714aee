import { closeOf, itemsOf, nodesOf, relationsOf } from './clauses.mjs';
import { holdsPattern, insideOf, is, isCall, labelFirst, namesIn, pairs, setItems, typesOf } from './look-at-tokens.mjs';

const writing = new Set(['CREATE', 'MERGE', 'SET', 'DELETE', 'REMOVE']);
const aggregates = new Set(['count', 'collect', 'sum', 'avg', 'min', 'max', 'stdev', 'stdevp', 'percentilecont', 'percentiledisc']);
const temporal = new Set(['date', 'datetime', 'localdatetime', 'time', 'localtime', 'duration']);
const differing = new Set([
  'isempty', 'tostringornull', 'tointegerornull', 'tofloatornull', 'tobooleanornull', 'btrim', 'valuetype', 'point', 'haversin', 'tostringlist',
  'tointegerlist', 'randomuuid', 'isnan', 'tostring', 'tointeger', 'tofloat', 'round', 'split', 'stdev', 'stdevp', 'percentilecont', 'percentiledisc',
]);
const hidden = new Set(['_id', '_labels', '_type', '_source']);
const storeLabels = ['Node', 'From', 'To', 'Here', 'There', 'Kept', 'ViewVersion', 'WriterLock'];

/**
 * What makes the two engines answer differently, or one of them wrongly and without an error. Each rule looks at a
 * query's clauses and gives the lines where it is broken.
 */
export const rules = [
  {
    name: 'label-nodes',
    why: 'the embedded engine answers wrongly where a node of a pattern has no label; name one, or a variable that has one',
    *find({ lists }) {
      const labelled = new Set();
      for (const clause of lists.flat()) {
        for (const { tokens, line } of nodesOf(clause)) {
          const name = tokens[0]?.kind === 'word' ? tokens[0].text : null;
          if (labelFirst(tokens)) {
            if (name) labelled.add(name);
          } else if (name === null || !labelled.has(name)) yield line;
        }
      }
    },
  },
  {
    name: 'known-names',
    why: 'no such label or relation type in server/model/graph.ts',
    *find({ lists, names }) {
      const labels = new Set([...names.labels, ...storeLabels]);
      const types = new Set([...names.shapes.map(([type]) => type), 'RELATION']);
      for (const clause of lists.flat()) {
        for (const { tokens, line } of nodesOf(clause)) if (labelFirst(tokens) && tokens.some((token, index) => tokens[index - 1]?.text === ':' && /^[A-Z]/u.test(token.text) && !labels.has(token.text))) yield line;
        for (const { tokens, line } of relationsOf(clause)) if (typesOf(tokens).some((type) => !types.has(type))) yield line;
      }
    },
  },
  {
    name: 'quote-in',
    why: 'IN is a word of the language: write the relation type as [:`IN`]',
    *find({ lists }) {
      for (const clause of lists.flat()) {
        for (const { tokens } of relationsOf(clause)) for (const [index, token] of tokens.entries()) if (is(token, 'IN') && /^[:|]$/u.test(tokens[index - 1]?.text ?? '')) yield token.line;
      }
    },
  },
  {
    name: 'alias-columns',
    why: 'a column without AS has another name, and an aggregate another value, on the embedded engine',
    *find({ lists }) {
      for (const { keyword, tokens } of lists.flat()) {
        if (keyword !== 'RETURN' && keyword !== 'WITH') continue;
        for (const item of itemsOf(tokens.filter((token, index) => index > 0 || !is(token, 'DISTINCT')))) {
          if (item.length > 1 && !is(item.at(-2), 'AS')) yield item[0].line;
        }
      }
    },
  },
  {
    name: 'return-values',
    why: 'queries return scalars, lists and maps: a node, relation or path differs on each engine; return its properties',
    *find({ lists }) {
      const held = new Set([...namesIn(lists, nodesOf), ...namesIn(lists, relationsOf)]);
      for (const { keyword, tokens } of lists.flat()) {
        if (keyword !== 'RETURN') continue;
        for (const item of itemsOf(tokens)) {
          const value = item.filter((token) => !is(token, 'DISTINCT'));
          if (value[0]?.text === '*' || (held.has(value[0]?.text) && (value.length === 1 || is(value[1], 'AS')))) yield item[0].line;
          for (const [index, token] of item.entries()) if (isCall(item, index, new Set(['collect', 'nodes', 'relationships'])) && held.has(item[closeOf(item, index + 1) - 1]?.text) && item[closeOf(item, index + 1) - 2]?.text !== '.') yield token.line;
        }
      }
    },
  },
  {
    name: 'aggregate-alone',
    why: 'the embedded engine refuses an aggregate inside a list, a map or another function: give it a column of a WITH first',
    *find({ lists }) {
      for (const { keyword, tokens } of lists.flat()) {
        if (keyword !== 'RETURN' && keyword !== 'WITH') continue;
        for (const [index, token] of tokens.entries()) {
          if (!isCall(tokens, index, aggregates)) continue;
          if (tokens[closeOf(tokens, index + 1) + 1]?.text === '[' || insideOf(tokens, index).some((around) => around !== 'coalesce')) yield token.line;
        }
      }
    },
  },
  {
    name: 'coalesce-sum',
    why: 'the sum of nothing is null on the embedded engine: write coalesce(sum(…), 0)',
    *find({ tokens }) {
      for (const [index, token] of tokens.entries()) if (isCall(tokens, index, new Set(['sum'])) && !is(tokens[index - 2], 'COALESCE')) yield token.line;
    },
  },
  {
    name: 'test-null',
    why: 'the embedded engine matches {x: null}: write x IS NULL',
    *find({ tokens }) {
      for (const [index, token] of tokens.entries()) if (is(token, 'NULL') && /^(?::|=|<>)$/u.test(tokens[index - 1]?.text ?? '')) yield token.line;
    },
  },
  {
    name: 'plain-optional',
    why: 'an OPTIONAL MATCH whose condition holds a pattern or a subquery loses rows on the embedded engine: use CALL (n) { OPTIONAL MATCH … RETURN … }',
    *find({ lists }) {
      for (const [clause, next] of pairs(lists)) if (clause.keyword === 'OPTIONAL MATCH' && next?.keyword === 'WHERE' && holdsPattern(next)) yield next.line;
    },
  },
  {
    name: 'test-then-optional',
    why: 'an OPTIONAL MATCH after a WHERE with a pattern or a subquery finds nothing on the embedded engine: put a WITH between them, with the test as its column',
    *find({ lists }) {
      for (const clauses of lists) {
        let tested = false;
        for (const clause of clauses) {
          if (clause.keyword === 'WITH') tested = false;
          if (clause.keyword === 'WHERE' && holdsPattern(clause)) tested = true;
          if (clause.keyword === 'OPTIONAL MATCH' && tested) yield clause.line;
        }
      }
    },
  },
  {
    name: 'no-optional-after-unwind',
    why: 'UNWIND and OPTIONAL MATCH by id together are slow and unsure on the embedded engine: use CALL with collect',
    *find({ lists }) {
      for (const [clause, next] of pairs(lists)) if (clause.keyword === 'UNWIND' && next?.keyword === 'OPTIONAL MATCH') yield next.line;
    },
  },
  {
    name: 'shortest-path-alone',
    why: 'a condition on a shortest path is part of the search on one engine only: restrict it by type and direction',
    *find({ lists }) {
      for (const [clause, next] of pairs(lists)) if (next?.keyword === 'WHERE' && clause.tokens.some((token) => is(token, 'SHORTESTPATH') || is(token, 'ALLSHORTESTPATHS'))) yield next.line;
    },
  },
  {
    name: 'bound-lengths',
    why: 'a relation of any length may walk the whole store, and nothing can be cancelled: write *1..3',
    *find({ lists }) {
      for (const clause of lists.flat()) {
        for (const { tokens, line } of relationsOf(clause)) {
          const star = tokens.findIndex(({ text }) => text === '*');
          if (star >= 0 && !/^\*\d+(?:\.\.\d+)?$/u.test(tokens.slice(star, star + 4).map(({ text }) => text).join('').replace(/[^*.\d].*$/u, ''))) yield line;
        }
      }
    },
  },
  {
    name: 'no-foreign-forms',
    why: 'only one of the engines has this: COLLECT { }, path patterns with quantifiers, SHORTEST, & and ! in labels, WHERE inside a node, APOC, ||',
    *find({ tokens, lists }) {
      for (const [index, token] of tokens.entries()) {
        if (is(token, 'COLLECT') && tokens[index + 1]?.text === '{') yield token.line;
        if (is(token, 'SHORTEST') || (is(token, 'APOC') && tokens[index + 1]?.text === '.')) yield token.line;
        if (token.text === '|' && tokens[index + 1]?.text === '|') yield token.line;
        if (/^[)\]>+-]$|^->$/u.test(tokens[index - 1]?.text ?? '') && token.text === '{' && /^\d/u.test(tokens[index + 1]?.text ?? '')) yield token.line;
      }
      for (const clause of lists.flat()) for (const { tokens: node, line } of nodesOf(clause)) if (node.some((token) => is(token, 'WHERE') || token.text === '&' || token.text === '!')) yield line;
    },
  },
  {
    name: 'no-temporal-values',
    why: 'dates are ISO strings and day numbers: the engines differ in what they make of temporal values',
    *find({ tokens }) {
      for (const [index, token] of tokens.entries()) if (isCall(tokens, index, temporal) || (temporal.has(token.text.toLowerCase()) && tokens[index + 1]?.text === '.')) yield token.line;
    },
  },
  {
    name: 'no-differing-functions',
    why: 'this function is missing on one engine, or answers differently: compute it in explore',
    *find({ tokens }) {
      for (const [index, token] of tokens.entries()) if (isCall(tokens, index, differing)) yield token.line;
    },
  },
  {
    name: 'no-negative-slices',
    why: 'the embedded engine takes a negative bound of a slice for another place: count from the front',
    *find({ tokens }) {
      for (const [index, token] of tokens.entries()) if (token.text === '..' && (tokens[index + 1]?.text === '-' || tokens[index - 2]?.text === '-')) yield token.line;
    },
  },
  {
    name: 'no-hidden-names',
    why: 'the embedded engine keeps the names _id, _labels, _type and _source for itself',
    *find({ tokens }) {
      for (const token of tokens) if (hidden.has(token.text)) yield token.line;
    },
  },
  {
    name: 'copy-properties',
    why: 'SET a = b copies nothing on the embedded engine where b is a node: write properties(b)',
    *find({ lists }) {
      const held = new Set(namesIn(lists, nodesOf));
      for (const item of setItems(lists)) if (/^\+?=$/u.test(item[1]?.text ?? '') && item.length === 3 && held.has(item[2].text)) yield item[0].line;
    },
  },
  {
    name: 'set-reads-nothing-set',
    why: 'one engine reads the old value and the other the new: do not read a property in a SET that writes it before',
    *find({ lists }) {
      for (const { keyword, tokens } of lists.flat()) {
        if (keyword !== 'SET') continue;
        const written = [];
        for (const item of itemsOf(tokens)) {
          const text = ` ${item.slice(3).map((token) => token.text).join(' ')} `;
          if (written.some((property) => text.includes(` ${property} `))) yield item[0].line;
          written.push(item.slice(0, 3).map((token) => token.text).join(' '));
        }
      }
    },
  },
  {
    name: 'only-read',
    why: 'a query in this folder changes nothing',
    *find({ lists, folder }) {
      if (folder !== 'read' && folder !== 'check') return;
      for (const { keyword, line } of lists.flat()) if (writing.has(keyword)) yield line;
    },
  },
  {
    name: 'one-query',
    why: 'one query in each file',
    *find({ tokens }) {
      for (const { text, line } of tokens) if (text === ';') yield line;
    },
  },
];
