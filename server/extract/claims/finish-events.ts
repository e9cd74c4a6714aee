import { isTraining } from '../events/sorts.ts';
import { addTo } from './add-to.ts';
import type { Pointer } from './Pointer.ts';
import type { RecordFacts } from './RecordFacts.ts';
import type { Sought } from './find-event.ts';
import { findEvent, fitEvent, overlaps, samePlace } from './find-event.ts';
import { couldBeOne, sameParty } from './Party.ts';
import type { Party } from './Party.ts';
import type { NearMiss, StoryEvent } from './StoryEvent.ts';

/** Looks up what pointers mean now that all is told; those that fit nothing and tell enough become events. */
export function followPointers(pointers: readonly Pointer[], events: StoryEvent[]): void {
  let last: StoryEvent | null = null;
  const standing = pointers.filter(({ stands }) => stands);
  for (const pointer of standing) {
    const found = bestFor(pointer, events, null);
    if (found) for (const event of found) addTo(event, supportOnly(pointer));
    else events.push(pointer.made);
  }
  for (const pointer of pointers) {
    if (pointer.stands) continue;
    const found = bestFor(pointer, events, last);
    if (!found) continue;
    for (const event of found) addTo(event, supportOnly(pointer));
    last = found.at(-1)!;
  }
}

/** Joins what "the training of May" told first with the sentence that tells the same in full. */
export function joinTentative(events: StoryEvent[]): void {
  for (const event of [...events]) {
    if (!event.tentative) continue;
    const found = findEvent(events.filter((other) => other !== event), event.tentative);
    if (!found || found.score < 4) continue;
    addTo(found.event, event);
    events.splice(events.indexOf(event), 1);
  }
}

/** What a pointer adds: support takes no date or place with it where it only named them to point. */
function supportOnly({ made, draft }: Pointer): StoryEvent {
  if (draft.kind !== 'support') return made;
  return { ...made, topics: [], sentences: made.sentences };
}

function bestFor({ sought, plural, draft, made }: Pointer, events: readonly StoryEvent[], last: StoryEvent | null): StoryEvent[] | null {
  const constrained = sought.places.length + sought.periods.filter(({ start }) => start !== null).length + sought.topics.length + sought.receivers.length > 0;
  if (plural && !constrained) {
    const all = events.filter((event) => fitEvent(event, sought) !== null);
    return all.length > 0 ? [...all] : null;
  }
  const found = findEvent(events, sought);
  if (!found) return null;
  const bare = draft.training === null || !isTraining(draft.training);
  if (constrained) {
    const strong = sought.places.length > 0 || sought.periods.some(({ start }) => start !== null) || sought.receivers.length > 0 ? 3 : 1.5;
    const undated = undatedBeside(sought, events);
    if (found.score < strong && undated && !bare) return [undated];
    return found.score >= strong || (events.length === 1 && found.score >= 0 && made.others.length > 0) ? [found.event] : null;
  }
  if (bare && last) return [last];
  if (events.length === 1) return [found.event];
  if (found.score >= 1.25 && found.alone) return [found.event];
  const before = [...events].reverse().find(({ field, sentence }) => field === sought.field && sentence <= sought.sentence && sought.sentence - sentence <= 1);
  return before && fitEvent(before, sought) !== null ? [before] : null;
}

/** "The training was held in May. It was given by the guild.": the one event told around it that has neither date nor place. */
function undatedBeside(sought: Sought, events: readonly StoryEvent[]): StoryEvent | null {
  const near = events.filter((event) => event.field === sought.field && Math.abs(event.sentence - sought.sentence) <= 2);
  const [only] = near;
  return near.length === 1 && only!.when.start === null && only!.place === null && fitEvent(only!, sought) !== null ? only! : null;
}

/**
 * Sentences that only sum up what others tell: no place, no month, givers who all give in other events and nobody
 * named who received. They are no event of their own.
 */
export function dropSummaries(events: StoryEvent[], nearMisses: NearMiss[]): void {
  for (const event of [...events]) {
    if (!isSummary(event, events)) continue;
    events.splice(events.indexOf(event), 1);
    nearMisses.push({ why: 'not-a-training', sentence: event.sentences[0]! });
  }
}

function isSummary(event: StoryEvent, events: readonly StoryEvent[]): boolean {
  const others = events.filter((other) => other !== event);
  if (others.length === 0 || event.place !== null || (event.when.start ?? '').length > 4 && event.when.precision !== 'open') return false;
  const namedReceivers = event.receivers.filter(({ kind }) => kind !== 'group');
  if (namedReceivers.length > 0) return false;
  const givers = giversOf(event);
  const known = givers.every((giver) => giver.kind === 'group' || others.some((other) => giversOf(other).some((party) => sameParty(party, giver))));
  const freshGroups = event.receivers.filter((receiver) => !others.some((other) => other.receivers.some((party) => sameParty(party, receiver))));
  if (givers.length === 0) return event.receivers.length === 0;
  if (!known) return false;
  if (event.field === 'description' || event.field === 'significance') return givers.length > 1 || givers[0]!.kind === 'group' || event.participants === null && event.when.start === null && freshGroups.length === event.receivers.length;
  return givers.length > 1 && event.when.start === null;
}

