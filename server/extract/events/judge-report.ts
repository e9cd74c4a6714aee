import type { Clause } from '../parse/Clause.ts';
import { argumentsOf } from './arguments.ts';

/** "It is said that the guild trained them", "The guild is said to have trained them": told by nobody in particular, so not asserted. */
export function isHearsay(clause: Clause): boolean {
  const { kind, subordinator, relative, parent } = clause;
  const above = parent?.verb;
  const rumour = clause.verb!.grammar.rumour;
  if (clause.before.some((part) => part.kind === 'preposition' && part.nouns.some(({ lemma }) => rumour.test(lemma)))) return true;
  // "On dit que": the word that joins the clause is a relative too.
  if (!above || (subordinator !== 'that' && kind !== 'infinitive' && relative !== 'any')) return false;
  const [subject] = argumentsOf(parent).subject;
  if (clause.antecedent.some(({ lemma }) => rumour.test(lemma))) return true;
  if (subject && rumour.test(subject.lemma)) return true;
  return above.grammar.hearsay.test(above.lemma) && (above.passive || above.reflexive || subject?.pronoun === 'impersonal');
}

/** "They asked which guild had trained them": the clause is a question, and no relative one of "them". */
export function isAsked({ kind, relative, before, antecedent, parent }: Clause): boolean {
  const above = parent?.verb;
  if (kind !== 'relative' || !above || !above.grammar.asking.test(above.lemma)) return false;
  const [first] = before;
  const which = relative === 'any' && first?.kind === 'noun' && first.nouns[0]!.determiner === null && first.nouns[0]!.name === null && first.nouns[0]!.sort !== 'pronoun';
  return which || antecedent.every(({ sort }) => sort === 'pronoun');
}
