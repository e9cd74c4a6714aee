import type { Clause, Part } from '../parse/Clause.ts';
import type { NounPhrase } from '../parse/Item.ts';
import { antecedentOf } from './find-antecedent.ts';
import { bare, isNamable, nounParts, withPreposition } from './Found.ts';
import type { Found } from './Found.ts';
import { joinParts } from './join-parts.ts';
import { invertAfterPreposition, invertRelative, putAntecedent } from './put-antecedent.ts';
import { isDefinite, isParty, isTraining } from './sorts.ts';
import { swapUnmarked } from './swap-unmarked.ts';

/** What a verb has around it: subject, objects, and everything else in order. */
export interface Arguments {
  readonly subject: readonly NounPhrase[];
  readonly objects: readonly NounPhrase[];
  /** Prepositional phrases, dates and adverbs, before the verb and after it. */
  readonly before: readonly Part[];
  readonly after: readonly Part[];
  /** What stands behind the verb, objects included, in order. */
  readonly order: readonly Part[];
  /** An infinitive says what is taught. */
  readonly infinitive: boolean;
}

/** In this order: what stands in front or behind, then what pronouns stand for, then who is meant where no subject stands. */
const rules: readonly ((found: Found) => void)[] = [
  frontObject, putAntecedent, ownSkills, invertRelative, invertAfterPreposition, putClitics, swapResumed, swapUnmarked, invertSubject,
  fillGap, shareSubject, controlSubject, attachSubject, takeLoneSubject, lookForward, lookUp, foreseeObject, takeStrongPronoun, implySubject,
];

const read = new WeakMap<Clause, Arguments>();

/** The arguments of a clause's verb; what a relative pronoun, participle or shared subject stands for is put in. */
export function argumentsOf(clause: Clause): Arguments {
  const known = read.get(clause) ?? readArguments(clause);
  read.set(clause, known);
  return known;
}

function readArguments(clause: Clause): Arguments {
  const { verb } = clause;
  const before = asTrainers(joinParts(clause.before, true, verb?.from ?? null));
  const after = asTrainers(joinParts(clause.after, false));
  const found: Found = {
    clause, verb, before, after, antecedent: antecedentOf(clause), extra: [],
    subject: subjectOf(before), objects: bare(verb?.passive ? after.filter(({ join }) => join !== 'comma') : after),
  };
  for (const rule of rules) rule(found);
  const { subject, objects, extra } = found;
  return { subject, objects, before: [...extra, ...before.filter(({ kind }) => kind !== 'noun')], after: after.filter(({ kind }) => kind !== 'noun'), order: after, infinitive: false };
}

/** Bare phrases before the verb: several joined by "and" are all subject; behind a comma they only say more of the first. */
function subjectOf(before: readonly Part[]): NounPhrase[] {
  const parts = nounParts(before).filter((part) => !goesOnFronted(part, before));
  const likely = parts.find(({ nouns: [noun] }) => noun!.sort !== 'time' && noun!.sort !== 'unknown');
  const apposed = likely !== undefined && parts[0]!.nouns[0]!.sort === 'unknown' && likely.join === 'comma';
  const first = apposed ? likely : parts.find(({ nouns: [noun] }) => noun!.sort !== 'time') ?? parts[0];
  return first ? [...first.nouns] : [];
}

/** "With the funds of the club and help of the union, the guild …": joined to a phrase in front, where the subject is still to come. */
function goesOnFronted(part: Part, before: readonly Part[]): boolean {
  const at = before.indexOf(part);
  const joined = part.join === 'and' || part.join === 'comma and';
  return joined && before[at - 1]?.kind === 'preposition' && before.slice(at + 1).some((next) => next.kind === 'noun' && next.join === 'comma' && isParty(next.nouns[0]!));
}

/** "with Amal as trainer": Amal gave it. */
function asTrainers(parts: Part[]): Part[] {
  const isNamed = (one: Part | undefined, role: Part | undefined): boolean => one?.kind === 'preposition' && one.senses[0] === 'companion' && role?.kind === 'preposition' && role.senses[0] === 'other' && role.nouns[0]!.sort === 'facilitator';
  return parts.flatMap((part, at) => {
    if (part.kind === 'preposition' && isNamed(part, parts[at + 1])) return [{ ...part, key: 'giver', senses: ['giver'] as const, nouns: part.nouns.map((noun) => (noun.sort === 'unknown' ? { ...noun, sort: 'facilitator' as const } : noun)) }];
    return isNamed(parts[at - 1], part) ? [] : [part];
  });
}

/** "What the guild knows it taught", "lo que aprendieron lo enseñaron": a content phrase in front is the object. */
function frontObject(found: Found): void {
  const [first, second] = nounParts(found.before);
  if (first && !second && first.nouns[0]!.sort === 'content' && found.verb?.implied && found.verb.pronouns.some(({ dative }) => !dative)) {
    found.subject = [];
    found.objects = [...first.nouns, ...found.objects];
  }
  if (!first || second?.join !== null || first.nouns[0]!.sort !== 'content') return;
  found.subject = second.nouns;
  found.objects = [...first.nouns, ...found.objects];
}

