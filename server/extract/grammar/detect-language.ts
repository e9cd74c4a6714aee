import type { Language } from '../../model/claim.ts';

/** Small words of one language that are none of the others'. */
const telling: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set('the and of to was were by with for that their from at had has have which who this they it is after not been its an as are'.split(' ')),
  fr: new Set('le les des du et dans par pour qui une au aux est été ont avec ce cette ses leur leurs sont avait elle elles ils il ne pas à où aussi lors sur'.split(' ')),
  es: new Set('el los las del y por para con una su sus fue fueron al lo como más este esta ha han había también desde sobre hasta sin después'.split(' ')),
};

/** Letters and endings that tell as much as a small word. */
const written: Readonly<Record<Language, RegExp>> = { en: /(?:ing|ed|ly)$/u, fr: /[çèêœùâîû]|(?:tion|tions|aient|eurs|ées|eux)$/u, es: /ñ|(?:ción|ciones|aron|ieron|dores|doras|dad)$|[bcdfglmnrstz]ó$/u };

const enough = 4000;

/** The language of a text by its small words; English where nothing tells. */
export function detectLanguage(text: string): Language {
  const counts: Record<Language, number> = { en: 0, fr: 0, es: 0 };
  for (const [word] of text.slice(0, enough).toLowerCase().matchAll(/\p{L}+/gu)) {
    for (const language of ['en', 'fr', 'es'] as const) {
      if (telling[language].has(word)) counts[language] += 1;
      else if (word.length > 4 && written[language].test(word)) counts[language] += 0.5;
    }
  }
  if (counts.fr > counts.en && counts.fr >= counts.es) return 'fr';
  return counts.es > counts.en ? 'es' : 'en';
}
