import type { Clause, Part } from '../parse/Clause.ts';
import type { NounPhrase } from '../parse/Item.ts';
import { isParty, isPlace, isTraining } from './sorts.ts';

export type PrepositionPart = Extract<Part, { kind: 'preposition' }>;
type NounPart = Extract<Part, { kind: 'noun' }>;

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

const read = new WeakMap<Clause, Arguments>();

/** The arguments of a clause's verb; what a relative pronoun, participle or shared subject stands for is put in. */
export function argumentsOf(clause: Clause): Arguments {
  const known = read.get(clause) ?? readArguments(clause);
  read.set(clause, known);
  return known;
}

function readArguments(clause: Clause): Arguments {
  const before = joinParts(clause.before, true);
  const after = asTrainers(joinParts(clause.after, false));
  let subject: readonly NounPhrase[] = subjectOf(before);
  const bare = (parts: readonly Part[]) => parts.filter((part): part is NounPart => part.kind === 'noun' && part.join !== 'bracket').flatMap(({ nouns }) => nouns);
  const verb = clause.verb;
  let objects = bare(verb?.passive ? after.filter(({ join }) => join !== 'comma') : after);
  const fronted = before.filter((part): part is NounPart => part.kind === 'noun');
  if (fronted.length > 1 && fronted[0]!.nouns[0]!.sort === 'content' && fronted[1]!.join === null) {
    subject = fronted[1]!.nouns;
    objects = [...fronted[0]!.nouns, ...objects];
  }
  const extra: Part[] = [];
  const antecedent = antecedentOf(clause);
  if (clause.kind === 'relative') {
    if (clause.preposition) extra.push({ kind: 'preposition', ...clause.preposition, subordinator: null, nouns: [...antecedent], join: null });
    else if (clause.relative === 'where') extra.push({ kind: 'preposition', key: 'where', senses: antecedent.some(isTraining) ? ['during'] : ['place'], subordinator: null, nouns: [...antecedent], join: null });
    else if (clause.relative === 'whose') {
      const owned = subject.map((noun) => ({ ...noun, owner: antecedent[0] ?? null }));
      const [, second] = before.filter((part): part is NounPart => part.kind === 'noun');
      if (second && second.join === null) {
        // "whose members X had trained"
        subject = second.nouns;
        objects = [...owned, ...objects];
      } else subject = owned;
    }
    else if (clause.parent && isCleft(clause.parent)) {
      extra.push(...clause.parent.after.filter((part) => part.kind === 'date' || (part.kind === 'preposition' && part.nouns.every(isPlace))));
      const held = clause.parent.after.find((part): part is PrepositionPart => part.kind === 'preposition' && part.nouns.some((noun) => antecedent.includes(noun)));
      if (held) extra.push(...(extra.includes(held) ? [] : [held]));
      else if (subject.length === 0) subject = [...antecedent];
      else objects = [...antecedent, ...objects];
    } else if (subject.length === 0) subject = [...antecedent];
    else objects = [...antecedent, ...objects];
    if (subject.length === 0 && !clause.preposition && objects[0] === antecedent[0] && objects.length > antecedent.length) {
      subject = objects.slice(antecedent.length);
      objects = objects.slice(0, antecedent.length);
    }
  } else if (clause.kind === 'participle') subject = antecedent.length > 0 ? [...antecedent] : subject;
  else if (clause.kind === 'gerund' && verb?.tense === 'past' && !clause.loose && clause.preposition === null && subject.length === 0) subject = antecedent.filter(isParty);
  const [first] = subject;
  if (clause.kind === 'relative' && clause.relative === 'any' && first && antecedent.includes(first) && (isTraining(first) || first.sort === 'content') && objects.some(isParty) && !verb?.passive && verb?.verb.kind !== 'happen') {
    // "que ofreció el Instituto": what the pronoun stands for is the object, and the subject comes behind.
    subject = objects.filter(isParty);
    objects = [...antecedent];
  }
  if (clause.kind === 'relative' && clause.preposition && subject.length === 0) {
    subject = objects;
    objects = [];
  }
  if (verb) {
    const told = after.some((part) => part.kind === 'preposition' && part.senses[0] === 'recipient' && part.nouns.some(isParty));
    for (const { noun, dative } of verb.pronouns) {
      if (dative && !told) extra.push({ kind: 'preposition', key: verb.dative, senses: ['recipient'], subordinator: null, nouns: [noun], join: null });
      else if (!dative) objects = [noun, ...objects];
    }
  }
  if (subject[0] && isTraining(subject[0]) && verb && verb.pronouns.some(({ dative }) => !dative) && objects.some((noun) => isParty(noun) && noun.sort !== 'pronoun')) {
    // "El primero lo facilitaron dos abogadas": the pronoun takes up what stands in front.
    const [training] = subject;
    subject = objects.filter((noun) => isParty(noun) && noun.sort !== 'pronoun');
    objects = [training];
  }
  if (subject.length === 0 && verb && isInverted(clause, objects)) {
    // "Ont pris part à la formation le Réseau A et B", "aprendieron con X las integrantes de Y"
    subject = objects.filter((noun) => isParty(noun) && noun.sort !== 'pronoun');
    objects = objects.filter((noun) => !subject.includes(noun));
  }
  if (subject.length === 0 && clause.shares) subject = argumentsOf(clause.shares).subject;
  if (subject.length === 0 && clause.parent && (clause.kind === 'infinitive' || clause.kind === 'gerund')) subject = controllerOf(clause);
  if (subject.length === 0 && clause.kind === 'participle' && clause.parent && clause.antecedent.length === 0) subject = argumentsOf(clause.parent).subject;
  if (verb && subject.length === 0 && verb.form === 'finite' && clause.kind === 'main') subject = bare(before).slice(0, 1);
  const [lone] = subject;
  if (clause.kind === 'subordinate' && subject.length === 1 && lone?.pronoun && (lone.pronoun === 'plural' || lone.pronoun === 'singular') && clause.parent) {
    // "Since they got the training, the seamstresses have …": the pronoun stands for who comes.
    const coming = clause.parent.before.find((part): part is NounPart => part.kind === 'noun');
    if (coming && coming.nouns[0]!.from > lone.from && coming.nouns.every((noun) => isParty(noun) && noun.sort !== 'pronoun')) subject = coming.nouns;
  }
  const behind = objects.filter((noun) => noun.sort === 'pronoun' && verb?.implied && /^(?:ellos|ellas|ella|él)$/u.test(noun.lemma));
  if (subject.length === 0 && behind.length > 0) {
    subject = behind;
    objects = objects.filter((noun) => !behind.includes(noun));
  }
  if (subject.length === 0 && verb?.implied && verb.form === 'finite' && !verb.reflexive && (clause.kind === 'main' || clause.kind === 'subordinate') && !(verb.passive && objects.some((noun) => isTraining(noun) || isParty(noun)))) subject = [verb.implied];
  return { subject, objects, before: [...extra, ...before.filter(({ kind }) => kind !== 'noun')], after: after.filter(({ kind }) => kind !== 'noun'), order: after, infinitive: false };
}

