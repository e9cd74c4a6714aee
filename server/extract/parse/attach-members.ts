import type { Clause } from './Clause.ts';
import { isCopula } from './copula.ts';
import type { NounPhrase, VerbGroup } from './Item.ts';

/** "defenders who are members of X", "belonging to these coalitions": what the clause says is put on the noun itself. */
export function attachMembers(clauses: readonly Clause[]): void {
  for (const clause of clauses) {
    placeTrainers(clause);
    if (clause.antecedent.length === 0 || !clause.verb || clause.verb.negated) continue;
    if (clause.kind !== 'relative' && clause.kind !== 'participle' && clause.kind !== 'gerund') continue;
    const target = clause.antecedent.at(-1)!;
    const nouns = clause.after.flatMap((part) => (part.kind === 'noun' || part.kind === 'preposition' ? part.nouns : []));
    if (isCopula(clause.verb)) addAlso(target, nouns.filter(({ sort, of }) => sort === 'people' && of.length > 0));
    else if (belongs(clause.verb) && (target.sort === 'people' || target.sort === 'facilitator' || target.sort === 'collective' || !clause.verb.passive)) target.of.push(...nouns.filter(({ sort }) => sort === 'body'));
  }
}

/** "women who belong to the guild", "women organised in the guild". */
function belongs({ lemma, passive, grammar }: VerbGroup): boolean {
  return grammar.belonging.test(lemma) || (passive && grammar.belonging.test(`${grammar.copula} ${lemma}`));
}

/** "Facilitators came from the guild": they stand for it wherever they are told of. */
function placeTrainers({ kind, verb, before, after }: Clause): void {
  const first = before.find((part) => part.kind === 'noun');
  const [trainers] = first?.nouns ?? [];
  if (kind !== 'main' || !verb || verb.negated || verb.passive || isCopula(verb) || !verb.grammar.comingFrom.test(verb.lemma) || trainers?.sort !== 'facilitator' || trainers.name !== null) return;
  for (const part of after) if (part.kind === 'preposition' && part.senses[0] === 'origin') trainers.origin.push(...part.nouns.filter(({ name }) => name?.sort === 'body'));
}

function addAlso(target: NounPhrase, nouns: readonly NounPhrase[]): void {
  for (const noun of nouns) if (!target.also.includes(noun)) target.also.push(noun);
}
