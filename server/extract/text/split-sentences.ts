import type { Language } from '../../model/claim.ts';
import { paragraphsOf } from './join-lines.ts';
import { tokenise } from './tokenise.ts';
import type { Sentence } from './Token.ts';

/** Words after which a full stop ends no sentence. */
const abbreviations = new Set(
  ('mr mrs ms dr prof st ste no nos nr vs etc. e.g i.e approx jan feb mar apr jun jul aug sep sept oct nov dec inc ltd co gov gen col lt sgt rev hon art fig cf p pp vol ' +
    'm mm mme mmes mlle me dr pr n° av bd éd env janv févr fév fev avr juil déc ene dic sr sra srta sres dra lic ing núm no pág art ej aprox dto depto EE UU').toLowerCase().split(' '),
);

/** A sentence longer than this is read in parts: text without full stops costs no more than text with them. */
const longest = 1200;

const segmenters = new Map<Language, Intl.Segmenter>();

function segmenterOf(language: Language): Intl.Segmenter {
  const made = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, made);
  return made;
}

/** The sentences of a field, in order, each with its tokens. Line ends that a person made, and marks of a list, part sentences too. */
export function splitSentences(field: string, text: string, language: Language): Sentence[] {
  const sentences: Sentence[] = [];
  const put = (start: number, end: number) => {
    for (let from = start; from < end; ) {
      const to = end - from <= longest ? end : cutAt(text, from);
      const piece = trimmed(text, from, to);
      if (piece) {
        const own = text.slice(piece.start, piece.end);
        sentences.push({ field, ...piece, text: own, tokens: tokenise(own, language, piece.start) });
      }
      from = to;
    }
  };
  for (const paragraph of paragraphsOf(text)) {
    let from = paragraph.start;
    const end = from + paragraph.text.length;
    for (const window of windowsOf(paragraph.text)) {
      for (const { segment, index } of segmenterOf(language).segment(window.text)) {
        const until = paragraph.start + window.start + index + segment.length;
        if (until < end && continues(text, until, end)) continue;
        for (const inner of stopsBeforeNumbers(text.slice(from, until))) {
          put(from, from + inner);
          from += inner;
        }
        put(from, until);
        from = until;
      }
    }
    if (from < end) put(from, end);
  }
  return sentences;
}

/** The segmenter slows down on very long runs without a stop, so it sees the text in pieces. */
function* windowsOf(text: string): Generator<{ readonly start: number; readonly text: string }> {
  const size = 20_000;
  for (let start = 0; start < text.length; start += size) yield { start, text: text.slice(start, start + size) };
}

/** "… in May 2023. 18 scribes were trained": the segmenter takes a number and a small letter for more of the sentence. Lengths from one end to the next. */
function stopsBeforeNumbers(segment: string): number[] {
  const ends: number[] = [];
  let from = 0;
  for (const { 0: found, 1: word, index } of segment.matchAll(/([\p{L}\p{M}\d]{3,})\.\s+(?=\d{1,4}\s+\p{L})/gu)) {
    if (abbreviations.has(word!.toLowerCase())) continue;
    ends.push(index + found.length - from);
    from = index + found.length;
  }
  return ends;
}

/** Whether the text goes on after a mark that the segmenter took for an end: an abbreviation, an initial, a small letter. */
function continues(text: string, at: number, end: number): boolean {
  const before = /([\p{L}\p{M}.°]+)\.["'”»)]*\s*$/u.exec(text.slice(Math.max(0, at - 24), at));
  if (before) {
    const word = before[1]!.toLowerCase();
    if (abbreviations.has(word) && word !== 'no') return true;
    if (word === 'no' && /^\s*\d/u.test(text.slice(at, at + 3))) return true;
    if (/^\p{Lu}$/u.test(before[1]!)) return true;
  }
  const next = text.slice(at, Math.min(end, at + 2)).trimStart();
  return /^\p{Ll}/u.test(next) && !/[;:!?]\s*$/u.test(text.slice(Math.max(0, at - 3), at));
}

/** Where an overlong sentence is cut: at a semicolon or space. */
function cutAt(text: string, from: number): number {
  const window = text.slice(from, from + longest);
  const mark = window.lastIndexOf('; ');
  if (mark > longest / 2) return from + mark + 2;
  const space = window.lastIndexOf(' ');
  return from + (space > longest / 2 ? space + 1 : longest);
}

function trimmed(text: string, start: number, end: number): { start: number; end: number } | null {
  while (start < end && /[\s•·▪◦*–—-]/u.test(text[start]!)) start += 1;
  while (end > start && /\s/u.test(text[end - 1]!)) end -= 1;
  return start < end ? { start, end } : null;
}