/** A subject behind its verb: people behind one whose frames have people only before it. */
function isInverted({ kind, verb }: Clause, objects: readonly NounPhrase[]): boolean {
  if ((kind !== 'main' && kind !== 'relative') || !verb || verb.form !== 'finite' || verb.passive || verb.reflexive || verb.dative === 'to' || verb.verb.frames.length === 0) return false;
  return objects.some((noun) => isParty(noun) && noun.sort !== 'pronoun') && verb.verb.frames.every(({ subject, object }) => subject === 'training' || subject === 'any' || (object !== 'receiver' && object !== 'any'));
}

/** What a relative clause or participle speaks of: the nearest phrase, unless only one farther off is what its verb is said of. */
function antecedentOf(clause: Clause): readonly NounPhrase[] {
  const { preposition } = clause;
  if (preposition && clause.verb?.verb.frames.some(({ prepositions }) => prepositions.get(preposition.key) === 'training') && !clause.antecedent.some(isTraining)) {
    const training = [...clause.candidates].reverse().find(isTraining);
    if (training) return [training];
  }
  const nested = nestedBefore(clause);
  if (nested) return [nested];
  const frames = clause.verb?.verb.frames ?? [];
  const { antecedent, candidates } = clause;
  if (frames.length === 0 || antecedent.length === 0 || antecedent.some((noun) => isParty(noun) || isTraining(noun) || noun.sort === 'content')) {
    const speaksOfTraining = frames.some(({ object }) => object === 'training') && frames.every(({ object }) => object !== 'receiver' && object !== 'topic');
    const passive = clause.kind === 'participle' || clause.verb?.passive === true;
    if (!speaksOfTraining || !passive || antecedent.some((noun) => isTraining(noun) || noun.sort === 'content') || antecedent.length === 0) return antecedent;
  }
  const wantsTraining = frames.some(({ subject, object, prepositions }) => subject === 'training' || object === 'training' || [...prepositions.values()].includes('training'));
  const wantsPeople = frames.some(({ object }) => object === 'receiver');
  const farther = [...candidates].reverse().find((noun) => (wantsTraining && isTraining(noun)) || (wantsPeople && isParty(noun)));
  return farther ? [farther] : antecedent;
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

/** "with X as trainer": X gave it. */
function asTrainers(parts: Part[]): Part[] {
  return parts.flatMap((part, at) => {
    const next = parts[at + 1];
    const before = parts[at - 1];
    const named = (one: Part | undefined, role: Part | undefined): boolean => one?.kind === 'preposition' && one.senses[0] === 'companion' && role?.kind === 'preposition' && role.senses[0] === 'other' && role.nouns[0]!.sort === 'facilitator';
    if (named(part, next) && part.kind === 'preposition') return [{ ...part, key: 'with X as', senses: ['giver'] as const }];
    return named(before, part) ? [] : [part];
  });
}

/** "It is from X that Y learnt", "c'est X qui a formé": the phrase in the middle belongs to the clause behind. */
function isCleft(clause: Clause): boolean {
  const first = clause.before.find((part) => part.kind === 'noun');
  return /^(?:be|être|ser)$/u.test(clause.verb?.lemma ?? '') && !clause.verb!.passive && first?.kind === 'noun' && (first.nouns[0]!.pronoun === 'singular' || first.nouns[0]!.pronoun === 'impersonal');
}

/** Whose act an infinitive or gerund is: the subject's, or the object's after "asked them to". */
function controllerOf(clause: Clause): readonly NounPhrase[] {
  const parent = clause.parent!;
  if (parent.kind === 'infinitive' || parent.kind === 'gerund' || parent.verb) {
    const own = argumentsOf(parent);
    const dative = parent.verb?.verb.matrix === 'able' ? own.after.flatMap((part) => (part.kind === 'preposition' && part.key === parent.verb!.dative ? part.nouns : [])) : [];
    const people = [...own.objects, ...dative].filter(isParty);
    if (parent.verb?.passive && parent.verb.verb.control === 'object') return own.subject;
    if (parent.verb?.verb.control === 'object' && people.length > 0 && clause.preposition?.senses[0] !== 'agent') return people;
    return own.subject;
  }
  return argumentsOf(parent).subject;
}

/** Bare phrases before the verb: several joined by "and" are all subject; behind a comma they only say more of the first. */
function subjectOf(before: readonly Part[]): NounPhrase[] {
  const nouns = before.filter((part): part is NounPart => part.kind === 'noun');
  const likely = nouns.find(({ nouns: [noun] }) => noun!.sort !== 'time' && noun!.sort !== 'unknown');
  const first = likely && nouns[0]!.nouns[0]!.sort === 'unknown' && likely.join === 'comma' ? likely : nouns.find(({ nouns: [noun] }) => noun!.sort !== 'time') ?? nouns[0];
  if (!first) return [];
  return [...first.nouns];
}

/**
 * Puts phrases joined by "and" or commas together: names with names of the same preposition, people with people.
 * A list counts as one if "and" closes it; without, what stands behind a comma is an apposition.
 */
export function joinParts(parts: readonly Part[], beforeVerb: boolean): Part[] {
  const joined: Part[] = [];
  /** Lists that "and" has closed, and the apposition behind them. */
  const closed = new Map<Part, NounPhrase | null>();
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at]!;
    if (part.kind !== 'noun' || part.join === null || (part.join === 'bracket' && part.nouns.some(({ count }) => count !== null))) {
      joined.push(part.kind === 'noun' || part.kind === 'preposition' ? { ...part, nouns: [...part.nouns] } : part);
      continue;
    }
    if (part.nouns.every((noun) => isPlace(noun) && noun.name !== null) && !beforeVerb && (part.join === 'comma' || part.join === 'bracket') && targetOf(joined, part) === null) {
      joined.push({ kind: 'preposition', key: 'in', senses: ['place'], subordinator: null, nouns: [...part.nouns], join: null });
      continue;
    }
    const target = targetOf(joined, part);
    const subject = beforeVerb && part.join === 'comma' && target?.kind === 'preposition' && !isPlace(part.nouns[0]!) && !joined.some(({ kind }) => kind === 'noun');
    if (!target || subject) {
      joined.push({ ...part, nouns: [...part.nouns] });
      continue;
    }
    const apposed = closed.get(target);
    if (apposed && part.join !== 'comma') {
      if (part.nouns[0]!.sort === 'person' && apposed.sort === 'person') {
        target.nouns.at(-1)!.also.push(...part.nouns);
        continue;
      }
      if (part.nouns[0]!.name && apposed.of.some(({ name }) => name !== null)) {
        apposed.of.push(...part.nouns);
        continue;
      }
    } else if (part.join === 'comma' && closed.has(target) && isParty(part.nouns[0]!)) {
      for (const noun of part.nouns[0]!.determiner === 'all' || target.nouns.every(({ byGender }) => byGender) ? target.nouns : target.nouns.slice(-1)) noun.also.push(...part.nouns);
      closed.set(target, part.nouns[0]!);
      continue;
    }
    if (part.join !== 'comma') closed.set(target, null);
    if (part.join === 'comma' && target.nouns.length === 1 && namesThem(target.nouns[0]!, parts, at)) {
      closed.set(target, part.nouns[0]!);
      target.nouns[0]!.also.push(...part.nouns);
      continue;
    }
    const listed = part.join !== 'comma' || endsInAnd(parts, at) || isPlace(part.nouns[0]!) || (target.kind === 'preposition' && !isParty(part.nouns[0]!));
    if (listed && !beforeVerb && target !== joined.at(-1)) joined.push(target.kind === 'noun' ? { ...part, nouns: [...part.nouns] } : { ...target, nouns: [...part.nouns], join: part.join });
    else if (listed) target.nouns.push(...part.nouns);
    else target.nouns.at(-1)!.also.push(...part.nouns);
  }
  for (const part of joined) if (part.kind === 'noun' || part.kind === 'preposition') shareOwners(part.nouns);
  return joined;
}

