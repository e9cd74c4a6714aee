import type { Clause } from '../parse/Clause.ts';
import { isCopula } from '../parse/copula.ts';
import type { NounPhrase } from '../parse/Item.ts';
import { isParty, isTraining } from './sorts.ts';

/** What a relative clause or participle speaks of: the nearest phrase, unless only one farther off is what its verb is said of. */
export function antecedentOf(clause: Clause): readonly NounPhrase[] {
  const { preposition } = clause;
  if (preposition && clause.verb?.verb.frames.some(({ prepositions }) => prepositions.get(preposition.key) === 'training') && !clause.antecedent.some(isTraining)) {
    const training = [...clause.candidates].reverse().find(isTraining);
    if (training) return [training];
  }
  const nested = nestedBefore(clause);
  if (nested) return [nested];
  const frames = clause.verb?.verb.frames ?? [];
  const { antecedent, candidates } = clause;
  const held = heldBefore(clause);
  if (held) return [held];
  if (frames.length === 0 || antecedent.length === 0 || antecedent.some((noun) => isParty(noun) || isTraining(noun) || noun.sort === 'content')) {
    const speaksOfTraining = frames.some(({ object }) => object === 'training') && frames.every(({ object }) => object !== 'receiver' && object !== 'topic');
    const passive = clause.kind === 'participle' || clause.verb?.passive === true;
    // "a course by the guild, which 20 scribes attended"
    const attended = clause.kind === 'relative' && clause.relative === 'any' && clause.before.some((part) => part.kind === 'noun');
    if (!speaksOfTraining || !(passive || attended) || antecedent.some((noun) => isTraining(noun) || noun.sort === 'content') || antecedent.length === 0) return antecedent;
  }
  const wantsTraining = frames.some(({ subject, object, prepositions }) => subject === 'training' || object === 'training' || [...prepositions.values()].includes('training'));
  const wantsPeople = frames.some(({ object }) => object === 'receiver');
  const farther = [...candidates].reverse().find((noun) => (wantsTraining && isTraining(noun)) || (wantsPeople && isParty(noun)));
  const inner = farther ? null : innermost(antecedent.at(-1), (noun) => (wantsTraining && isTraining(noun)) || (wantsPeople && isParty(noun)));
  return farther ? [farther] : inner ? [inner] : antecedent;
}

/** "a course for the scribes, which took place in May", ", que estuvo a cargo de la red": only the training farther off is what took place, or was in anyone's hands. */
function heldBefore({ kind, verb, relative, preposition, antecedent, candidates, after }: Clause): NounPhrase | null {
  if (kind !== 'relative' || relative !== 'any' || !verb || preposition || antecedent.some((noun) => isTraining(noun) || noun.sort === 'noTraining')) return null;
  const { frames } = verb.verb;
  const takesPlace = frames.length > 0 && frames.every(({ subject }) => subject === 'training');
  const inHands = (isCopula(verb) || frames.some(({ subject }) => subject === 'training')) && after.some((part) => part.kind === 'preposition' && part.senses[0] === 'agent' && part.nouns.some(isParty));
  return takesPlace || inHands ? candidates.findLast(isTraining) ?? null : null;
}

/** "the fruit of the course that the guild gave": the phrase at the end of a longer one that the verb can be said of. */
function innermost(noun: NounPhrase | undefined, fits: (noun: NounPhrase) => boolean): NounPhrase | null {
  const last = noun?.of.at(-1);
  if (!noun || !last || last.to !== noun.to) return null;
  return fits(last) ? last : innermost(last, fits);
}

/** "the transport of the midwives trained in X": the phrase right before a participle, inside a longer one, if its verb is said of people. */
function nestedBefore(clause: Clause): NounPhrase | null {
  if (clause.kind !== 'participle' || !clause.verb?.verb.frames.some(({ object }) => object === 'receiver')) return null;
  let noun = clause.antecedent.at(-1);
  if (!noun || isParty(noun)) return null;
  while (noun && noun.of.length > 0) {
    noun = noun.of.at(-1)!;
    if (isParty(noun) && noun.sort !== 'body' && noun.to === clause.verb.from) return noun;
  }
  return null;
}
