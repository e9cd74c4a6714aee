import type { Slot } from '../grammar/Frame.ts';
import type { Sense } from '../grammar/Entry.ts';
import type { Part } from '../parse/Clause.ts';
import type { NounPhrase } from '../parse/Item.ts';
import type { PrepositionPart } from './Found.ts';
import type { Draft, Segment } from './Draft.ts';
import { couldBePeople, isDefinite, isParty, isPlace, isTraining } from './sorts.ts';

export function emptySegment(): Segment {
  return { givers: [], receivers: [], places: [], dates: [], topics: [], taken: false, opened: false, count: null, placeFirst: false, dateFirst: false };
}

/** What a preposition's phrase is to the training, by its senses and the sort of its noun; null where it says nothing. */
function slotOf(part: PrepositionPart, noun: NounPhrase, tellsTraining: boolean, { kind, training }: Draft): Slot | 'place' | 'when' | null {
  const mention = kind === 'mention';
  // "the transfer of these skills from the scribes to the women"
  if (part.senses[0] === 'origin' && isParty(noun) && (training?.sort === 'restitution' || (mention && noun.name?.sort === 'body'))) return 'giver';
  for (const sense of part.senses) {
    const slot = trySense(sense, noun, tellsTraining, mention && part.senses[0] === 'of' ? 'mention' : part.senses[0] === 'topic');
    if (slot !== undefined) return slot;
  }
  return null;
}

function trySense(sense: Sense, noun: NounPhrase, tellsTraining: boolean, topical: boolean | 'mention'): Slot | 'place' | 'when' | null | undefined {
  switch (sense) {
    case 'agent': return isParty(noun) ? 'giver' : undefined;
    case 'recipient': return tellsTraining && isParty(noun) ? 'receiver' : undefined;
    case 'topic': return isPlace(noun) || isParty(noun) || isTraining(noun) || noun.sort === 'time' || noun.sort === 'venue' || noun.sort === 'placeNoun' || (noun.sort === 'noTraining' && !topical) || noun.sort === 'pronoun' || noun.sort === 'plan' || noun.sort === 'activity' ? undefined : 'topic';
    case 'place': return isPlace(noun) || noun.sort === 'placeNoun' || ((noun.sort === 'venue' || noun.sort === 'thing' || noun.sort === 'unknown' || noun.sort === 'body') && noun.name === null && isAt(noun)) ? 'place' : undefined;
    case 'companion': return noun.sort === 'facilitator' || isLent(noun) ? 'giver' : undefined;
    case 'together':
    case 'giver': return isParty(noun) ? 'giver' : undefined;
    case 'funder':
    case 'organizer':
    case 'host':
    case 'supervisor': return isParty(noun) || noun.sort === 'unknown' ? sense : undefined;
    case 'of': return topical === 'mention' && isParty(noun) && (noun.count !== null || noun.plural) ? 'receiver' : undefined;
    case 'origin':
    case 'through':
    case 'during':
    case 'after':
    case 'without':
    case 'instead':
    case 'other': return undefined;
  }
}

/** "with a chemist of the Popular University": one person of a body beside those who gave it. */
export function isLent(noun: NounPhrase): boolean {
  return (noun.sort === 'people' || noun.sort === 'unknown') && !noun.plural && noun.determiner === 'indefinite' && [...noun.of, ...noun.origin].some(({ name }) => name?.sort === 'body');
}

/** "54 farmers in Kasese and 31 in Bundibugyo", "los jueces de Tela y los de Yoro": what the noun before was. */
function asBefore(noun: NounPhrase, before: NounPhrase): NounPhrase {
  if (before.sort === 'pronoun' || noun.of.some(({ name }) => name?.sort === 'body')) return noun;
  if (noun.pronoun === 'everybody' && noun.count !== null) return { ...before, count: noun.count };
  return noun.pronoun === 'plural' && noun.of.some(isPlace) ? { ...before, count: noun.count, of: noun.of } : noun;
}