/** "ROTAB monitors and staff", "staff and observers of X": the bare one has the body of the other. */
function shareOwners(nouns: NounPhrase[]): void {
  nouns.forEach((noun, at) => {
    if (noun.sort !== 'people' || noun.owner || noun.name || noun.of.length + noun.origin.length + noun.brackets.length > 0 || noun.determiner !== null || noun.core[1] - noun.core[0] > 1) return;
    const left = nouns[at - 1];
    const right = nouns[at + 1];
    if (left?.owner?.name) nouns[at] = { ...noun, owner: left.owner };
    else if (right && right.of.some(({ name }) => name !== null) && right.sort === 'people') nouns[at] = { ...noun, of: [...right.of] };
  });
}

/** "two facilitators of X, A and B, trained": as many persons behind the comma as the number says. */
function namesThem(noun: NounPhrase, parts: readonly Part[], at: number): boolean {
  if ((noun.count === null && !(noun.sort === 'facilitator' && noun.plural && noun.determiner === 'definite')) || (noun.sort !== 'people' && noun.sort !== 'facilitator')) return false;
  let persons = 0;
  for (let next = at; next < parts.length && parts[next]!.join !== null; next += 1) {
    const part = parts[next]!;
    if (part.kind !== 'noun' || part.nouns[0]!.sort !== 'person') break;
    persons += 1;
  }
  return noun.count === null ? persons > 1 : persons === noun.count;
}

