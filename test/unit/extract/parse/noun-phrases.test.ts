import { describe, expect, it } from 'vitest';
import { parseText } from '../../../support/parse-text.ts';
import type { NounPhrase } from '../../../../server/extract/parse/Item.ts';

function firstNoun(...[text, language]: Parameters<typeof parseText>): NounPhrase {
  return parseText(text, language).items.find((item): item is NounPhrase => item.kind === 'noun')!;
}

describe('a noun phrase', () => {
  it.each([
    ['Twelve local journalists met.', { count: 12, lemma: 'journalist', plural: true }],
    ['About forty lawyers met.', { count: 40, lemma: 'lawyer' }],
    ['All the journalists met.', { determiner: 'all', lemma: 'journalist' }],
    ['These twelve met.', { determiner: 'demonstrative', sort: 'pronoun', pronoun: 'plural', count: 12 }],
    ['None of the journalists met.', { determiner: 'none' }],
  ] as const)('in English: %s', (text, said) => {
    expect(firstNoun(text)).toMatchObject(said);
  });

  it.each([
    ['Une vingtaine de journalistes ont été formés.', 'fr', { count: 20, lemma: 'journaliste' }],
    ['Des journalistes ont été formés.', 'fr', { determiner: 'indefinite', lemma: 'journaliste' }],
    ['Doce periodistas fueron capacitados.', 'es', { count: 12, lemma: 'periodista' }],
  ] as const)('in French and Spanish: %s', (text, language, said) => {
    expect(firstNoun(text, language)).toMatchObject(said);
  });

  it('holds what stands behind it', () => {
    const noun = firstNoun('Twelve members of the Harbour League (seven women and five men) met.');
    expect(noun.of.map(({ name }) => name?.text)).toEqual(['Harbour League']);
    expect(firstNoun('The lawyers from Togo and Benin met.').origin.map(({ name }) => name?.country)).toEqual(['TG', 'BJ']);
    expect(firstNoun("The network's members met.").owner?.lemma).toBe('network');
  });

  it('is no deeper than a phrase that only goes on with "of"', () => {
    const noun = firstNoun(`The members ${'of the committee '.repeat(40)}met.`);
    const depth = (each: NounPhrase): number => 1 + Math.max(0, ...each.of.map(depth));
    expect(depth(noun)).toBeLessThan(9);
  });
});
