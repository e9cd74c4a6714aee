import { itemsOf, nodesOf } from './clauses.mjs';

/** Whether a token is this word, in whatever case. */
export const is = (token, word) => token?.kind === 'word' && token.text.toUpperCase() === word;
/** Whether one of these functions is called here; their names are in lower case. */
export const isCall = (tokens, index, names) => tokens[index].kind === 'word' && tokens[index + 1]?.text === '(' && tokens[index - 1]?.text !== '.' && names.has(tokens[index].text.toLowerCase());

/** Whether the inside of a node begins with its label, or with its variable and that. */
export const labelFirst = (tokens) => tokens[0]?.text === ':' || (tokens[0]?.kind === 'word' && tokens[1]?.text === ':');

/** The variables of all nodes, or of all relations. */
export const namesIn = (lists, partsOf) => lists.flat().flatMap((clause) => partsOf(clause)).flatMap(({ tokens }) => (tokens[0]?.kind === 'word' ? [tokens[0].text] : []));

/** The types that the inside of a relation names. */
export const typesOf = (tokens) => tokens.filter((token, index) => /^[:|]$/u.test(tokens[index - 1]?.text ?? '') && /^[A-Z_]+$/u.test(token.text) && !tokens.slice(0, index).some(({ text }) => text === '{')).map(({ text }) => text);

/** Each clause with the one after it. */
export const pairs = (lists) => lists.flatMap((clauses) => clauses.map((clause, index) => [clause, clauses[index + 1]]));

/** Whether a clause tests a pattern or a subquery. */
export const holdsPattern = (clause) => nodesOf(clause).length > 0 || clause.tokens.some((token, index) => (is(token, 'EXISTS') || is(token, 'COUNT')) && clause.tokens[index + 1]?.text === '{');

/** Every assignment of every SET. */
export const setItems = (lists) => lists.flat().filter(({ keyword }) => keyword === 'SET').flatMap(({ tokens }) => itemsOf(tokens));

/** The functions and brackets that stand around a token, outermost first. */
export function insideOf(tokens, index) {
  const around = [];
  for (let at = 0; at < index; at += 1) {
    if (/^[([{]$/u.test(tokens[at].text)) around.push(tokens[at].text === '(' ? (tokens[at - 1]?.kind === 'word' ? tokens[at - 1].text.toLowerCase() : null) : tokens[at].text);
    if (/^[)\]}]$/u.test(tokens[at].text)) around.pop();
  }
  return around.filter((name) => name !== null && !/^(?:as|and|or|not|with|return|when|then|else)$/u.test(name));
}
