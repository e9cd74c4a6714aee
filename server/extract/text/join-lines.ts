/** Lines that a program wrapped are at least so long, and at most; the first of a field stood behind its heading. */
const [shortest, shortestFirst, longest] = [40, 20, 200];

const endsSentence = /[.!?:;…]["'”’»)\]]*$/u;
const listMark = /^(?:[-•·▪◦*–—]|\(?(?:\d{1,3}|[a-zA-Z])[.)])\s/u;
/** Nobody ends a line so that means to end it. */
const goesOn = /(?:,|(?<![\p{L}\p{M}])(?:an?|the|of|in|on|at|to|for|by|from|with|and|or|de|d['’]|la|le|les|du|des|en|à|au|aux|et|ou|une?|par|pour|sur|el|los|las|del|al|y|e|u|con|por|para|una?))$/iu;

/**
 * The paragraphs of a text, each of as many characters as it has there. A line end within a sentence is one that a
 * program made where the next word had no room, as in text copied out of a PDF or a message: it is read as a space.
 * What a person put on lines of its own stays apart.
 */
export function* paragraphsOf(text: string): Generator<{ readonly start: number; readonly text: string }> {
  const pieces = text.split(/(\r\n|[\n\r\u2028\u2029])/u);
  const lines = pieces.filter((_, index) => index % 2 === 0);
  const wrapped = wrappedEnds(lines.map((line) => line.trim()));
  let start = 0;
  let at = 0;
  let open = '';
  for (const [index, line] of lines.entries()) {
    const end = pieces[2 * index + 1] ?? '';
    if (open === '') start = at;
    open += line;
    at += line.length + end.length;
    if (wrapped[index]) {
      open += ' '.repeat(end.length);
      continue;
    }
    if (open.trim() !== '') yield { start, text: open };
    open = '';
  }
}

/** For each line, whether the next goes on with it. */
function wrappedEnds(lines: readonly string[]): boolean[] {
  const widest = lines.reduce((most, { length }) => Math.max(most, length), 0);
  const ends = lines.map((line, index) => isWrapped(line, lines[index + 1] ?? '', widest));
  const [first = '', second = ''] = lines;
  if (first.length >= shortestFirst && mayGoOn(first, second) && ends[1]) ends[0] = true;
  return ends;
}

function isWrapped(line: string, next: string, widest: number): boolean {
  if (line.length < shortest || !mayGoOn(line, next)) return false;
  if (/^\p{Ll}/u.test(next) || goesOn.test(line)) return true;
  const [word = ''] = next.split(/\s/u, 1);
  return widest <= longest && line.length + 1 + word.length > widest;
}

function mayGoOn(line: string, next: string): boolean {
  return next !== '' && !endsSentence.test(line) && !listMark.test(next);
}
