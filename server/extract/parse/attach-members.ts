import type { Clause } from './Clause.ts';
import type { NounPhrase } from './Item.ts';

const belonging = /^(?:belong to|be part of|belong|work for|work with|represent|come from|appartenir à|faire partie de|représenter|provenir de|venir de|pertenecer a|representar|formar parte de|provenir de)$/u;

/** "defenders who are members of X", "belonging to these coalitions": what the clause says is put on the noun itself. */
export function attachMembers(clauses: readonly Clause[]): void {
  for (const clause of clauses) {
    if (clause.antecedent.length === 0 || !clause.verb || clause.verb.negated) continue;
    if (clause.kind !== 'relative' && clause.kind !== 'participle' && clause.kind !== 'gerund') continue;
    const target = clause.antecedent.at(-1)!;
    const nouns = clause.after.flatMap((part) => (part.kind === 'noun' || part.kind === 'preposition' ? part.nouns : []));
    if (isCopula(clause)) addAlso(target, nouns.filter(({ sort, of }) => sort === 'people' && of.length > 0));
    else if (belonging.test(clause.verb.lemma)) target.of.push(...nouns.filter(({ sort }) => sort === 'body'));
  }
}

function isCopula(clause: Clause): boolean {
  return /^(?:be|être|ser)$/u.test(clause.verb!.lemma) && !clause.verb!.passive;
}

function addAlso(target: NounPhrase, nouns: readonly NounPhrase[]): void {
  for (const noun of nouns) if (!target.also.includes(noun)) target.also.push(noun);
}
