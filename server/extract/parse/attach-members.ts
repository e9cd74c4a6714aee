import type { Clause } from './Clause.ts';
import { isCopula } from './copula.ts';
import type { NounPhrase } from './Item.ts';

/** "defenders who are members of X", "belonging to these coalitions": what the clause says is put on the noun itself. */
export function attachMembers(clauses: readonly Clause[]): void {
  for (const clause of clauses) {
    if (clause.antecedent.length === 0 || !clause.verb || clause.verb.negated) continue;
    if (clause.kind !== 'relative' && clause.kind !== 'participle' && clause.kind !== 'gerund') continue;
    const target = clause.antecedent.at(-1)!;
    const nouns = clause.after.flatMap((part) => (part.kind === 'noun' || part.kind === 'preposition' ? part.nouns : []));
    if (isCopula(clause.verb)) addAlso(target, nouns.filter(({ sort, of }) => sort === 'people' && of.length > 0));
    else if (clause.verb.grammar.belonging.test(clause.verb.lemma)) target.of.push(...nouns.filter(({ sort }) => sort === 'body'));
  }
}

function addAlso(target: NounPhrase, nouns: readonly NounPhrase[]): void {
  for (const noun of nouns) if (!target.also.includes(noun)) target.also.push(noun);
}