/** "in the high schools of Maradi", "at the Yambio market". */
function isAt(noun: NounPhrase): boolean {
  return noun.of.some(isPlace) || (noun.owner !== null && isPlace(noun.owner));
}

/**
 * Goes through what stands around the verb in order and fills the draft. New receivers after a place or date, or a
 * second place or date, begin a new segment: "A in Kaya and B in Dori" are two events.
 */
export function gatherComplements(draft: Draft, before: readonly Part[], order: readonly Part[], objects: ReadonlySet<NounPhrase>, used: ReadonlySet<Part>, tellsTraining: boolean): void {
  for (const part of before) if (part.kind !== 'preposition' || !part.nouns.every((noun) => isSchool(part, noun, objects))) takeShared(draft, part, used, tellsTraining);
  let segment = draft.segments[0] ?? emptySegment();
  if (draft.segments.length === 0) draft.segments.push(segment);
  const begin = (made: Segment) => {
    segment = made;
    draft.segments.push(made);
  };
  for (const [at, part] of order.entries()) {
    // "…, and another for the police": what follows is another's.
    if ((part.kind === 'noun' || part.kind === 'preposition') && part.join !== null && draft.training !== null && part.nouns.some((noun) => isTraining(noun) && noun !== draft.training)) break;
    if (part.kind === 'adverb') {
      if (part.adverb === 'online' && !isOfTopic(order[at - 1], part.from)) draft.online = true;
      if (part.adverb === 'total') draft.total = true;
    } else if (part.kind === 'date') {
      if (part.date.said.kind === 'duration' || part.date.said.kind === 'vague') {
        if (part.date.said.kind === 'vague' && segment.dates.length === 0) segment.dates.push(part.date);
        else if (part.date.said.kind === 'duration') segment.dates.push(part.date);
        continue;
      }
      if (part.join !== null && part.join !== 'comma' && part.join !== 'bracket' && segment.receivers.length > 0 && bringsReceivers(order, at, objects)) begin({ ...emptySegment(), opened: true });
      else if (part.join !== null && part.join !== 'bracket' && (part.join !== 'comma' || bringsMore(order, at)) && segment.dates.some(({ said }) => said.kind !== 'duration')) begin({ ...emptySegment(), receivers: [...segment.receivers], topics: [...segment.topics], taken: true });
      if (segment.receivers.length === 0) segment.dateFirst = true;
      segment.dates.push(part.date);
    } else if (part.kind === 'noun' && part.join === 'bracket') {
      for (const { count } of part.nouns) if (count !== null) segment.count = (segment.count ?? 0) + count;
      // "trained in filming (May 2023, the guild)"
      const named = part.nouns.filter(({ name }) => name?.sort === 'body');
      if (draft.organizers.length === 0 && (draft.givers.length === 0 || draft.segments.some(({ givers }) => givers.length > 0)) && named.every((noun) => !draft.givers.includes(noun))) {
        draft.givers.push(...named);
        segment.givers.push(...named);
      }
    } else if (part.kind === 'noun') {
      const receivers = part.nouns.filter((noun) => objects.has(noun));
      addReceivers(receivers, part.join !== null);
    } else takePreposition(part);
  }

  function addReceivers(found: readonly NounPhrase[], joined: boolean): void {
    if (found.length === 0) return;
    const before = segment.receivers.at(-1) ?? draft.segments.at(-2)?.receivers.at(-1);
    // "54 farmers in Kasese and 31 in Bundibugyo"
    const receivers = found.map((noun) => (before ? asBefore(noun, before) : noun));
    if (segment.taken) {
      segment.receivers = [];
      segment.taken = false;
    } else if (segment.receivers.length > 0 && joined && (segment.places.length > 0 || segment.dates.length > 0 || segment.topics.length > 0)) begin(emptySegment());
    segment.receivers.push(...receivers);
  }

  /** "trained ten judges sur l'assistance aux mineurs": whom the topic is about, where those taught are told already. */
  function isAbout(part: PrepositionPart, noun: NounPhrase): boolean {
    const left = order[order.indexOf(part) - 1];
    if (part.join !== null || noun.count !== null || noun.name !== null || part.senses[0] !== 'recipient' || left?.kind !== 'preposition' || left.senses[0] !== 'topic') return false;
    const teaches = draft.clause?.verb?.verb.frames.some(({ subject, object }) => subject === 'giver' && object === 'receiver') === true;
    return teaches && draft.kind === 'event' && noun.from - left.nouns.at(-1)!.to <= 1 && [draft.shared, ...draft.segments].some(({ receivers }) => receivers.length > 0);
  }

  function takePreposition(part: PrepositionPart): void {
    const receivers = part.nouns.filter((noun) => objects.has(noun));
    if (receivers.length > 0) {
      addReceivers(receivers, part.join !== null);
      return;
    }
    if (used.has(part)) {
      if (part.senses[0] === 'origin' || part.senses[0] === 'of' || part.senses[0] === 'agent') segment.givers.push(...part.nouns.filter((noun) => draft.givers.includes(noun)));
      return;
    }
    for (const noun of part.nouns) {
      if (takeSupport(draft, noun)) continue;
      const slot = isSchool(part, noun, objects) || isAbout(part, noun) ? null : slotOf(part, noun, tellsTraining, draft);
      if (slot === null && noun.sort === 'body' && noun.name !== null && part.senses[0] === 'place') draft.seats.push(noun);
      if (slot === 'place') {
        const settled = segment.places.some(({ sort }) => sort === 'place');
        if (settled && noun.sort === 'place' && (part.join !== null || part.nouns.length > 1) && !part.nouns.some(({ sort }) => sort === 'country' && part.nouns.length === 2)) begin({ ...emptySegment(), receivers: [...segment.receivers], dates: part.join === null ? [...segment.dates] : [], topics: [...segment.topics], taken: true });
        if (settled && !segment.taken && part.join === null && part.nouns.length === 1 && noun.sort === 'place' && segment.placeFirst) segment.places = [];
        if (segment.places.length === 0) segment.placeFirst = segment.receivers.length === 0;
        segment.places.push(noun);
        for (const { count } of noun.brackets) if (count !== null) segment.count = (segment.count ?? 0) + count;
      } else if (slot === 'receiver') {
        addReceivers([noun], part.join !== null);
      } else {
        // "by the guild and, in June, by the club"
        if (slot === 'giver' && part.senses[0] === 'agent' && draft.segments.length > 1) segment.givers.push(noun);
        putSlot(draft, segment, slot, noun, isBeside(part));
      }
    }
  }
}