/** Sessions and workshops that nobody is told to have received are no trainings for sure, and none here. */
export function dropProvisional(events: StoryEvent[], nearMisses: NearMiss[]): void {
  for (const event of [...events]) {
    if (!event.provisional || event.receivers.length > 0 || event.participants !== null) continue;
    events.splice(events.indexOf(event), 1);
    nearMisses.push({ why: 'not-a-training', sentence: event.sentences[0]! });
  }
}

/** Several trainings told at once and then one by one: who called them organised each. */
export function dropAnnouncements(events: StoryEvent[]): void {
  for (const event of [...events]) {
    if (!event.announces || event.receivers.length > 0) continue;
    const told = events.filter((other) => other !== event && other.field === event.field && other.sentence >= event.sentence && other.sentence - event.sentence <= 4 && !other.announces && isAnnounced(other, event));
    if (told.length === 0) continue;
    const called = [...event.givers, ...event.organizers];
    for (const other of told) {
      if (other.when.start === null) other.when = event.when;
      if (other.place === null && event.place !== null && !other.online) Object.assign(other, { place: event.place, country: event.country, countryFrom: event.countryFrom });
      if (other.givers.length + other.organizers.length === 0) other.organizers = called;
      else other.others.push(...called.map((party) => ({ party, role: 'organizer' as const })));
    }
    events.splice(events.indexOf(event), 1);
  }
}

/** "Two courses were held in May in Kaya": one told on its own is one of them if neither date nor place speaks against it. */
function isAnnounced(event: StoryEvent, { when, place }: StoryEvent): boolean {
  return (when.start === null || event.when.start === null || overlaps(when, event.when)) && (place === null || event.place === null || samePlace(place, event.place));
}

export function giversOf(event: StoryEvent): readonly Party[] {
  return event.givers.length > 0 ? event.givers : event.organizers;
}

/** Organisers give where nobody else does; a giver has no other role; a role is told once. */
export function settleRoles(events: readonly StoryEvent[]): void {
  for (const event of events) {
    if (event.givers.length + event.organizers.length === 0 && event.receivers.length > 0) {
      // Who held it in their own house gave it, as far as is told.
      const hosts = event.others.filter(({ role }) => role === 'host');
      if (hosts.length > 0) {
        event.organizers = hosts.map(({ party }) => party);
        event.others = event.others.filter(({ role }) => role !== 'host');
        event.doubts.push('who hosted it was read as who gave it');
      }
    }
    const givers = giversOf(event);
    const organizers = event.givers.length > 0 ? event.organizers : [];
    const others = [...event.others, ...organizers.map((party) => ({ party, role: 'organizer' as const }))];
    event.givers = givers.filter((giver) => !event.receivers.some((receiver) => sameParty(receiver, giver) && event.receivers.length === 1 && givers.length > 1));
    event.receivers = event.receivers.filter((receiver) => !event.givers.some((giver) => sameParty(receiver, giver)));
    event.others = others.filter(({ party, role }, at) => !event.givers.some((giver) => sameParty(giver, party)) && party.kind !== 'person' && others.findIndex((other) => sameParty(other.party, party) && other.role === role) === at);
  }
}

/** Topics of a training that passes on what its givers had received, and of events told in one sentence. */
export function passTopicsOn(events: readonly StoryEvent[]): void {
  for (let round = 0; round < 3; round += 1) {
    for (const event of events) {
      if (event.topics.length > 0) continue;
      const source = events.find((other) => other !== event && other.topics.length > 0 && other.receivers.some((party) => event.givers.some((giver) => couldBeOne(giver, party)))) ??
        events.find((other) => other !== event && other.topics.length > 0 && other.sentences[0] === event.sentences[0]);
      if (!source) continue;
      event.topics = [...source.topics];
      event.topicsInherited = true;
    }
  }
}

/** The country of each event that neither its place nor its sentence gives: the record's only one, or that of its people. */
export function settleCountries(events: readonly StoryEvent[], facts: RecordFacts, countryOf: (party: Party) => string | null): void {
  for (const event of events) {
    const receiving = [...new Set(event.receivers.map(countryOf).filter((code) => code !== null))];
    const giving = [...new Set(event.givers.map(countryOf).filter((code) => code !== null))];
    if (event.online) {
      event.place = null;
      const only = facts.countries.length === 1 ? facts.countries[0]! : null;
      const allKnown = event.receivers.every((party) => countryOf(party) !== null);
      event.country = receiving.length === 1 && (allKnown || receiving[0] === only) ? receiving[0]! : receiving.length === 0 ? only : null;
      continue;
    }
    if (event.country === null) {
      if (receiving.length > 1 && event.place === null) continue;
      const only = facts.countries.length === 1 ? facts.countries[0]! : null;
      event.country = only ?? (giving.length === 1 && (receiving.length === 0 || receiving[0] === giving[0]) ? giving[0]! : receiving.length === 1 && giving.length === 0 ? receiving[0]! : null);
      event.countryFrom = event.country === null ? null : 'header';
    }
    event.abroad ||= event.country !== null && (receiving.some((code) => code !== event.country) || (facts.countries.length === 1 && facts.countries[0] !== event.country && event.countryFrom !== 'header'));
  }
}

/** A group is where it was trained, unless it travelled there. */
export function placeGroups(events: readonly StoryEvent[]): void {
  for (const event of events) {
    for (const party of event.receivers) {
      if (party.kind !== 'group' || party.group.placed || event.abroad) continue;
      party.group.place ??= party.group.origin ?? event.place;
      party.group.country ??= event.country;
      party.group.placed = true;
    }
  }
}
