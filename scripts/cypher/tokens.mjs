const kinds = [
  ['space', /\s+/uy],
  ['comment', /\/\/[^\n]*|\/\*[\s\S]*?\*\//uy],
  ['string', /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/uy],
  ['quoted', /`[^`]+`/uy],
  ['parameter', /\$[A-Za-z_]\w*/uy],
  ['number', /\d+(?:\.\d+)?/uy],
  ['word', /[A-Za-z_]\w*/uy],
  ['sign', /<-|->|<=|>=|<>|\+=|=~|\.\.|[^'"`]/uy],
];

/**
 * Splits a query into tokens `{kind, text, line, start}`; white space and comments are left out.
 * Throws on a character that begins no token, such as an unclosed quote.
 */
export function tokenize(text) {
  const tokens = [];
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const [kind, part] = nextToken(text, at);
    if (kind !== 'space' && kind !== 'comment') tokens.push({ kind, text: part, line, start: at });
    line += part.split('\n').length - 1;
    at += part.length;
  }
  return tokens;
}

function nextToken(text, at) {
  for (const [kind, pattern] of kinds) {
    pattern.lastIndex = at;
    const part = pattern.exec(text)?.[0];
    if (part !== undefined) return [kind, part];
  }
  throw new SyntaxError(`no token begins with ${JSON.stringify(text.slice(at, at + 10))}`);
}
