import type { Clause, Part } from '../parse/Clause.ts';
import { isCopula } from '../parse/copula.ts';
import type { NounPhrase } from '../parse/Item.ts';
import { argumentsOf } from './arguments.ts';
import type { Draft } from './Draft.ts';
import { isParty } from './sorts.ts';

/** "The club is one of the bodies that the guild trained", "Those trained by the guild were scribes": who is meant is named beside the phrase that the clause speaks of. */
export function nameGeneric(draft: Draft, clause: Clause): void {
  const [generic] = clause.antecedent;
  if (!generic || generic.name !== null || !clause.parent || (clause.kind !== 'relative' && clause.kind !== 'participle')) return;
  const named = apposedTo(generic, clause.parent) ?? saidOf(generic, clause.parent);
  if (named.length === 0) return;
  for (const list of [draft.givers, draft.shared.receivers, ...draft.segments.map(({ receivers }) => receivers)]) {
    const at = list.indexOf(generic);
    if (at >= 0) list.splice(at, 1, ...named);
  }
}

/** "The club, one of the bodies trained by the guild, …". */
function apposedTo(generic: NounPhrase, { before, after }: Clause): readonly NounPhrase[] | null {
  for (const parts of [before, after]) {
    const at = parts.findIndex((part) => part.kind === 'noun' && part.join === 'comma' && part.nouns.includes(generic));
    const left = parts[at - 1];
    if (at > 0 && isOneOf(generic) && left?.kind === 'noun' && left.nouns.every(({ name }) => name?.sort === 'body')) return left.nouns;
  }
  return null;
}

/** "The club is one of the bodies …", "was among the bodies …", "Those trained … were scribes", "The body that taught them was the guild". */
function saidOf(generic: NounPhrase, above: Clause): readonly NounPhrase[] {
  if (!above.verb || !isCopula(above.verb) || above.verb.negated) return [];
  const { subject, objects } = argumentsOf(above);
  const isNamed = (noun: NounPhrase): boolean => isParty(noun) && noun.sort !== 'pronoun' && noun !== generic;
  if (above.after.some((part) => holds(part, generic) && (isOneOf(generic) || (part.kind === 'preposition' && (part.senses[0] === 'other' || part.senses[0] === 'recipient'))))) return subject.filter((noun) => isNamed(noun) && noun.name !== null);
  const unnamed = generic.sort === 'pronoun' || generic.sort === 'body' || generic.sort === 'facilitator';
  return above.before.some((part) => holds(part, generic)) && unnamed ? objects.filter((noun) => isNamed(noun) && (generic.sort === 'pronoun' || noun.name !== null)) : [];
}

function holds(part: Part, noun: NounPhrase): boolean {
  return (part.kind === 'noun' || part.kind === 'preposition') && part.nouns.includes(noun);
}

function isOneOf({ pronoun, of }: NounPhrase): boolean {
  return pronoun === 'everybody' && of.length > 0;
}