/** Whether the list that goes on at `at` is closed by "and". */
function endsInAnd(parts: readonly Part[], at: number): boolean {
  for (let next = at + 1; next < parts.length; next += 1) {
    const part = parts[next]!;
    if (part.kind === 'preposition' && part.join === 'comma' && part.nouns.every(isPlace)) continue;
    if (part.kind !== 'noun' || part.join === null) return false;
    if (part.join === 'and' || part.join === 'comma and') return true;
  }
  return false;
}

/** The part that a joined phrase goes on: the nearest of its own sort. */
function targetOf(joined: readonly Part[], part: NounPart): Extract<Part, { nouns: NounPhrase[] }> | null {
  const noun = part.nouns[0]!;
  const sortOf = (each: NounPhrase) => (isParty(each) ? 'party' : isPlace(each) ? 'place' : isTraining(each) ? 'training' : 'thing');
  for (let at = joined.length - 1; at >= 0; at -= 1) {
    const left = joined[at]!;
    if (left.kind !== 'noun' && left.kind !== 'preposition') {
      if (part.join === 'comma') return null;
      continue;
    }
    if (sortOf(left.nouns.at(-1)!) === sortOf(noun)) return left;
    if (part.join === 'comma' && !(sortOf(noun) === 'place')) return at === joined.length - 1 && left.kind === 'noun' ? left : null;
  }
  return null;
}
