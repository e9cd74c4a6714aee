import type { Draft } from '../events/Draft.ts';
import { isDefinite } from '../events/sorts.ts';
import { addTo } from './add-to.ts';
import { borrowAround, inheritTopics } from './borrow-around.ts';
import type { Around } from './borrow-around.ts';
import { findEvent, fitEvent } from './find-event.ts';
import type { Sought } from './find-event.ts';
import type { ParsedSentence } from './ParsedSentence.ts';
import { sameParty } from './Party.ts';
import type { Pointer } from './Pointer.ts';
import type { NearMiss, StoryEvent } from './StoryEvent.ts';

/** Where what is told goes: to the story, to what is looked up later, or to what is no training. */
export interface Telling extends Around {
  readonly pointers: Pointer[];
  readonly nearMisses: NearMiss[];
}

/** An event that a draft makes, and what was told beside it. */
interface Told {
  readonly event: StoryEvent;
  readonly draft: Draft;
  readonly parsed: ParsedSentence;
  readonly telling: Telling;
  readonly sought: Sought;
  /** Nobody is told to have given it, or to have received it. */
  readonly incomplete: boolean;
  /** It points back: "the course", "it". */
  readonly definite: boolean;
}

/** A rule for what is no new event: does with it what is to be done and says so, or leaves it to the next rule. */
type Rule = (told: Told) => boolean;

const rules: readonly Rule[] = [keepSupport, addToNth, addToAll, addToDefinite, keepMention, addAttendance, addRestated, fillShell, nameGiver, nameFacilitator, keepCoGiver, keepWeak, dropEmpty, dropSum];

/** A new event, or more of one that is told: by a definite phrase, or as what was said of people before. `beside`: those of its sentence. */
export function tellEvent(event: StoryEvent, draft: Draft, parsed: ParsedSentence, beside: StoryEvent[], telling: Telling): void {
  const { training } = draft;
  const unnamed = draft.givers.some(({ pronoun }) => pronoun === 'us');
  const told: Told = {
    event, draft, parsed, telling, sought: soughtBy(event), incomplete: (!hasGiver(event) && !unnamed) || event.receivers.length === 0,
    definite: training !== null && (isDefinite(training) || (training.determiner === 'all' && training.plural && training.sort !== 'pronoun') || training.sort === 'pronoun' || training.sort === 'activity'),
  };
  if (rules.some((rule) => rule(told))) return;
  borrowAround(event, draft, parsed, beside, telling);
  if (draft.repeats || event.topics.length === 0) inheritTopics(event, draft, telling.story);
  telling.story.events.push(event);
  beside.push(event);
  remember(event, telling);
}

function soughtBy(event: StoryEvent): Sought {
  return {
    places: event.place === null ? [] : [event.place], countries: event.country === null ? [] : [event.country], periods: [event.when], anyYear: event.yearAssumed, givers: event.givers, receivers: event.receivers,
    topics: event.topics, nouns: [...event.nouns], field: event.field, sentence: event.sentence,
  };
}

const hasGiver = (event: StoryEvent): boolean => event.givers.length + event.organizers.length > 0;
const hasParty = (event: StoryEvent): boolean => hasGiver(event) || event.receivers.length > 0;
/** "in charge of the training of scribes since 2020": what goes on, given by nobody in particular. */
const isStanding = (event: StoryEvent): boolean => event.when.precision === 'open' && !hasGiver(event);
const isSituated = (event: StoryEvent): boolean => event.when.start !== null || event.place !== null;
const isDependent = ({ clause }: Draft): boolean => clause !== null && (clause.kind === 'relative' || clause.kind === 'participle');
const namesReceivers = (draft: Draft): boolean => draft.shared.receivers.length > 0 || draft.segments.some(({ receivers }) => receivers.length > 0);

/** Later dates are counted from an event that has one. */
function remember(event: StoryEvent, { timeline }: Around): void {
  if (event.when.start !== null) timeline.reach(event.when);
}

function keep({ event, draft, parsed, telling, sought, definite }: Told, stands: boolean): boolean {
  telling.pointers.push({ sought, draft, parsed, made: event, stands, plural: draft.training?.plural === true && definite });
  return true;
}

/** "The club funded the courses": says who supported a training told elsewhere. */
function keepSupport(told: Told): boolean {
  const { event, draft, telling, incomplete } = told;
  if (draft.kind !== 'support') return false;
  const last = telling.story.lastEvent;
  // "The participants were scribes": who received what was told just before.
  if (event.receivers.length > 0 && !hasGiver(event) && event.others.length === 0) {
    if (last && last.receivers.length === 0 && event.sentence - last.sentence <= 1) addTo(last, event);
    return true;
  }
  return keep(told, !incomplete);
}