/** "… and financial support from Y": whose the support is. */
function takeSupport(draft: Draft, noun: NounPhrase): boolean {
  if (noun.sort !== 'support' && noun.sort !== 'guidance') return false;
  const role = noun.sort === 'support' ? 'funder' : 'organizer';
  const bodies = [...noun.of, ...noun.origin, ...(noun.owner ? [noun.owner] : [])].filter((each) => each.sort === 'body' || each.sort === 'programme');
  draft.others.push(...bodies.map((body) => ({ noun: body, role }) as const));
  return bodies.length > 0;
}

/** "with a trainer of B", "together with B": beside those who organised it. */
function isBeside(part: PrepositionPart): boolean {
  return part.senses[0] === 'together';
}

/** "les violences en ligne": the word says what the topic is, not how it was taught. */
function isOfTopic(before: Part | undefined, at: number): boolean {
  return before?.kind === 'preposition' && before.nouns.at(-1)!.to === at && !isTraining(before.nouns.at(-1)!) && !isPlace(before.nouns.at(-1)!) && !isParty(before.nouns.at(-1)!);
}

/** "in March from X on permits, in June from Y on jackets": a date behind a comma that others follow. */
function bringsMore(order: readonly Part[], at: number): boolean {
  const next = order[at + 1];
  return next?.kind === 'preposition' && next.join === null && next.senses[0] === 'origin';
}

