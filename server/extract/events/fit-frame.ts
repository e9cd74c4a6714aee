import type { Frame, Slot } from '../grammar/Frame.ts';
import type { NounPhrase, VerbGroup } from '../parse/Item.ts';
import type { Part } from '../parse/Clause.ts';
import type { Arguments } from './arguments.ts';
import type { PrepositionPart } from './Found.ts';
import { isLent } from './gather-complements.ts';
import { couldBePeople, isContent, isDefinite, isParty, isPlace, isTraining } from './sorts.ts';

/** What a frame finds in a clause: phrases by slot. */
export interface Fit {
  readonly frame: Frame;
  readonly slots: ReadonlyMap<Slot, readonly NounPhrase[]>;
  /** Prepositional phrases that a slot took. */
  readonly used: ReadonlySet<Part>;
}

/** The frame of a verb that its clause fills best, the first of several alike; null where none fits. */
export function fitFrame(verb: VerbGroup, own: Arguments, told: ReadonlyMap<NounPhrase, unknown> = new Map()): Fit | null {
  let best: { readonly fit: Fit; readonly rank: number } | null = null;
  for (const frame of verb.verb.frames) {
    const fit = fitOne(frame, verb, own);
    if (!fit) continue;
    const rank = rankOf(fit, told);
    if (best === null || rank > best.rank) best = { fit, rank };
  }
  return best?.fit ?? null;
}

function rankOf({ frame, slots }: Fit, told: ReadonlyMap<NounPhrase, unknown>): number {
  const pronoun = (slots.get('training') ?? []).find(({ sort }) => sort === 'pronoun');
  // "It was held in Kaya and taught by the guild": what was held is what was taught.
  const bonus = pronoun === undefined ? 0 : told.has(pronoun) ? 3 : -3;
  return slots.size + 2 * frame.required.length + bonus;
}

