import type { NoClaim } from '../../model/claim.ts';
import type { Matrix } from '../grammar/Grammar.ts';
import type { Clause } from '../parse/Clause.ts';
import { isCleft, isCopula } from '../parse/copula.ts';
import type { NounPhrase } from '../parse/Item.ts';
import { argumentsOf } from './arguments.ts';
import type { Fact } from './Draft.ts';
import { isAsked, isHearsay } from './judge-report.ts';
import { isDefinite, isPlace, isTraining } from './sorts.ts';

const place: Fact = { took: 'place' };
const not = (why: NoClaim['why']): Fact => ({ took: 'not', why });
const likely = (reason: string): Fact => ({ took: 'likely', reason });

/**
 * Whether what a clause tells took place: its own tense, mood and negation, and those of the clauses that it depends
 * on. `specific`: it has a date, place or number of its own, which ability and purpose seldom have.
 */
export function judgeFact(clause: Clause, specific: boolean): Fact {
  const verb = clause.verb;
  if (!verb) return place;
  if (verb.negated || clause.negated || saysNone(clause)) return not('negated');
  // "No fue la red quien los formó"
  if (clause.kind === 'relative' && clause.parent && isCleft(clause.parent) && (clause.parent.verb!.negated || clause.parent.negated)) return not('negated');
  if (verb.tense === 'future') return not('planned');
  if (verb.tense === 'conditional' || verb.modal) return not('hypothetical');
  if (clause.subordinator === 'condition' || isHearsay(clause) || isAsked(clause)) return not('hypothetical');
  if (clause.subordinator === 'before' && verb.tense === 'present') return not('planned');
  if (clause.subordinator === 'purpose' && clause.kind !== 'infinitive') return not('planned');
  if (verb.tense === 'subjunctive') return not('hoped');
  if (verb.verb.matrix !== null && verb.verb.matrix !== 'fact' && verb.verb.matrix !== 'able' && clause.kind !== 'infinitive' && verb.verb.frames.length > 0) {
    const refused = refusalOf(verb.verb.matrix);
    if (refused && verb.verb.frames.every(({ subject }) => subject === 'any' || subject === 'sender' || subject === 'training')) return not(refused);
  }
  if (clause.kind === 'infinitive') return judgeInfinitive(clause, specific);
  if (clause.kind === 'gerund') return judgeGerund(clause, specific);
  if (clause.kind === 'participle') return judgeParticiple(clause, specific);
  if ((clause.subordinator === 'that' || clause.subordinator === 'how') && clause.parent?.verb) {
    const refused = refusalOf(clause.parent.verb.verb.matrix);
    if (refused) return not(refused);
  }
  if (verb.tense === 'present') return specific ? likely('told in the present tense') : not('not-a-training');
  if (verb.tense === 'imperfect' && verb.passive && argumentsOf(clause).subject.some((noun) => isTraining(noun) || noun.sort === 'pronoun')) return place;
  if (verb.tense === 'imperfect' && pointsToTraining(clause)) return place;
  if (verb.tense === 'imperfect') return specific || verb.clitics.some((word) => word === verb.grammar.there) || (clause.parent && isCleft(clause.parent)) ? likely('told as a habit') : not('not-a-training');
  return place;
}

/** "The guild was teaching these lessons", "L'atelier, la guilde l'animait": how a training was that is told already. */
function pointsToTraining(clause: Clause): boolean {
  return argumentsOf(clause).objects.some((noun) => (isTraining(noun) && isDefinite(noun) && noun.of.length === 0) || (noun.pronoun === 'singular' && clause.verb!.pronouns.some((pronoun) => pronoun.noun === noun)));
}

function saysNone(clause: Clause): boolean {
  const objects = clause.after.flatMap((part) => (part.kind === 'noun' && part.join !== 'comma' ? part.nouns : []));
  const agents = clause.after.flatMap((part) => (part.kind === 'preposition' && part.senses[0] === 'agent' ? part.nouns : []));
  return [...argumentsOf(clause).subject, ...objects, ...agents].some((noun) => noun.determiner === 'none' || noun.pronoun === 'nobody');
}

function refusalOf(matrix: Matrix | null): NoClaim['why'] | null {
  if (matrix === null || matrix === 'fact' || matrix === 'able') return null;
  return matrix;
}