/** "…, and in April lawyers on habeas corpus": the date opens what others received. */
function bringsReceivers(order: readonly Part[], at: number, objects: ReadonlySet<NounPhrase>): boolean {
  const next = order[at + 1];
  return next !== undefined && (next.kind === 'noun' || next.kind === 'preposition') && next.nouns.some((noun) => objects.has(noun));
}

function takeShared(draft: Draft, part: Part, used: ReadonlySet<Part>, tellsTraining: boolean): void {
  if (part.kind === 'adverb') {
    if (part.adverb === 'online') draft.online = true;
    if (part.adverb === 'total') draft.total = true;
  } else if (part.kind === 'date') {
    if ((part.join === 'and' || part.join === 'comma and') && draft.shared.dates.length > 0) draft.several = true;
    draft.shared.dates.push(part.date);
  }
  else if (part.kind === 'preposition' && !used.has(part)) {
    for (const noun of part.nouns) {
      if (takeSupport(draft, noun)) continue;
      const slot = slotOf(part, noun, tellsTraining, draft);
      if (slot === 'place') draft.shared.places.push(noun);
      else if (slot === 'receiver') draft.shared.receivers.push(noun);
      else putSlot(draft, draft.shared, slot, noun, isBeside(part));
    }
  }
}

function putSlot(draft: Draft, segment: Segment, slot: Slot | 'when' | null, noun: NounPhrase, beside: boolean): void {
  if (slot === 'giver') {
    draft.givers.push(noun);
    if (beside) draft.beside = true;
  }
  if (slot === 'topic') segment.topics.push(noun);
  else if (slot === 'funder' || slot === 'host' || slot === 'supervisor' || slot === 'organizer') draft.others.push({ noun, role: slot });
}

/** What belongs to the training noun itself: "mediation course", "the July training", "formation de Sikasso", "training of 20 monitors by X". A body that it is "of" gave it to those who `received` it. */
export function gatherFromNoun(draft: Draft, training: NounPhrase, received = false): void {
  draft.shared.dates.push(...training.dates);
  if (training.owner && isParty(training.owner)) (training.owner.sort === 'people' ? draft.shared.receivers : draft.givers).push(training.owner);
  for (const noun of training.of) {
    if (isPlace(noun)) draft.shared.places.push(noun);
    else if (noun.sort === 'facilitator' && noun.of.length === 0 && noun.name === null && noun.count === null && draft.clause?.verb?.grammar.trainers.test(noun.lemma) !== false) continue;
    else if (noun.sort === 'body' || noun.sort === 'programme') (received || (isDefinite(training) && draft.givers.length === 0) ? draft.givers : draft.shared.receivers).push(noun);
    // "received the lessons of the president of the guild"
    else if (received && noun.sort === 'people' && !noun.plural && noun.count === null && noun.of.some(({ name }) => name?.sort === 'body')) draft.givers.push(noun);
    else if (couldBePeople(noun) && (isParty(noun) || (noun.sort === 'unknown' && noun.determiner === 'definite'))) draft.shared.receivers.push(noun);
    else if (noun.sort !== 'time' && !isTraining(noun) && noun.sort !== 'pronoun') {
      draft.shared.topics.push(noun);
      // "received a course of human rights of the Institute"
      if (received) draft.givers.push(...noun.of.filter(({ name }) => name?.sort === 'body'));
    }
    else if (noun.sort === 'time') continue;
    else if (isTraining(noun)) gatherFromNoun(draft, noun);
  }
}

/** "trained ten scribes, à l'école de la guilde": beside those who received it, a body without a name of its own is where. */
function isSchool({ senses }: PrepositionPart, noun: NounPhrase, objects: ReadonlySet<NounPhrase>): boolean {
  return objects.size > 0 && senses[0] === 'recipient' && senses.includes('place') && noun.sort === 'body' && noun.name === null && !noun.plural && noun.determiner === 'definite';
}
