import type { Clause, Part } from './Clause.ts';
import { isCopula } from './copula.ts';
import type { NounPhrase, VerbGroup } from './Item.ts';

/** "defenders who are members of X", "belonging to these coalitions": what the clause says is put on the noun itself. */
export function attachMembers(clauses: readonly Clause[]): void {
  for (const clause of clauses) {
    placeTrainers(clause);
    lendTrainers(clause, clauses);
    placeAside(clause);
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

/** "Their trainers, from the guild, taught": whence they are, between commas. */
function placeAside({ before, verb }: Clause): void {
  before.forEach((part, at) => {
    const next = before[at + 1];
    const trainers = part.kind === 'noun' ? part.nouns.at(-1)! : null;
    const isAside = next?.kind === 'preposition' && next.join === 'comma' && next.senses[0] === 'origin' && verb !== null && verb.from > next.nouns.at(-1)!.to;
    if (trainers?.sort === 'facilitator' && trainers.name === null && trainers.of.length + trainers.origin.length === 0 && isAside) trainers.origin.push(...next.nouns.filter(({ name }) => name?.sort === 'body'));
  });
}

/** "The guild sent two trainers, who taught the scribes": they taught for it. */
function lendTrainers({ kind, verb, before, after }: Clause, clauses: readonly Clause[]): void {
  if (kind !== 'main' || !verb || verb.negated || verb.bare || !verb.grammar.lending.test(verb.lemma)) return;
  const nounsOf = (parts: Clause['after']): NounPhrase[] => parts.find((part): part is Extract<Part, { nouns: NounPhrase[] }> => part.kind === 'noun' || (part.kind === 'preposition' && part.key === verb.grammar.personalObject))?.nouns ?? [];
  const agents = after.flatMap((part) => (part.kind === 'preposition' && part.senses[0] === 'agent' ? part.nouns : []));
  const [lent, lenders] = verb.passive ? [nounsOf(before), agents] : [nounsOf(after), nounsOf(before)];
  const [trainers] = lent;
  const bodies = lenders.filter(({ name }) => name?.sort === 'body');
  if (trainers?.sort !== 'facilitator' || trainers.name !== null || trainers.of.length + trainers.origin.length > 0 || bodies.length === 0) return;
  const teaches = clauses.some((clause) => clause.verb !== null && clause.verb !== verb && !clause.verb.passive && !clause.verb.negated && (clause.kind === 'relative' || clause.shares?.verb === verb && verb.passive) && clause.verb.verb.frames.some(({ subject, object }) => subject === 'giver' && object === 'receiver'));
  if (teaches) trainers.origin.push(...bodies);
}

function addAlso(target: NounPhrase, nouns: readonly NounPhrase[]): void {
  for (const noun of nouns) if (!target.also.includes(noun)) target.also.push(noun);
}