function fitOne(frame: Frame, verb: VerbGroup, own: Arguments): Fit | null {
  const slots = new Map<Slot, NounPhrase[]>();
  const used = new Set<Part>();
  const put = (slot: Slot, nouns: readonly NounPhrase[]) => {
    if (nouns.length > 0 && slot !== 'nothing' && slot !== 'any') slots.set(slot, [...(slots.get(slot) ?? []), ...nouns]);
  };
  const prepositions = [...own.before, ...own.after].filter((part): part is PrepositionPart => part.kind === 'preposition');
  if (verb.passive && prepositions.some(({ senses, nouns }) => senses[0] === 'agent' && nouns.length > 0 && nouns.every(isTraining))) return null;
  // "se formaron" is of those who learn; "se encargó de la formación" says by its frame who gave it.
  if (verb.passive && prepositions.some(({ senses, nouns }) => senses[0] === 'agent' && nouns.every(isNobody)) && !prepositions.some(({ senses, nouns }) => senses[0] === 'agent' && nouns.some(isParty))) return null;
  if (verb.reflexive && frame.subject === 'giver' && frame.object !== 'nothing' && own.subject.some(isParty)) return null;
  if (isReversed(frame, own, prepositions) || isOfOthers(frame, own)) return null;
  // "elle a été suivie d'une restitution": what came next, and nobody who received it
  if (verb.passive && frame.subject === 'receiver' && prepositions.some(({ senses, nouns }) => senses[0] === 'of' && nouns.some(isTraining))) return null;
  const isAgent = (part: Part): part is PrepositionPart => part.kind === 'preposition' && part.senses[0] === 'agent' && part.nouns.some(isParty);
  const agent = own.after.find(isAgent) ?? prepositions.find(isAgent);

  const passive = verb.passive || (verb.reflexive && frame.object !== 'nothing' && own.objects.length === 0 && !own.subject.some(isParty));
  let subject = passive ? (agent?.nouns ?? []) : own.subject;
  let objects = passive ? [...own.subject, ...own.objects] : own.objects;
  if (passive && agent) used.add(agent);
  if (!passive && own.objects.length === 0 && own.subject.length === 0) subject = [];
  if (passive && own.subject.length === 0) objects = own.objects;
  objects = objects.map(trainingIn);

  // "Both were given by the guild": the courses told before.
  const areBoth = (noun: NounPhrase): boolean => passive && agent !== undefined && frame.subject === 'giver' && frame.object === 'training' && objects.length === 1 && noun.pronoun === 'plural' && noun.determiner === 'all';
  // "strengthened their skills at a course": their own, where "strengthened the skills" may be of others.
  const others = verb.verb.frames.some(({ subject: giver, object }) => giver === 'giver' && object === 'receiver');
  if (others && frame.subject === 'receiver' && frame.object === 'content' && (passive || !objects.some(({ determiner }) => determiner === 'possessive'))) return null;
  const wanted = objects.filter((noun) => (fits(frame.object, noun, frame.subject) || areBoth(noun)) && !(frame.object === 'receiver' && isShown(noun, verb)) && !(frame.object === 'training' && noun.sort === 'pronoun' && verb.verb.light && !(passive && agent)));
  // "strengthened the skills of 20 members during a training"
  const skilled = frame.object === 'receiver' ? objects.filter(({ sort }) => sort === 'content' || sort === 'plan').flatMap((noun) => noun.of.filter((inner) => (isParty(inner) && inner.sort !== 'pronoun') || (inner.count !== null && couldBePeople(inner)))) : [];
  if (frame.object === 'nothing') {
    if (objects.some((noun) => noun.sort !== 'time' && noun.sort !== 'pronoun') && frame.subject !== 'training') return null;
    if (passive) return null;
  } else if (frame.object !== 'any' && wanted.length === 0 && skilled.length === 0 && !(frame.object === 'topic' && own.infinitive)) {
    const isMarked = (part: PrepositionPart): boolean => part.key === verb.grammar.personalObject && part.nouns.every((noun) => noun.sort === 'unknown' && couldBePeople(noun));
    const given = frame.object === 'receiver' ? prepositions.filter((part) => part.senses[0] === 'recipient' && (part.nouns.some(isParty) || isMarked(part)) && (!frame.prepositions.has(part.key) || (part.key === verb.grammar.personalObject && frame.prepositions.get(part.key) === 'training'))) : [];
    const dative = given.filter((part, at) => at === 0 || !isInsideTopic(part, own, true));
    if (dative.length === 0 || (objects.length > 0 && !passive && objects.some((noun) => isTraining(noun) || isContent(noun)))) return null;
    for (const part of given) used.add(part);
    for (const part of dative) put('receiver', part.nouns.filter(couldBePeople));
  }
  put(frame.object, wanted);
  if (frame.object === 'receiver' && wanted.length === 0) put('receiver', skilled);
  const rest = objects.filter((noun) => !wanted.includes(noun));
  if (frame.object === 'training' || frame.object === 'content') {
    const people = rest.filter((noun) => isParty(noun) || (noun.sort === 'unknown' && couldBePeople(noun)));
    if (frame.subject === 'receiver') put('topic', []);
    else put('receiver', people);
  } else if (frame.object === 'receiver') put('topic', rest.filter((noun) => !isParty(noun) && noun.sort !== 'time' && !isTraining(noun)));

  // "; la actividad se llevó a cabo en Kaya": what was told just before.
  const givers = subject.filter((noun) => fits(frame.subject, noun) || (frame.subject === 'training' && noun.sort === 'activity' && !noun.plural && isDefinite(noun)));
  if (frame.subject === 'training' && givers.length === 0) return null;
  if (!passive && subject.length > 0 && givers.length === 0 && frame.subject !== 'any' && frame.subject !== 'nothing') {
    // "the county organised a course": who did it has no name, and it was done.
    if (!subject.every((noun) => (noun.sort === 'pronoun' && noun.pronoun !== 'nobody') || (noun.sort === 'placeNoun' && noun.determiner === 'definite'))) return null;
  }
  put(frame.subject, givers);

  for (const part of prepositions) {
    if (used.has(part)) continue;
    // "La red, junto con la mesa, recibió un taller": beside those who received it.
    const slot = frame.prepositions.get(part.key) ?? (part.senses[0] === 'together' && frame.subject === 'receiver' ? 'receiver' : undefined);
    if (slot === undefined) continue;
    if (slot === 'receiver' && isInsideTopic(part, own, slots.has('receiver'))) {
      used.add(part);
      continue;
    }
    const taken = part.nouns.filter((noun) => fits(slot, noun) && !(slot === 'giver' && part.senses[0] === 'companion' && noun.name?.sort !== 'body' && noun.sort !== 'facilitator' && !isTeamOf(noun)) && !(slot === 'giver' && verb.reflexive && noun.name === null && noun.sort !== 'facilitator' && !isDefinite(noun)));
    if (taken.length === 0) continue;
    put(slot, taken);
    used.add(part);
  }
  // "aprendió el método de la red": whose what was learnt is.
  const owner = frame.required.includes('giver') && !slots.has('giver') && frame.object === 'any' ? objects.at(-1)?.of.at(-1) : undefined;
  if (owner?.name?.sort === 'body' && objects.at(-1)!.sort === 'content') put('giver', [owner]);
  takeCompanions(prepositions.filter((part) => used.has(part)), slots);
  if (!slots.has('training')) {
    // "initiated them during a workshop held in Rosso": the place and date of the workshop are the training's.
    const during = prepositions.find((part) => !used.has(part) && part.senses[0] === 'during' && part.nouns.some(isTraining));
    if (during) {
      put('training', during.nouns.filter(isTraining).slice(0, 1));
      used.add(during);
    }
  }
  if (frame.required.some((slot) => (slot === 'how' ? !own.infinitive : !slots.has(slot as Slot)))) return null;
  return { frame, slots, used };
}

