import { isTraining } from '../events/sorts.ts';
import type { Clause } from './Clause.ts';
import { isCopula } from './copula.ts';
import { lastNouns, lastPart, nounsBefore, sharing, unfinishedOver } from './clause-phrases.ts';
import type { Item, VerbGroup } from './Item.ts';
import { agentFollows, finiteFollows, nextPhrase } from './look-ahead.ts';
import type { OpenClauses } from './OpenClauses.ts';
import { placeFinite, saysAtEnd } from './place-finite-verb.ts';

/** Gives a verb to the clause that waits for it, or opens the one that it begins. `at`: where it stands among the items. */
export function placeVerb(open: OpenClauses, verb: VerbGroup, at: number): void {
  if (completeAuxiliary(open, verb)) return;
  const { negated } = open;
  open.negated = false;
  if (verb.form === 'either') verb.form = isFinite(open, verb, at) ? 'finite' : 'participle';
  if (verb.form === 'participle') verb.passive = true;
  if (verb.form === 'participle') placeParticiple(open, verb);
  else if (verb.form === 'infinitive') placeInfinitive(open, verb);
  else if (verb.form === 'gerund') placeGerund(open, verb);
  else placeFinite(open, verb);
  if (negated) open.current.negated = true;
}

/** "have, since the course in April, trained": the auxiliary waits for its verb. */
function completeAuxiliary(open: OpenClauses, verb: VerbGroup): boolean {
  const { current } = open;
  const own = current.verb;
  if (!own?.bare || (open.join !== null && open.join !== 'comma') || open.preposition || current.after.length === 0 || (open.join === null && own.lemma !== own.grammar.possession) || (verb.form !== 'either' && verb.form !== 'participle') || current.after.some(({ kind }) => kind === 'noun')) return false;
  current.before.push(...current.after.splice(0));
  current.verb = { ...verb, form: 'finite', tense: own.tense, passive: own.lemma !== own.grammar.possession, negated: own.negated };
  open.join = null;
  return true;
}

/** An English -ed form, "The guild trained …": finite if an object follows, or if the clause has no other verb to come. */
function isFinite(open: OpenClauses, verb: VerbGroup, at: number): boolean {
  const { current, items } = open;
  const next = nextPhrase(items, at);
  if (next?.kind === 'noun' && next.sort !== 'time') return true;
  if (saysAtEnd(current, verb, items[at + 1])) return true;
  if (isSubjectBefore(current, verb) || hasOwnSubject(current)) return true;
  if (isTelegram(current, verb, items[at + 1])) return false;
  if (!current.verb && !current.before.some(({ kind }) => kind === 'noun')) return current.kind === 'relative' || (current.kind === 'subordinate' && !(next?.kind === 'preposition' && next.senses[0] === 'agent'));
  if (next?.kind === 'preposition' && next.senses[0] === 'agent') return false;
  if (!current.verb && current.kind === 'main' && takesObject(verb) && agentFollows(items, at)) return false;
  if (open.isJoined) return !(current.kind === 'participle' && finiteFollows(items, at)) && (current.verb !== null || current.before.length === 0);
  if (current.verb) return current.kind !== 'main' && unfinishedOver(current) !== null && lastPart(current)?.kind !== 'noun';
  return !finiteFollows(items, at);
}

/** "the course that the guild held in May": in a relative clause with a subject of its own. */
function hasOwnSubject({ kind, verb, relative, preposition, before }: Clause): boolean {
  return kind === 'relative' && verb === null && relative === 'any' && preposition === null && before.some((part) => part.kind === 'noun' && part.join === null);
}

/** "met" has none, as far as its frames say: "met in Kaya for a course by the guild" is no passive. */
function takesObject({ verb: { frames } }: VerbGroup): boolean {
  return frames.length === 0 || frames.some(({ subject, object }) => object !== 'nothing' && (subject === 'giver' || subject === 'organizer' || subject === 'any'));
}

/** "…, they taught in May": a pronoun that is a subject stands right before. */
function isSubjectBefore(clause: Clause, { from, grammar }: VerbGroup): boolean {
  const last = lastPart(clause);
  if (last?.kind !== 'noun' || last.nouns.at(-1)!.to !== from) return false;
  const [noun] = last.nouns;
  return grammar.subjectPronouns.test(noun!.lemma) || (last.join === 'comma' && noun!.pronoun === 'singular');
}

/** "Scribes trained, April 2023, Kaya.": people without an article before a verb that lacks its object are those it was done to. */
function isTelegram({ kind, verb: own, before }: Clause, { verb }: VerbGroup, next: Item | undefined): boolean {
  const subject = before.find((part) => part.kind === 'noun')?.nouns[0];
  if (kind !== 'main' || own || !subject || subject.sort !== 'people' || subject.determiner !== null || !subject.plural) return false;
  return verb.frames.some(({ object }) => object === 'receiver') && !verb.frames.some(({ object, prepositions }) => object === 'nothing' && prepositions.size === 0) && (next === undefined || next.kind === 'mark' || next.kind === 'date');
}

