/** A stretch of text, from `start` to before `end`, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A piece of a field's text; `lit` where it is the chosen passage, `cut` where text was left out before it. */
export interface Piece {
  readonly text: string;
  readonly lit: boolean;
  readonly cut: boolean;
}

/**
 * The text cut at its lit stretches, with at most about `around` units of unlit text kept beside each, cut between
 * words. Spans may overlap, touch or reach beyond the text. The last piece is empty with `cut` where text was left out
 * at the end.
 */
export function lightSpans(text: string, spans: readonly Span[], around = Infinity): readonly Piece[] {
  const lit = mergeSpans(text, spans);
  if (lit.length === 0) return text === '' ? [] : [{ text, lit: false, cut: false }];
  const pieces: Piece[] = [];
  const unlit = (start: number, end: number, keepHead: boolean, keepTail: boolean) => {
    const headEnd = keepHead ? wordEnd(text, start + around, start, end) : start;
    const tailStart = keepTail ? wordStart(text, end - around, start, end) : end;
    if (headEnd >= tailStart) {
      if (start < end) pieces.push({ text: text.slice(start, end), lit: false, cut: false });
      return;
    }
    if (headEnd > start) pieces.push({ text: text.slice(start, headEnd), lit: false, cut: false });
    pieces.push({ text: text.slice(tailStart, end), lit: false, cut: true });
  };
  let at = 0;
  lit.forEach(({ start, end }, place) => {
    unlit(at, start, place > 0, true);
    pieces.push({ text: text.slice(start, end), lit: true, cut: false });
    at = end;
  });
  unlit(at, text.length, true, false);
  return pieces;
}

function mergeSpans(text: string, spans: readonly Span[]): readonly Span[] {
  const merged: { start: number; end: number }[] = [];
  const inText = spans
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(text.length, end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  for (const span of inText) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push(span);
  }
  return merged;
}

function wordEnd(text: string, wished: number, start: number, end: number): number {
  if (wished >= end) return end;
  const space = text.lastIndexOf(' ', wished);
  return space > start ? space : start;
}

function wordStart(text: string, wished: number, start: number, end: number): number {
  if (wished <= start) return start;
  const space = text.indexOf(' ', wished);
  return space !== -1 && space < end ? space + 1 : end;
}