/** "Ten scribes had their skills strengthened", "ont vu leurs capacités renforcées": the skills are of those who saw it done. */
function ownSkills(found: Found): void {
  const { clause: { kind, parent }, verb } = found;
  if (kind !== 'participle' || !verb?.passive || !parent?.verb || parent.verb.negated) return;
  const isOwn = ({ sort, determiner, of }: NounPhrase): boolean => sort === 'content' && determiner === 'possessive' && of.length === 0;
  if (!found.subject.some(isOwn)) return;
  const owners = argumentsOf(parent).subject.filter((noun) => isParty(noun) && noun.sort !== 'pronoun');
  found.subject = found.subject.map((noun) => (isOwn(noun) ? { ...noun, of: owners } : noun));
}

/** "les a formés", "leur a enseigné": pronouns before the verb are objects, or those to whom something is given. */
function putClitics(found: Found): void {
  const { verb, after } = found;
  if (!verb) return;
  const told = after.some((part) => part.kind === 'preposition' && part.senses[0] === 'recipient' && part.nouns.some(isParty));
  const coming = comingSubject(found.clause);
  for (const { noun: pronoun, dative } of verb.pronouns) {
    const noun = coming && pronoun.pronoun === 'plural' && coming.plural ? coming : pronoun;
    if (dative && !told) found.extra.push(withPreposition({ key: verb.grammar.dative, senses: ['recipient'] }, [noun]));
    else if (!dative) found.objects = [noun, ...found.objects];
  }
}

/** "Con el curso que les dio la red, las comadronas …": the subject that is still to come. */
function comingSubject({ kind, parent, verb }: Clause): NounPhrase | null {
  if ((kind !== 'relative' && kind !== 'subordinate') || !parent || !verb) return null;
  const [subject] = nounParts(parent.before);
  const noun = subject?.nouns.length === 1 ? subject.nouns[0]! : null;
  return noun && noun.from > verb.to && isNamable(noun) ? noun : null;
}

/** "El primero lo facilitaron dos juristas": the pronoun takes up the training in front, and the subject comes behind. */
function swapResumed(found: Found): void {
  const [training] = found.subject;
  const subject = found.objects.filter(isNamable);
  if (!training || !isTraining(training) || !found.verb?.pronouns.some(({ dative }) => !dative) || subject.length === 0) return;
  found.subject = subject;
  found.objects = [training];
}

/** "Ont pris part à l'atelier la guilde et ses juristes": people behind a verb whose frames have people only before it. */
function invertSubject(found: Found): void {
  const { clause: { kind }, verb, objects } = found;
  if (found.subject.length > 0 || !verb?.grammar.subjectsFollow || (kind !== 'main' && kind !== 'relative') || verb.form !== 'finite' || verb.passive || verb.reflexive) return;
  const { frames, kind: sort } = verb.verb;
  // "Vino a Kaya el gremio y enseñó"
  const moved = sort === 'motion' && kind === 'main' && objects.length > 0 && objects.every(isNamable);
  const isTaken = (noun: NounPhrase): boolean => isTraining(noun) || verb.pronouns.some((pronoun) => pronoun.noun === noun && !pronoun.dative && !noun.plural);
  const taken = objects.some(isTaken) && frames.some(({ subject, object }) => subject === 'receiver' && object === 'training');
  // "Facilita el Centro Manglar"
  const lone = frames.some(({ subject, object }) => subject === 'giver' && object === 'nothing') && objects.length > 0 && objects.every((noun) => isNamable(noun) && (noun.name !== null || isDefinite(noun) || noun.of.some(({ name }) => name?.sort === 'body')));
  const onlyBefore = taken || lone || frames.every(({ subject, object }) => subject === 'training' || subject === 'any' || subject === 'receiver' || (object !== 'receiver' && object !== 'any'));
  const people = objects.filter(isNamable);
  if ((frames.length === 0 && !moved) || people.length === 0 || !onlyBefore) return;
  found.subject = people;
  found.objects = objects.filter((noun) => !people.includes(noun));
}

/** "The guild taught mapping to the women in May, and the club to the youth": what was taught, and when, is told once. */
function fillGap(found: Found): void {
  const { gapOf } = found.clause;
  if (!gapOf) return;
  const whole = argumentsOf(gapOf);
  const isAgent = (part: Part): boolean => part.kind === 'preposition' && part.senses[0] === 'agent';
  if (found.subject.length === 0) found.subject = whole.subject;
  if (found.verb?.passive && !found.after.some(isAgent)) found.extra.push(...whole.after.filter(isAgent));
  if (found.objects.every(isParty)) found.objects = [...found.objects, ...whole.objects.filter((noun) => !isParty(noun))];
  const dates = [...whole.before, ...whole.after].filter(({ kind }) => kind === 'date');
  if (!found.after.some(({ kind }) => kind === 'date') && dates.length === 1) found.extra.push(...dates);
}

