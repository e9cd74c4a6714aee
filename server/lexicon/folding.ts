/**
 * The one way in which texts are compared: compatibility forms and accents folded, lower case, apostrophes and
 * punctuation as spaces, runs of space as one. Letters of every script stay.
 */
export function fold(text: string): string {
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