/** "enseñaba las fotos": where people are marked as the object, what is taught or shown without the mark is a thing. */
function isShown(noun: NounPhrase, { grammar, verb, passive }: VerbGroup): boolean {
  return grammar.personalObject !== null && !passive && noun.sort === 'unknown' && noun.determiner === 'definite' && noun.count === null && verb.frames.some(({ object }) => object === 'topic');
}

/** "a week of training": the training, told by how long it was. */
function trainingIn(noun: NounPhrase): NounPhrase {
  const [inner] = noun.of;
  return noun.sort === 'time' && noun.of.length === 1 && isTraining(inner!) ? inner! : noun;
}

/** "schooled by hard life": by nothing that could. */
function isNobody(noun: NounPhrase): boolean {
  return (noun.sort === 'unknown' || noun.sort === 'thing') && noun.name === null && noun.determiner === null && noun.count === null && !noun.plural;
}

/** "Treinta comadronas hicieron un curso con la Fundación Alba": people without a name and a body beside them, so it is they who learnt. */
function isReversed(frame: Frame, { subject }: Arguments, prepositions: readonly PrepositionPart[]): boolean {
  if ((frame.subject !== 'giver' && frame.subject !== 'organizer') || frame.object !== 'training') return false;
  const isNobodys = (noun: NounPhrase): boolean => noun.sort === 'people' && noun.name === null && noun.owner === null && ![...noun.of, ...noun.origin].some(({ sort }) => sort === 'body');
  const beside = prepositions.filter(({ senses, key }) => senses[0] === 'companion' && frame.prepositions.get(key) === 'receiver');
  return subject.length > 0 && subject.every(isNobodys) && beside.some(({ nouns }) => nouns.every(({ name }) => name?.sort === 'body'));
}

/** "The guild completed the training of 20 clerks": they received it, and the guild gave it. */
function isOfOthers(frame: Frame, { subject, objects }: Arguments): boolean {
  if (frame.subject !== 'receiver' || frame.object !== 'training') return false;
  return subject.length > 0 && subject.every(({ name }) => name?.sort === 'body') && objects.some((noun) => isTraining(noun) && noun.of.some(({ sort, count, name }) => sort === 'people' && count !== null && name === null));
}

/** "gave with B a course to C": of two that could be receivers, the body that is "with" gave it too. */
function takeCompanions(used: readonly PrepositionPart[], slots: Map<Slot, NounPhrase[]>): void {
  const receivers = slots.get('receiver') ?? [];
  const [beside, others] = [true, false].map((companion) => used.filter(({ senses, nouns }) => (senses[0] === 'companion') === companion && nouns.some((noun) => receivers.includes(noun))));
  const companions = beside!.flatMap(({ nouns }) => nouns);
  const given = slots.get('giver') ?? slots.get('organizer');
  if (others!.length === 0 || companions.length === 0 || !given) return;
  slots.set('receiver', receivers.filter((noun) => !companions.includes(noun)));
  given.push(...companions.filter((noun) => noun.name?.sort === 'body' || isLent(noun)));
}

