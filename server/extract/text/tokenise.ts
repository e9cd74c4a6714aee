import type { Language } from '../../model/claim.ts';
import type { Token } from './Token.ts';

/** Dates in digits, numbers with groups of three, words with inner hyphens and apostrophes, abbreviations, marks. */
const pattern =
  /\d{1,2}[./]\d{1,2}(?=[-–]\d{1,2}[./]\d{1,2}[./]\d{2,4}(?!\d))|\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}(?![\d])|\d{1,2}\/\d{4}(?!\d)|\d{4}-\d{2}(?!\d)|\d{1,3}(?:[ \u00A0\u202F]\d{3}(?!\d))+|\d{1,3}(?:[,.]\d{3}(?!\d))+|\d+(?:[.,]\d+)?(?:st|nd|rd|th|er|ère|ers|ème|e|º|ª|°)?(?![\p{L}\d]|[-‐‑]\p{L})|(?:\p{L}\.){2,}|[\p{L}\p{M}\d&]+(?:[-‐‑'’ʼ.](?=[\p{L}\d])[\p{L}\p{M}\d]+)*['’ʼ]?|[^\s\p{L}\p{M}\d]/gu;

const contracted = /^(.*\p{L})(n['’ʼ]t|['’ʼ](?:ve|re|ll|d|m))$/iu;
/** These are one word with their negation. */
const whole = /^(?:wo|ca|would|could|should)n['’ʼ]t$/iu;

const elided = /^(?:l|d|qu|s|n|j|m|c|t|jusqu|lorsqu|puisqu|quoiqu)['’ʼ]/iu;

/** "N'Djamena", "à M'hamid": names that begin as "n'ont" does, told by their second capital or by a capital inside a sentence. */
function isNamed(word: string, before: string): boolean {
  return /^[MNT]['’ʼ]\p{Lu}\p{Ll}/u.test(word) || (/^[MNTSJ]['’ʼ]\p{L}/u.test(word) && /[\p{L}\d,]\s$/u.test(before));
}

/** The tokens of a text, their offsets moved by `offset`. French articles before an apostrophe are tokens of their own. */
export function tokenise(text: string, language: Language, offset = 0): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    let word = match[0];
    let start = match.index;
    if (/\p{L}/u.test(word)) {
      if (language === 'fr' && !isNamed(word, text.slice(Math.max(0, start - 2), start))) {
        for (let cut = elided.exec(word); cut && word.length > cut[0].length; cut = elided.exec(word)) {
          tokens.push(token(cut[0], start + offset));
          start += cut[0].length;
          word = word.slice(cut[0].length);
        }
      }
      // "ont-elles été formées": the pronoun behind the verb repeats the subject.
      const inverted = language === 'fr' ? /^\p{L}+(?=[-‐‑](?:t[-‐‑])?(?:ils?|elles?|on)$)/iu.exec(word) : null;
      if (inverted) {
        tokens.push(token(inverted[0], start + offset));
        continue;
      }
      const parts = language === 'en' && !whole.test(word) ? contracted.exec(word) : null;
      if (parts) {
        tokens.push(token(parts[1]!, start + offset), token(parts[2]!, start + offset + parts[1]!.length));
        continue;
      }
      const possessive = language === 'en' ? /(?:['’ʼ]s|(?<=s)['’ʼ])$/iu.exec(word) : null;
      const stem = possessive ? word.slice(0, possessive.index) : word.replace(/['’ʼ]$/u, '');
      if (stem === '') {
        tokens.push(token(word, start + offset));
        continue;
      }
      if (!/^(?:\p{L}\.){2,}$/u.test(stem) && stem.includes('.') && !/\d/u.test(stem)) pushParts(tokens, stem, start + offset);
      else tokens.push(token(stem, start + offset));
      if (stem.length < word.length) tokens.push(token(word.slice(stem.length), start + offset + stem.length));
    } else tokens.push(token(word, start + offset));
  }
  return tokens;
}

/** `end.Next`, a full stop without a space, is three tokens. */
function pushParts(tokens: Token[], word: string, start: number): void {
  for (const part of word.matchAll(/[^.]+|\./gu)) tokens.push(token(part[0], start + part.index));
}

const plain = /^[a-z\d]+$/iu;

function token(text: string, start: number): Token {
  const kind = /^\d/u.test(text) ? 'number' : /\p{L}/u.test(text) ? 'word' : 'mark';
  return {
    start,
    end: start + text.length,
    text,
    lower: plain.test(text) ? text.toLowerCase() : text.toLowerCase().normalize('NFC').replace(/[’ʼ]/gu, "'").replace(/[‐‑]/gu, '-'),
    kind,
    capital: kind === 'word' && /^\p{Lu}|-\p{Lu}|^[a-z]?['’ʼ]\p{Lu}|^\p{Ll}\p{Lu}\p{Ll}/u.test(text),
  };
}