/** "The former session was held in May, the latter in June": which of the two trainings that the last sentence with any told. */
function addToNth({ event, draft, parsed, telling, definite, incomplete }: Told): boolean {
  const { training } = draft;
  const last = telling.story.lastEvent;
  const ofTwo = draft.clause?.verb?.grammar.ofTwo;
  if (!definite || !incomplete || !training || !ofTwo || !last || event.sentence - last.sentence > 1) return false;
  const two = telling.story.events.filter(({ field, sentence }) => field === last.field && sentence === last.sentence);
  if (two.length !== 2) return false;
  const words = parsed.sentence.tokens.slice(training.from, training.to).map(({ lower }) => lower);
  const meant = words.some((word) => ofTwo.first.test(word)) ? two[0]! : words.some((word) => ofTwo.last.test(word)) ? two[1]! : null;
  if (!meant) return false;
  addTo(meant, event);
  remember(meant, telling);
  return true;
}

/** "Both courses were held in Kaya in March": of each of those just told, where it lacks that. */
function addToAll({ event, draft, telling, definite, incomplete, sought }: Told): boolean {
  const { training } = draft;
  if (!definite || !incomplete || !training?.plural || (training.sort === 'pronoun' && training.determiner !== 'all') || draft.kind === 'mention') return false;
  const told = telling.story.events.filter(({ field, sentence }) => field === event.field && event.sentence - sentence <= 1);
  if (told.length < 2 || (training.count !== null && training.count !== told.length) || told.some((each) => fitEvent(each, sought) === null || (hasGiver(event) && hasGiver(each)))) return false;
  for (const each of told) addTo(each, event);
  return true;
}

/** "The course was given by the guild": more of what the phrase points to. */
function addToDefinite(told: Told): boolean {
  const { event, draft, sought, telling, incomplete, definite } = told;
  if (!definite || !incomplete) return false;
  const found = findEvent(telling.story.events.filter(({ field }) => field === event.field), sought);
  const meant = found && found.score >= 0.25 ? found.event : unsituatedBefore(told);
  if (meant) {
    addTo(meant, event);
    remember(meant, telling);
    return true;
  }
  const mentioned = mentionedBefore(told);
  if (mentioned?.stands) {
    addTo(mentioned.made, event);
    return true;
  }
  if (mentioned) {
    telling.pointers.splice(telling.pointers.indexOf(mentioned), 1);
    addTo(event, mentioned.made);
    return false;
  }
  if (draft.training!.sort === 'pronoun' && (!hasGiver(event) || draft.kind !== 'event')) return true;
  const tells = hasParty(event) && isSituated(event) && !isStanding(event);
  const given = hasGiver(event) && draft.kind === 'event';
  if ((!tells && !given) || draft.kind === 'mention') return keep(told, tells);
  event.tentative = sought;
  event.provisional = !tells;
  return false;
}

/** "… after a training in Kaya. The guild gave it in May.": the one that the sentence before only mentioned. */
function mentionedBefore({ event, telling, sought }: Told): Pointer | null {
  const last = telling.pointers.at(-1);
  if (!last || last.draft.kind !== 'mention' || !(last.stands || isSituated(last.made)) || event.sentence - last.made.sentence > 1 || last.made.field !== event.field) return null;
  return fitEvent(last.made, sought) === null ? null : last;
}

/** "The guild trained ten scribes. It took place in Kaya in May.": the training just told still lacks one of these. */
function unsituatedBefore({ event, telling, sought }: Told): StoryEvent | null {
  const last = telling.story.lastEvent;
  const adds = last !== null && ((last.when.start === null && event.when.start !== null) || (last.place === null && event.place !== null));
  if (!last || !adds || event.sentence - last.sentence > 2) return null;
  return fitEvent(last, sought) === null ? null : last;
}

/** "Following a course in Kaya, …": stands only if it tells enough. */
function keepMention(told: Told): boolean {
  const { event, draft, incomplete } = told;
  // "after a course in Kaya in May": the first that is told of it.
  if (draft.kind === 'mention' && draft.training?.determiner === 'indefinite' && event.receivers.length > 0 && isSituated(event) && told.telling.story.lastEvent === null) {
    event.tentative = told.sought;
    return false;
  }
  return draft.kind === 'mention' && keep(told, !incomplete || (event.receivers.length + event.givers.length > 0 && isSituated(event) && !isStanding(event)));
}

