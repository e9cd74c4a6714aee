/** The lines of a text that comes in pieces, as many at a time as a piece ends; line ends of all three kinds part them. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string[]> {
  let held: string[] = [];
  let afterReturn = false;
  for await (const whole of pieces) {
    // What a piece ends with may be the first half of a line end.
    const piece = afterReturn && whole.startsWith('\n') ? whole.slice(1) : whole;
    if (whole !== '') afterReturn = whole.endsWith('\r');
    if (!/[\r\n]/u.test(piece)) {
      held.push(piece);
      continue;
    }
    const lines = piece.split(/\r\n|\n|\r/u);
    lines[0] = held.join('') + lines[0]!;
    held = [lines.pop()!];
    yield lines;
  }
  yield [held.join('')];
}
