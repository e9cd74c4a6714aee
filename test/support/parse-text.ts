import { readDates } from '../../server/extract/dates/read-dates.ts';
import { lexiconOf } from '../../server/extract/grammar/lexicons.ts';
import { nameSentences } from '../../server/extract/names/NameBook.ts';
import type { NamedSentence } from '../../server/extract/names/NameBook.ts';
import { parseSentence } from '../../server/extract/parse/parse-sentence.ts';
import type { ParsedSentence } from '../../server/extract/claims/ParsedSentence.ts';
import { splitSentences } from '../../server/extract/text/split-sentences.ts';
import type { Language } from '../../server/model/claim.ts';

/** The sentences of a text with their dates and names, in the language that is given. */
export function nameText(text: string, language: Language): NamedSentence[] {
  const lexicon = lexiconOf(language);
  return nameSentences(splitSentences('description', text, language).map((sentence) => ({ sentence, dates: readDates(sentence.tokens, lexicon) })), lexicon, []);
}

/** The first sentence of a text, parsed. */
export function parseText(text: string, language: Language = 'en'): ParsedSentence {
  return parseSentence(nameText(text, language)[0]!, 0, lexiconOf(language));
}
