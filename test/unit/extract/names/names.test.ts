import { expect, it } from 'vitest';
import { nameText } from '../../../support/parse-text.ts';

const namesIn = (text: string, language: 'en' | 'fr' | 'es' = 'en'): string[] => nameText(text, language).flatMap(({ names }) => names.map((name) => `${name.sort} ${name.text}`));

it('reads the names of one language in the sentences of another', () => {
  expect(namesIn('The trainers of the Ligue des Femmes met the Red del Río.')).toEqual(['body Ligue des Femmes', 'body Red del Río']);
  expect(namesIn('Les formateurs du Network for Women sont partis.', 'fr')).toEqual(['body Network for Women']);
});

it.each([['en', 'In May Mrs. Amal Diop left.'], ['fr', 'En mai Mme Amal Diop est partie.'], ['es', 'En mayo la Sra. Amal Diop se fue.']] as const)('keeps a title out of a name (%s)', (language, text) => {
  expect(namesIn(text, language)).toEqual(['person Amal Diop']);
});
