import iconv from 'iconv-lite';

/** A file's text in pieces that end at a line's end, and what was odd about its encoding so far. */
export interface DecodedText {
  readonly pieces: AsyncIterable<string>;
  /** Lines, counted from 1, that are in another encoding than the rest; ascending, and ahead of the pieces read. */
  readonly foreign: number[];
  /** The encoding of the file as a whole, and the one that foreign lines were read in. */
  readonly encoding: () => Encoding;
}

export type Encoding = 'UTF-8' | 'Windows-1252' | 'UTF-16' | 'UTF-32';

const sampleSize = 256 * 1024;
/** A line that is longer is handed on before its end. */
const longLine = 1 << 20;
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Decodes a text file: UTF-8, UTF-16 and UTF-32 by their marks, UTF-16 without one by its zero bytes, else UTF-8 or
 * Windows-1252, whichever most of its first lines are in; single lines in the other of the two are read as such.
 * iconv-lite rather than `TextDecoder` for Windows-1252: some Node versions decode that as Latin-1.
 */
export function decodeText(bytes: AsyncIterable<Uint8Array>): DecodedText {
  const foreign: number[] = [];
  let encoding: Encoding = 'UTF-8';
  async function* pieces(): AsyncGenerator<string> {
    const source = bytes[Symbol.asyncIterator]();
    let head = Buffer.alloc(0);
    let ended = false;
    while (head.length < sampleSize && !ended) {
      const { value, done } = await source.next();
      if (done) ended = true;
      else head = Buffer.concat([head, value]);
    }
    const rest = async function* (): AsyncGenerator<Buffer> {
      yield head;
      for (let next = ended ? null : await source.next(); next && !next.done; next = await source.next()) yield Buffer.from(next.value);
    };
    try {
      const wide = wideEncoding(head);
      if (wide) {
        encoding = wide.startsWith('utf-32') ? 'UTF-32' : 'UTF-16';
        const decoder = iconv.getDecoder(wide);
        for await (const piece of rest()) yield decoder.write(piece);
        yield decoder.end() ?? '';
        return;
      }
      const single = isSingleByte(ended ? head : head.subarray(0, wholeCharacters(head)));
      encoding = single ? 'Windows-1252' : 'UTF-8';
      yield* byLines(rest(), single, foreign);
    } finally {
      await source.return?.();
    }
  }
  return { pieces: pieces(), foreign, encoding: () => encoding };
}

function wideEncoding(head: Buffer): 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be' | null {
  const mark = head.toString('latin1', 0, 4);
  if (mark === '\xFF\xFE\0\0') return 'utf-32le';
  if (mark === '\0\0\xFE\xFF') return 'utf-32be';
  if (mark.startsWith('\xFF\xFE')) return 'utf-16le';
  if (mark.startsWith('\xFE\xFF')) return 'utf-16be';
  const pairs = Math.min(head.length, 2048) >> 1;
  let [even, odd] = [0, 0];
  for (let at = 0; at < pairs * 2; at += 2) {
    if (head[at] === 0) even += 1;
    if (head[at + 1] === 0) odd += 1;
  }
  if (pairs < 4) return null;
  return odd > pairs * 0.4 && even < pairs * 0.1 ? 'utf-16le' : even > pairs * 0.4 && odd < pairs * 0.1 ? 'utf-16be' : null;
}

/** Whether more of the lines that go beyond ASCII are no UTF-8 than are. */
function isSingleByte(head: Buffer): boolean {
  let [utf8, other] = [0, 0];
  for (const line of linesIn(head, true)) {
    if (isAscii(line)) continue;
    if (decodeStrict(line) === null) other += 1;
    else utf8 += 1;
  }
  return other > utf8;
}

async function* byLines(source: AsyncIterable<Buffer>, single: boolean, foreign: number[]): AsyncGenerator<string> {
  let kept: Buffer[] = [];
  let line = 1;
  let first = true;
  const decode = (block: Buffer): string => {
    const whole = single ? null : decodeStrict(block);
    if (whole !== null) {
      line += countLines(whole);
      return whole;
    }
    let text = '';
    for (const each of linesIn(block, false)) {
      const [utf8, ascii] = [decodeStrict(each), isAscii(each)];
      if (!ascii && single === (utf8 !== null) && foreign.at(-1) !== line) foreign.push(line);
      text += utf8 ?? iconv.decode(each, 'win1252');
      line += 1;
    }
    if (!endsLine(block)) line -= 1;
    return text;
  };
  let length = 0;
  for await (const chunk of source) {
    kept.push(chunk);
    length += chunk.length;
    const lineEnd = chunk.lastIndexOf(10) + 1;
    if (lineEnd === 0 && length < longLine) continue;
    const block = Buffer.concat(kept);
    const end = lineEnd > 0 ? length - chunk.length + lineEnd : wholeCharacters(block);
    let text = decode(block.subarray(0, end));
    if (first) text = withoutMark(text);
    first = false;
    kept = [block.subarray(end)];
    length = block.length - end;
    yield text;
  }
  const text = decode(Buffer.concat(kept));
  yield first ? withoutMark(text) : text;
}

/** How many of some bytes hold whole characters of UTF-8; all of them where they are none. */
function wholeCharacters(bytes: Buffer): number {
  const last = bytes.subarray(-4).findLastIndex((byte) => byte < 0x80 || byte >= 0xc0);
  const at = Math.max(0, bytes.length - 4) + last;
  const lead = last < 0 ? 0 : bytes[at]!;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
  return last >= 0 && at + length > bytes.length ? at : bytes.length;
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

function decodeStrict(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 128);
}

function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

function endsLine(bytes: Buffer): boolean {
  return bytes.length > 0 && bytes[bytes.length - 1] === 10;
}

/** The lines of some bytes with their ends; `whole` leaves out a last one without an end, which may be cut. */
function* linesIn(bytes: Buffer, whole: boolean): Generator<Buffer> {
  let from = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, from)) {
    yield bytes.subarray(from, at + 1);
    from = at + 1;
  }
  if (from < bytes.length && (!whole || from === 0)) yield bytes.subarray(from);
}
