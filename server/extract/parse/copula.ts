import type { Clause, Part } from './Clause.ts';
import type { VerbGroup } from './Item.ts';

/** "is", "était", "fueron", and no auxiliary of a passive. */
export function isCopula(verb: VerbGroup): boolean {
  return verb.lemma === verb.grammar.copula && !verb.passive;
}

/** "It is from the guild that they learnt", "c'est la guilde qui a formé": the phrase in the middle belongs to the clause behind. */
export function isCleft({ verb, before }: Clause): boolean {
  const first = before.find((part): part is Extract<Part, { kind: 'noun' }> => part.kind === 'noun');
  const pronoun = first?.nouns[0]!.pronoun;
  // "She was among those who learnt": said of a person.
  if (verb !== null && pronoun === 'singular' && verb.grammar.subjectPronouns.test(first!.nouns[0]!.lemma)) return false;
  return verb !== null && isCopula(verb) && (pronoun === 'singular' || pronoun === 'impersonal' || (first === undefined && verb.implied !== null && verb.form === 'finite'));
}
