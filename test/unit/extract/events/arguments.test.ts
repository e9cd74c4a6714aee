import { describe, expect, it } from 'vitest';
import { argumentsOf } from '../../../../server/extract/events/arguments.ts';
import type { NounPhrase } from '../../../../server/extract/parse/Item.ts';
import { parseText } from '../../../support/parse-text.ts';

/** Lemmas of the subject and objects of the clause with this verb; names as they stand. */
function around(text: string, lemma: string, language?: 'en' | 'fr' | 'es'): { subject: string[]; objects: string[] } {
  const clause = parseText(text, language).clauses.findLast(({ verb }) => verb?.lemma === lemma)!;
  const called = (nouns: readonly NounPhrase[]): string[] => nouns.map(({ lemma: own, name }) => name?.text ?? own);
  const { subject, objects } = argumentsOf(clause);
  return { subject: called(subject), objects: called(objects) };
}

describe('what a verb has around it', () => {
  it.each([
    ['The lawyers trained the journalists.', 'train', { subject: ['lawyer'], objects: ['journalist'] }],
    ['The lawyers met in Kaya and trained the journalists.', 'train', { subject: ['lawyer'], objects: ['journalist'] }],
    ['The lawyers who trained the journalists left.', 'train', { subject: ['lawyer'], objects: ['journalist'] }],
    ['The lawyers asked the journalists to train the nurses.', 'train', { subject: ['journalist'], objects: ['nurse'] }],
    ['The lawyers want to train the nurses.', 'train', { subject: ['lawyer'], objects: ['nurse'] }],
  ])('%s', (text, lemma, found) => {
    expect(around(text, lemma)).toEqual(found);
  });

  it('takes a French object pronoun and a subject behind its verb', () => {
    expect(around('Les avocates les ont formés.', 'former', 'fr')).toEqual({ subject: ['avocate'], objects: ['les'] });
  });

  it('has the ending of a Spanish verb where nobody is named', () => {
    expect(around('Capacitaron a diez periodistas.', 'capacitar', 'es').subject).toEqual(['capacitaron']);
  });
});