/** "The guild learnt to film and taught its neighbours": the subject of the clause before "and". */
function shareSubject(found: Found): void {
  if (found.subject.length === 0 && found.clause.shares) found.subject = argumentsOf(found.clause.shares).subject;
}

/** "The guild asked Amal to teach": whose act an infinitive or gerund is. */
function controlSubject(found: Found): void {
  const { kind, parent } = found.clause;
  if (found.subject.length === 0 && parent && (kind === 'infinitive' || kind === 'gerund')) found.subject = controllerOf(found.clause, parent);
}

/** The object's act after "asked them to", else the subject's. */
function controllerOf(clause: Clause, parent: Clause): readonly NounPhrase[] {
  const own = argumentsOf(parent);
  const { verb } = parent;
  // "It took the guild three days to train them"
  const taken = verb?.grammar.takingTime.test(verb.lemma) === true && (own.subject[0]?.pronoun === 'singular' || own.subject[0]?.pronoun === 'impersonal') ? own.objects.filter(isParty) : [];
  if (taken.length > 0) return taken;
  if (verb?.verb.control !== 'object' || verb.passive) return own.subject;
  const marked = verb.verb.matrix === 'able' || verb.verb.matrix === 'fact' || verb.grammar.personalObject !== null;
  const permitted = marked ? own.after.flatMap((part) => (part.kind === 'preposition' && part.key === verb.grammar.dative ? part.nouns : [])) : [];
  const people = [...own.objects, ...permitted].filter(isParty);
  return people.length > 0 && clause.preposition?.senses[0] !== 'agent' ? people : own.subject;
}

/** "Trained in Kaya, the guild taught others": a participle with no phrase of its own speaks of the subject. */
function attachSubject(found: Found): void {
  const { kind, parent, antecedent } = found.clause;
  if (found.subject.length === 0 && kind === 'participle' && parent && antecedent.length === 0) found.subject = argumentsOf(parent).subject;
}

/** "In May taught the guild": a finite verb with one phrase before it that was passed over. */
function takeLoneSubject(found: Found): void {
  if (found.subject.length === 0 && found.verb?.form === 'finite' && found.clause.kind === 'main') found.subject = bare(found.before).slice(0, 1).filter((noun) => !found.objects.includes(noun));
}

/** "Since they got the course, the jurists have taught others": the pronoun stands for who comes. */
function lookForward(found: Found): void {
  const { kind, parent } = found.clause;
  const [lone] = found.subject;
  if (kind !== 'subordinate' || !parent || found.subject.length !== 1 || (lone?.pronoun !== 'plural' && lone?.pronoun !== 'singular')) return;
  const [coming] = nounParts(parent.before);
  if (coming && coming.nouns[0]!.from > lone.from && coming.nouns.every(isNamable)) found.subject = coming.nouns;
}

/** "With what the guild had taught them, the jurists …": the pronoun may stand for who comes, if for nobody told before. */
function foreseeObject({ clause, objects }: Found): void {
  const pronoun = objects.find((noun) => noun.pronoun === 'plural' && noun.sort === 'pronoun' && noun.count === null && noun.also.length === 0);
  if (!pronoun) return;
  for (let up = clause.parent; up; up = up.parent) {
    const coming = up.kind === 'main' ? nounParts(up.before).find(({ nouns: [noun] }) => noun!.from > pronoun.from) : undefined;
    if (coming?.nouns.every(isNamable)) pronoun.also.push(...coming.nouns);
  }
}

/** "The scribes taught the judges what they had learnt": the pronoun stands for the subject above. */
function lookUp(found: Found): void {
  const { kind, parent, antecedent } = found.clause;
  const [lone] = found.subject;
  if (kind !== 'relative' || !parent || antecedent[0]?.pronoun !== 'free' || found.subject.length !== 1 || lone?.sort !== 'pronoun' || (lone.pronoun !== 'plural' && lone.pronoun !== 'singular')) return;
  const above = argumentsOf(parent).subject.filter(isParty);
  if (above.length > 0 && above.every(({ from }) => from < lone.from)) found.subject = above;
}

/** "Lo enseñaron ellas": a pronoun that is only ever a subject, behind its verb. */
function takeStrongPronoun(found: Found): void {
  const { verb, objects } = found;
  const strong = verb?.implied ? objects.filter(({ sort, lemma }) => sort === 'pronoun' && verb.grammar.strongPronouns?.test(lemma)) : [];
  if (found.subject.length > 0 || strong.length === 0) return;
  found.subject = strong;
  found.objects = objects.filter((noun) => !strong.includes(noun));
}

/** "Capacitaron a su vez a diez juristas": nobody is named, so whom the verb's ending points to. */
function implySubject(found: Found): void {
  const { clause: { kind }, verb, objects } = found;
  if (found.subject.length > 0 || !verb?.implied || verb.form !== 'finite' || verb.reflexive || (kind !== 'main' && kind !== 'subordinate')) return;
  if (!(verb.passive && objects.some((noun) => isTraining(noun) || isParty(noun)))) found.subject = [verb.implied];
}