/** "24 monitors attended": who received the training just told; alone it tells none. */
function addAttendance({ event, draft, telling }: Told): boolean {
  if (draft.training !== null || draft.clause === null || hasGiver(event) || !isAttendance(draft)) return false;
  const last = telling.story.lastEvent;
  if (last && last.receivers.length === 0 && event.sentence - last.sentence <= 2) addTo(last, event);
  return true;
}

function isAttendance(draft: Draft): boolean {
  const verb = draft.clause?.verb;
  if (!verb || verb.passive) return false;
  // "Y ont pris part 25 membres": those behind the verb attended as well.
  const attends = verb.verb.frames.some(({ subject, object, prepositions }) => subject === 'receiver' && object === 'nothing' && prepositions.size === 0);
  return attends || (draft.shared.receivers.length > 0 && draft.segments.every(({ receivers }) => receivers.length === 0));
}

/** "the scribes whom the guild had trained", "volunteers already trained": of an event told before, or what they are. */
function addRestated({ event, draft, telling, sought, incomplete }: Told): boolean {
  if (!isDependent(draft) || event.when.start !== null || (event.place !== null && !incomplete)) return false;
  const found = findEvent(telling.story.events, sought);
  if (found && found.score >= 3) {
    addTo(found.event, event);
    return true;
  }
  return !hasGiver(event);
}

/** "A course was held in Kaya in May. 20 scribes were trained by the guild.": the first said nothing of who took part, or nothing else. */
function fillShell({ event, telling, sought }: Told): boolean {
  const shell = telling.story.lastEvent;
  if (!shell || shell.announces || event.sentence <= shell.sentence || event.sentence - shell.sentence > 2) return false;
  const half = shell.receivers.length === 0 && shell.participants === null && !hasGiver(event) && !isSituated(event);
  if ((!half && hasParty(shell)) || fitEvent(shell, sought) === null) return false;
  addTo(shell, event);
  remember(shell, telling);
  return true;
}

/** "The scribes followed a course in Kaya. They were taught by the guild.": the training just told had everything but who gave it. */
function nameGiver({ event, telling, sought }: Told): boolean {
  const last = telling.story.lastEvent;
  if (!last || hasGiver(last) || !hasGiver(event) || isSituated(event) || event.receivers.length === 0 || event.sentence - last.sentence !== 1) return false;
  if (!event.receivers.every((party) => last.receivers.some((other) => sameParty(party, other))) || fitEvent(last, sought) === null) return false;
  addTo(last, event);
  return true;
}

/** "Scribes were trained in May. The guild facilitated, in Kaya.": the training of the sentence before lacked who gave it. */
function nameFacilitator({ event, draft, telling, sought }: Told): boolean {
  const last = telling.story.lastEvent;
  if (draft.training !== null || draft.clause === null || event.receivers.length > 0 || event.givers.length === 0 || namesReceivers(draft)) return false;
  if (!last || hasGiver(last) || last.receivers.length === 0 || event.field !== last.field || event.sentence - last.sentence !== 1 || fitEvent(last, sought) === null) return false;
  addTo(last, event);
  remember(last, telling);
  return true;
}

/** "The guild co-facilitated in Arusha": says who gave a training told elsewhere. */
function keepCoGiver(told: Told): boolean {
  const { event, draft } = told;
  if (draft.training !== null || event.receivers.length > 0 || event.givers.length === 0 || namesReceivers(draft)) return false;
  return keep(told, event.participants !== null);
}

/** "held a session": a weak word alone is no training yet. */
function keepWeak(told: Told): boolean {
  const { event, draft, incomplete, definite } = told;
  const weak = draft.training?.sort === 'workshop' && draft.kind === 'event' && !definite;
  if (weak && event.topics.length === 0 && incomplete && !event.announces && !(hasGiver(event) && isSituated(event)) && !(event.when.start !== null && event.place !== null)) return keep(told, false);
  event.provisional ||= weak && event.receivers.length === 0 && event.participants === null;
  return false;
}

/** "Training is useful": no party, no number, no date, no place. */
function dropEmpty({ event }: Told): boolean {
  return !hasParty(event) && event.participants === null && !isSituated(event);
}

/** "In all, 300 people were trained": sums up what others tell one by one. */
function dropSum({ event, draft, parsed, telling }: Told): boolean {
  const coarse = (event.when.start ?? '').length <= 4;
  const open = (draft.total || event.when.precision === 'open') && event.place === null && event.receivers.every(({ kind }) => kind !== 'body');
  if (!coarse || (hasParty(event) && !open)) return false;
  telling.nearMisses.push({ why: 'not-a-training', sentence: parsed.sentence });
  return true;
}
