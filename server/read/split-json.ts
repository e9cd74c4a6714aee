/** A value of a list of a JSON text, as it is written: its place in the list (from 1), and the line that it begins on. */
export interface JsonPart {
  /** The key of the list in the object that the text is; null where the text is the list. */
  readonly key: string | null;
  readonly row: number;
  readonly line: number;
  readonly text: string;
}

/** Where a text stops being JSON; nothing behind it can be told apart. */
export interface JsonBreak {
  readonly key: string | null;
  readonly row: number | null;
  readonly line: number;
  /** `cut`: it ends before its end; `more`: a further value begins behind its end; `too-long`: a value of a list is. */
  readonly broken: 'cut' | 'wrong' | 'more' | 'too-long';
  /** What is held of a value that has not ended. */
  readonly text: string;
}

const longestPart = 1 << 26;
const [quote, backslash, lineEnd, comma, openList, closeList, openObject, closeObject] = Buffer.from('"\\\n,[]{}');

/**
 * Parts a list, or the lists that an object holds, into their values without reading these: no more than one is held.
 * Ends at the first break, if there is one.
 */
export async function* splitJson(pieces: AsyncIterable<string>): AsyncGenerator<JsonPart | JsonBreak> {
  let top = 0;
  let depth = 0;
  /** The depth whose values are parted: 1, or 2 within a list of the object. */
  let level = 0;
  let key: string | null = null;
  let row = 0;
  let line = 1;
  let from = { line: 1, at: 0 };
  let held: string[] = [];
  let size = 0;
  let [inText, escaped, listEnded] = [false, false, false];
  const inObject = () => level === 1 && top === openObject;
  const broken = (how: JsonBreak['broken'], at = line, text = ''): JsonBreak => ({ key, row: level === 0 || inObject() ? null : row + 1, line: at, broken: how, text });
  const unended = () => (inObject() ? '{' : '') + held.join('');

  for await (const piece of pieces) {
    from.at = 0;
    const taken = (to: number): string => {
      const text = held.length === 0 ? piece.slice(from.at, to) : held.join('') + piece.slice(from.at, to);
      held = [];
      size = 0;
      return text;
    };
    for (let at = 0; at < piece.length; at += 1) {
      const code = piece.charCodeAt(at);
      if (code === lineEnd) line += 1;
      if (inText) {
        if (escaped) escaped = false;
        else if (code === backslash) escaped = true;
        else if (code === quote) inText = false;
        continue;
      }
      if (code === quote) inText = true;
      else if (code === openList || code === openObject) {
        depth += 1;
        if (depth === 1) {
          if (taken(at).trim() !== '') return yield broken(top === 0 ? 'wrong' : 'more');
          if (top !== 0) return yield broken('more');
          [top, level] = [code, 1];
          from = { line, at: at + 1 };
        } else if (top === openObject && depth === 2 && code === openList) {
          const name = keyOf(held.join('') + piece.slice(from.at, at));
          if (name === null || listEnded) return yield broken('wrong');
          taken(at);
          [key, level, row] = [name, 2, 0];
          from = { line, at: at + 1 };
        }
      } else if (code === closeList || code === closeObject || code === comma) {
        if (depth !== level) {
          if (code !== comma) depth -= 1;
          continue;
        }
        if (depth === 0) return yield broken('wrong');
        const ofList = level === 2 || top === openList;
        if (code !== comma && code !== (ofList ? closeList : closeObject)) return yield broken('wrong');
        const text = taken(at);
        const blank = text.trim() === '';
        if (ofList) {
          if (blank && (code === comma || row > 0)) return yield broken('wrong');
          if (!blank) yield { key, row: row + 1, line: from.line + linesBefore(text), text };
          row += 1;
        } else if (listEnded ? !blank : !isMember(text, code !== comma)) return yield broken('wrong', from.line + linesBefore(text));
        listEnded = false;
        if (code !== comma) {
          depth -= 1;
          level = depth;
          listEnded = depth === 1;
          if (depth === 1) key = null;
        }
        from = { line, at: at + 1 };
      }
    }
    held.push(piece.slice(from.at));
    size += piece.length - from.at;
    if (size > longestPart) return yield broken('too-long', from.line, unended());
  }
  if (depth > 0 || inText || top === 0) return yield broken('cut', from.line, unended());
  if (held.join('').trim() !== '') yield broken('more');
}

/** `"key":` before a list. */
function keyOf(text: string): string | null {
  const trimmed = text.trim();
  if (!trimmed.endsWith(':')) return null;
  try {
    const key: unknown = JSON.parse(trimmed.slice(0, -1));
    return typeof key === 'string' ? key : null;
  } catch {
    return null;
  }
}

/** Whether a text is a member of an object that is no list; or nothing, where the object is empty. */
function isMember(text: string, last: boolean): boolean {
  try {
    return Object.keys(JSON.parse(`{${text}}`) as object).length > 0 || last;
  } catch {
    return false;
  }
}

function linesBefore(text: string): number {
  const start = text.length - text.trimStart().length;
  return text.slice(0, start).split('\n').length - 1;
}
