/** Lines that a program wrapped are at least so long, and at most. */
const [shortest, longest] = [40, 200];

const endsSentence = /[.!?:;…]["'”’»)\]]*$/u;
const listMark = /^(?:[-•·▪◦*–—]|\(?(?:\d{1,3}|[a-zA-Z])[.)])\s/u;

/**
 * The paragraphs of a text, each of as many characters as it has there. A line end within a sentence is one that a
 * program made where the next word had no room, as in text copied out of a PDF or a message: it is read as a space.
 * What a person put on lines of its own stays apart.
 */
export function* paragraphsOf(text: string): Generator<{ readonly start: number; readonly text: string }> {
  const pieces = text.split(/(\r\n|[\n\r\u2028\u2029])/u);
  const widest = pieces.reduce((most, piece) => Math.max(most, piece.trimEnd().length), 0);
  let start = 0;
  let at = 0;
  let open = '';
  for (let index = 0; index < pieces.length; index += 2) {
    const line = pieces[index]!;
    const end = pieces[index + 1] ?? '';
    if (open === '') start = at;
    open += line;
    at += line.length + end.length;
    if (end !== '' && isWrapped(line.trim(), pieces[index + 2]!.trim(), widest)) open += ' '.repeat(end.length);
    else {
      if (open.trim() !== '') yield { start, text: open };
      open = '';
    }
  }
}

function isWrapped(line: string, next: string, widest: number): boolean {
  if (line.length < shortest || next === '' || endsSentence.test(line) || listMark.test(next)) return false;
  if (/^\p{Ll}/u.test(next)) return true;
  const [word = ''] = next.split(/\s/u, 1);
  return widest <= longest && line.length + 1 + word.length > widest;
}
