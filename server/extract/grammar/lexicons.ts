import type { Language } from '../../model/claim.ts';
import { english } from '../en/english.ts';
import { spanish } from '../es/spanish.ts';
import { french } from '../fr/french.ts';
import type { Grammar } from './Grammar.ts';
import { Lexicon } from './Lexicon.ts';

/** All languages that records are read in. */
export const grammars: Readonly<Record<Language, Grammar>> = { en: english, fr: french, es: spanish };
const made = new Map<Language, Lexicon>();

/** The lexicon of a language, compiled when first asked for. */
export function lexiconOf(language: Language): Lexicon {
  const known = made.get(language) ?? new Lexicon(grammars[language]);
  made.set(language, known);
  return known;
}
