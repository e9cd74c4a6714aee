// eslint-disable-next-line no-control-regex -- a text of JSON holds none of these as they are
const token = /[ \t\n\r]*(?:([{}[\]:,])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/uy;

type Expected = 'value' | 'first-item' | 'key' | 'first-key' | 'colon' | 'next' | 'end';

/**
 * Where a text stops being one JSON value (UTF-16 units; its length where it only ends too early); null where it is one.
 * The engines' own messages do not always say.
 */
export function findJsonError(text: string): number | null {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  token.lastIndex = 0;
  let at = 0;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    const [whole, mark, word] = found;
    const start = at + whole.length - (mark ?? word ?? found[3]!).length;
    const next = follow(expected, mark ?? (word ? '"' : '0'), open);
    if (next === null) return start;
    expected = next;
    at = token.lastIndex;
  }
  const rest = text.slice(at);
  if (rest.trim() === '') return expected === 'end' ? null : text.length;
  return at + rest.length - rest.trimStart().length;
}

/** What may come after a token; null where it may not stand there. Keeps what is open. */
function follow(expected: Expected, sign: string, open: ('{' | '[')[]): Expected | null {
  const after = (): Expected => (open.length === 0 ? 'end' : 'next');
  const isValue = expected === 'value' || expected === 'first-item';
  if (sign === '{' || sign === '[') {
    if (!isValue) return null;
    open.push(sign);
    return sign === '{' ? 'first-key' : 'first-item';
  }
  if (sign === '}' || sign === ']') {
    if (open.pop() !== (sign === '}' ? '{' : '[')) return null;
    return expected === 'next' || expected === (sign === '}' ? 'first-key' : 'first-item') ? after() : null;
  }
  if (sign === ':') return expected === 'colon' ? 'value' : null;
  if (sign === ',') return expected === 'next' ? (open.at(-1) === '{' ? 'key' : 'value') : null;
  if (sign === '"' && (expected === 'key' || expected === 'first-key')) return 'colon';
  return isValue ? after() : null;
}