function judgeInfinitive(clause: Clause, specific: boolean): Fact {
  const parent = clause.parent;
  if (clause.preposition?.senses[0] === 'after') return place;
  if (clause.preposition?.senses[0] === 'without' || clause.preposition?.senses[0] === 'instead' || clause.subordinator === 'without') return not('negated');
  if (clause.verb!.tense === 'past' && clause.subordinator !== 'before') {
    // "was to have trained": it had been meant to.
    if (parent?.verb && isCopula(parent.verb) && !clause.preposition && parent.after.every(({ kind }) => kind !== 'noun')) return not('planned');
    // "six months after having been trained", "pour avoir formé": done, unless what it hangs on is denied or wished.
    const above = parent?.verb ? refusalOf(parent.verb.verb.matrix) : null;
    return above ? not(above) : place;
  }
  const planned = parent && lastNoun(parent);
  if (planned && (planned.sort === 'plan' || planned.sort === 'need')) return not(planned.sort === 'need' ? 'requested' : 'planned');
  if (!parent?.verb) return specific ? likely('told as a purpose') : not('planned');
  const above = judgeFact(parent, specific);
  const { matrix, kind } = parent.verb.verb;
  if (above.took === 'not' && above.why === 'hypothetical' && refusalOf(matrix)) return not(refusalOf(matrix)!);
  if (matrix === 'negated') return parent.verb.negated || parent.negated ? place : not('negated');
  if (above.took === 'not') return above.why === 'not-a-training' && parent.verb.tense === 'present' && matrix !== null ? not(refusalOf(matrix) ?? 'hypothetical') : above;
  if (spentTime(parent)) return above;
  // "brought ten scribes together in Kaya to train them"
  if (parent.verb.grammar.gathering.test(parent.verb.lemma) && above.took === 'place') return likely('told as a purpose');
  if (matrix === 'fact' || matrix === null && (kind === 'motion' || wasSomewhere(parent))) return specific || matrix === 'fact' ? above : likely('told as a purpose');
  if (matrix === 'able') return specific ? likely('told as something that they were able to do') : not('hypothetical');
  const refused = refusalOf(matrix);
  if (refused) return not(refused);
  // "reunió a veinte jueces para capacitarlos": those who were gathered.
  if (matrix === null && above.took === 'place' && clause.verb!.pronouns.length > 0 && parent.verb.verb.frames.some(({ object }) => object === 'receiver')) return likely('told as a purpose');
  return specific && clause.preposition !== null ? likely('told as a purpose') : not('planned');
}

/** "It took the guild three days to train them": the time went by. */
function spentTime({ verb, before, after }: Clause): boolean {
  const time = [...before, ...after].some((part) => (part.kind === 'date' && part.date.said.kind === 'duration') || (part.kind === 'noun' && part.nouns.some(({ sort }) => sort === 'time')));
  return time && verb!.grammar.takingTime.test(verb!.lemma) && !verb!.negated && (verb!.tense === 'past' || verb!.tense === 'imperfect');
}

/** "The guild was in Kaya to train them": where it was, as if it had gone there. */
function wasSomewhere({ verb, after }: Clause): boolean {
  return isCopula(verb!) && (verb!.tense === 'past' || verb!.tense === 'imperfect') && after.some((part) => part.kind === 'preposition' && part.nouns.some(isPlace));
}

function judgeGerund(clause: Clause, specific: boolean): Fact {
  const parent = clause.parent;
  const sense = clause.preposition?.senses[0];
  if (sense === 'without' || sense === 'instead' || clause.subordinator === 'without') return not('negated');
  // "having been taught by the guild"
  if (clause.verb!.tense === 'past' && clause.preposition === null) return place;
  if (!parent?.verb) return clause.preposition !== null ? place : specific && clause.loose ? place : not(specific ? 'planned' : 'not-a-training');
  if (clause.preposition === null && parent.verb.from > clause.verb!.from && !parent.before.some(({ kind }) => kind === 'noun') && parent.verb.tense !== 'past') {
    // "Training 40 wardens by 2026 remains the aim": the subject of what is still to be.
    return not(argumentsOf(parent).objects.some(({ sort }) => sort === 'plan' || sort === 'need') ? 'planned' : 'not-a-training');
  }
  const above = judgeFact(parent, specific);
  if (sense === 'recipient' || (sense === 'topic' && !specific)) return not('planned');
  if (clause.preposition === null && !clause.loose) {
    const refused = refusalOf(parent.verb.verb.matrix);
    if (refused) return not(refused);
  }
  if (above.took === 'not' && sense !== 'after') return above;
  return place;
}

/** A participle says what was, unless the verb above it says that it is still to be. */
function judgeParticiple(clause: Clause, specific: boolean): Fact {
  const parent = clause.parent;
  if (!parent?.verb) return place;
  // "Trained by the guild in May, the scribes did not stay idle"
  if (specific && clause.antecedent.length === 0 && clause.verb!.from < parent.verb.from && argumentsOf(parent).subject.some(isDefinite)) return place;
  const above = judgeFact(parent, true);
  const inObject = argumentsOf(parent).objects.some((noun) => clause.antecedent.includes(noun)) || parent.verb.passive;
  const refused = refusalOf(parent.verb.verb.matrix);
  if (inObject && refused) return not(refused);
  if (isBehind(clause, parent)) return place;
  if (above.took === 'not' && !(above.why === 'negated' && clause.antecedent.some(isDefinite))) return above.why === 'not-a-training' ? place : above;
  return specific ? place : above;
}

/** "After the course held in Kaya, they could train": what somebody could do after it says that it was held. */
function isBehind(clause: Clause, parent: Clause): boolean {
  return clause.verb!.tense !== 'future' && clause.antecedent.some((noun) => isTraining(noun) && isDefinite(noun)
    && parent.before.some((part) => part.kind === 'preposition' && part.senses[0] === 'after' && part.nouns.includes(noun)));
}

function lastNoun(clause: Clause): NounPhrase | null {
  const part = clause.verb ? clause.after.at(-1) : clause.before.at(-1);
  return part && (part.kind === 'noun' || part.kind === 'preposition') ? part.nouns.at(-1)! : null;
}