function placeParticiple(open: OpenClauses, verb: VerbGroup): void {
  const { current } = open;
  const loose = open.join !== null;
  if (open.isJoined && current.verb?.form === 'finite' && current.verb.tense === 'past' && current.verb.to - current.verb.from > 1) {
    // "was held in May and facilitated by X": the auxiliary counts for both.
    open.settle(open.open({ kind: 'main', shares: sharing(current) }), { ...verb, form: 'finite', tense: 'past', passive: current.verb.passive });
  } else if (open.isJoined && current.kind === 'participle') {
    // "scribes trained in Kaya and equipped by X": both say something of the scribes.
    open.settle(open.open({ kind: 'participle', parent: current.parent, antecedent: current.antecedent, candidates: current.candidates, loose: current.loose }), verb);
  } else if (current.kind === 'subordinate' && current.subordinator === 'condition' && !current.verb && verb.to - verb.from > 1) {
    // "Had the scribes been trained": the auxiliary stands in front.
    open.settle(current, { ...verb, form: 'finite', tense: 'past' });
  } else if (current.kind === 'subordinate' && !current.verb && current.before.length === 0 && current.parent) {
    // "Once trained by the guild, the scribes …"
    open.settle(open.open({ kind: 'participle', parent: current.parent, subordinator: current.subordinator, loose: true }), verb);
  } else open.settle(open.open({ kind: 'participle', parent: current, antecedent: participleSpeaksOf(current, loose), candidates: nounsBefore(current), loose }), verb);
}

/** "the scribes trained in Kaya": the phrase right before; behind a comma, "…, trained in Kaya, …", one of a training or none. */
function participleSpeaksOf(clause: Clause, loose: boolean): Clause['antecedent'] {
  const part = lastPart(clause);
  if (part && part.kind !== 'date' && part.kind !== 'adverb') return part.nouns.slice(-1);
  return loose && (clause.verb || !lastNouns(clause).some(isTraining)) ? [] : lastNouns(clause);
}

/** "agreed to train the scribes, to equip them": a second infinitive with the same preposition hangs where the first does. */
function placeInfinitive(open: OpenClauses, verb: VerbGroup): void {
  const { current, preposition } = open;
  const again = open.join !== null && current.kind === 'infinitive' && (current.preposition?.key ?? null) === (preposition?.key ?? null);
  // "used what it had learnt to teach the women"
  const used = current.kind === 'relative' && current.antecedent[0]?.pronoun === 'free' && current.parent?.verb?.verb.matrix === 'fact';
  open.settle(open.open({ kind: 'infinitive', parent: again || used ? current.parent : current, loose: open.join !== null, ...heldBy(open) }), verb);
}

/** "by training the scribes": the preposition holds the clause. */
function placeGerund(open: OpenClauses, verb: VerbGroup): void {
  const { current } = open;
  const own = current.verb && !open.preposition && open.join === null ? absoluteSubject(current, verb) : null;
  if (own !== null) {
    const before = current.after.splice(own).map((part, at) => (at === 0 ? { ...part, join: null } : part));
    open.settle(open.open({ kind: 'gerund', parent: current, loose: true, before }), verb);
    return;
  }
  open.settle(open.open({ kind: 'gerund', parent: current, loose: open.join !== null, antecedent: lastNouns(current), ...heldBy(open) }), verb);
}

/** ", the club acting as trainer", ", facilitators from the club being sent for": where a phrase behind a comma that is the gerund's own subject begins. */
function absoluteSubject({ after }: Clause, verb: VerbGroup): number | null {
  if (!isCopula(verb) && !verb.passive && !verb.verb.frames.some(({ subject, object }) => subject === 'giver' && object === 'nothing')) return null;
  let from = after.length - 1;
  while (from > 0 && (after[from]!.join === 'and' || after[from]!.join === 'comma and')) from -= 1;
  const first = after[from];
  const last = after.at(-1);
  const adjacent = last?.kind === 'noun' && last.nouns.at(-1)!.to === verb.from;
  return adjacent && first?.kind === 'noun' && first.join === 'comma' ? from : null;
}

/** The preposition and subordinator before a verb without a subject: "before training", "afin de former". */
function heldBy({ current, preposition }: OpenClauses): Pick<Clause, 'preposition' | 'subordinator'> {
  return {
    preposition: preposition ? { key: preposition.key, senses: preposition.senses } : null,
    subordinator: preposition?.subordinator ?? (current.kind === 'subordinate' && !current.verb ? current.subordinator : null),
  };
}