/** "asistencia al detenido", "agresiones a periodistas": those whom the topic is about, right behind it and without a number. `received`: others are told to have received it. */
function isInsideTopic(part: PrepositionPart, own: Arguments, received: boolean): boolean {
  if (part.senses[0] !== 'recipient' || !part.senses.includes('place') || part.nouns.some(({ count, name }) => count !== null || name !== null)) return false;
  for (const parts of [own.before, own.order]) {
    const at = parts.indexOf(part);
    const left = parts[at - 1];
    if (at < 0) continue;
    const noun = left?.kind === 'preposition' ? left.nouns.at(-1) : own.subject.at(-1);
    if (!noun || (left && left.kind !== 'preposition') || noun.to + 1 !== part.nouns[0]!.from) return false;
    const topic = left ? noun : topicAtEnd(noun);
    const about = !left || left.senses[0] === 'topic' || left.senses.includes('topic') || left.senses[0] === 'of';
    return about && topic !== null && !isPlace(topic) && !isParty(topic) && (!part.nouns[0]!.plural || received || parts === own.before || parts.slice(at + 1).some((other) => other.kind === 'preposition' && other.key === part.key && other.nouns.some(isParty)));
  }
  return false;
}

/** "el curso de registro de agresiones": what a training is on, at the end of its phrase. */
function topicAtEnd(training: NounPhrase): NounPhrase | null {
  let topic = isTraining(training) ? training.of.at(-1) : undefined;
  while (topic && topic.of.at(-1)?.to === topic.to) topic = topic.of.at(-1);
  return topic && topic.to === training.to ? topic : null;
}

/** "learnt with the team of Open Hands": its people as one, who do not learn beside others. */
function isTeamOf(noun: NounPhrase): boolean {
  return noun.sort === 'people' && !noun.plural && isDefinite(noun) && noun.count === null && noun.of.some(({ name }) => name?.sort === 'body');
}

/** "a team from Open Hands", "a group of teachers", where "the second group" only counts those taught. */
function hasMembers({ owner, of, origin }: NounPhrase): boolean {
  return [...(owner ? [owner] : []), ...of, ...origin].some(isParty);
}

/** `frame`: whose verb it is, since who pays for "the activity" pays for a training told. */
function fits(slot: Slot, noun: NounPhrase, frame: Slot = 'any'): boolean {
  switch (slot) {
    case 'giver':
    case 'sender':
    case 'organizer':
    case 'funder':
    case 'host':
    case 'supervisor': return (noun.sort === 'pronoun' && noun.pronoun === 'free') || isParty(noun) && (noun.sort !== 'collective' || hasMembers(noun)) || noun.sort === 'unknown' && noun.name !== null || (noun.sort === 'place' && noun.of.length === 0 && noun.name !== null && slot !== 'giver');
    case 'receiver': return couldBePeople(noun) && !isTraining(noun);
    case 'training': return isTraining(noun) || (noun.sort === 'activity' && (frame === 'funder' || frame === 'host' || frame === 'supervisor')) || (noun.sort === 'pronoun' && (noun.pronoun === 'singular' || noun.pronoun === 'impersonal' || noun.pronoun === 'latter' || noun.pronoun === 'former' || noun.pronoun === 'second') && noun.count === null);
    case 'content': return isContent(noun);
    case 'topic': return !(noun.sort === 'plan' && isDefinite(noun)) && !(noun.sort === 'placeNoun' && (noun.determiner === 'all' || noun.of.some(isPlace))) && !isParty(noun) && !isTraining(noun) && !isPlace(noun) && noun.sort !== 'time' && noun.sort !== 'pronoun';
    case 'cost': return noun.sort === 'cost';
    case 'venue': return noun.sort === 'venue';
    case 'supervision': return noun.sort === 'supervision';
    case 'restitution': return noun.sort === 'restitution';
    case 'support': return noun.sort === 'support';
    case 'nothing': return false;
    case 'any': return true;
  }
}
