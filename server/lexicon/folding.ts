/**
 * The one way in which texts are compared: compatibility forms and accents folded, lower case, apostrophes and
 * punctuation as spaces, runs of space as one. Letters of every script stay.
 */
export function fold(text: string): string {
  if (text.length > longestKept) return foldAnew(text);
  const kept = folded.get(text);
  if (kept !== undefined) return kept;
  if (folded.size >= mostKept) folded.clear();
  const result = foldAnew(text);
  folded.set(text, result);
  return result;
}

/** Names come again and again; whole fields do not. */
const folded = new Map<string, string>();
const longestKept = 80;
const mostKept = 50_000;

function foldAnew(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}+/gu, '')
    .toLowerCase()
    .replace(/œ/gu, 'oe')
    .replace(/æ/gu, 'ae')
    .replace(/ß/gu, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A folded text as part of an id: `Coalition Malienne` gives `coalition-malienne`. */
export function slug(text: string): string {
  return fold(text).replaceAll(' ', '-');
}
