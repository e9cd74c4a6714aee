import type { Language } from '../../model/claim.ts';
import { grammars } from './lexicons.ts';

const languages = (['en', 'fr', 'es'] as const).map((language) => ({ language, words: new Set(grammars[language].telling.words.split('|')), endings: grammars[language].telling.endings }));
const enough = 4000;

/** The language of a text by its small words; English where nothing tells. */
export function detectLanguage(text: string): Language {
  const counts: Record<Language, number> = { en: 0, fr: 0, es: 0 };
  for (const [word] of text.slice(0, enough).toLowerCase().matchAll(/\p{L}+/gu)) {
    for (const { language, words, endings } of languages) {
      if (words.has(word)) counts[language] += 1;
      else if (word.length > 4 && endings.test(word)) counts[language] += 0.5;
    }
  }
  if (counts.fr > counts.en && counts.fr >= counts.es) return 'fr';
  return counts.es > counts.en ? 'es' : 'en';
}
