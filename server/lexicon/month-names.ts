import { fold } from './folding.ts';

const languages = ['en', 'fr', 'es'] as const;

const names = new Set(languages.flatMap((language) => (['long', 'short'] as const).flatMap((month) => {
  const format = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => fold(format.format(Date.UTC(2024, index, 15))));
})));

const years = /\d{4}|\b\d{2}\b.*\b\d{2}\b|\b(?:year|annee|an|ano)\b/u;

/** Whether the words of a date name a month and leave its year to what stands around them: `in December`. */
export function leavesYearOut(text: string): boolean {
  const folded = fold(text);
  return !years.test(folded) && folded.split(' ').some((word) => names.has(word));
}
