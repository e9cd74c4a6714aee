import { describe, expect, it } from 'vitest';
import { parseText } from '../../../support/parse-text.ts';

/** Each clause with a verb as its kind and the verb's lemma. */
function clausesOf(...[text, language]: Parameters<typeof parseText>): string[] {
  return parseText(text, language).clauses.flatMap(({ kind, verb }) => (verb ? [`${kind} ${verb.lemma}`] : []));
}

describe('the clause that a verb belongs to', () => {
  it.each([
    ['The League trained ten scribes in Kaya.', ['main train']],
    ['The League met in Kaya and trained ten scribes.', ['main meet', 'main train']],
    ['The League trained the scribes, and in April the scribes trained ten clerks.', ['main train', 'main train']],
    ['The course they had received in Kaya helped the scribes.', ['main help', 'relative receive']],
    ['The League, trained in Kaya, trained ten scribes.', ['main train', 'participle train']],
    ['The scribes who were trained in Kaya taught ten clerks.', ['main teach', 'relative train']],
    ['The League wants to train ten scribes.', ['main want', 'infinitive train']],
    ['The League spent two days teaching ten scribes.', ['main spend', 'gerund teach']],
  ])('%s', (text, clauses) => {
    expect(clausesOf(text).sort()).toEqual([...clauses].sort());
  });

  it('shares the subject of the verb before "and"', () => {
    const { clauses } = parseText('The League met in Kaya and trained ten scribes.');
    expect(clauses.find(({ verb }) => verb?.lemma === 'train')?.shares?.verb?.lemma).toBe('meet');
  });

  it('tells apart behind a colon only what is counted or placed twice', () => {
    const items = (text: string): number => parseText(text).clauses.reduce((sum, clause) => sum + clause.items.length, 0);
    expect(items('The League trained 64 people: 24 scribes in Kaya and 40 clerks in Dori.')).toBeGreaterThan(0);
    expect(items('The League trained 64 people: it was a success.')).toBe(0);
  });
});
