import type { EventClaim, RecordActor, RecordTraining } from '../model/claim.ts';
import { addressOf } from '../model/passage.ts';
import type { Passage } from '../model/passage.ts';
import { areOneParty } from './compare-events.ts';
import type { PartedEvent } from './compare-events.ts';
import { distinctTopics, greatestOf, narrowest } from './unite-tellings.ts';

/**
 * One training from a record's events that tell it: the union of people and topics, the narrowest dates, and the value
 * of whichever event has one. The passage that says most of giver, receiver, date and place stands first, those that only
 * restate it last.
 */
export function uniteEvents(events: readonly PartedEvent[], { othersOf, actors, restating }: {
  readonly othersOf: (claim: EventClaim) => RecordTraining['others'];
  readonly actors: readonly RecordActor[];
  readonly restating: readonly Passage[];
}): RecordTraining {
  const claims = events.map(({ claim }) => claim);
  const told = [...events].sort((a, b) => fullness(b) - fullness(a) || a.claim.ordinal - b.claim.ordinal).map(({ claim }) => claim);
  const givers = uniteParties(events.flatMap((event) => event.givers), actors);
  const receivers = uniteParties(events.flatMap((event) => event.receivers), actors).filter((index) => !givers.includes(index));
  const others = new Map(claims.flatMap(othersOf).map((other) => [`${other.actor} ${other.role}`, other]));
  const guessed = told.every(({ strength }) => strength === 'likely') || isGuessed(events) ? told.find(({ strength }) => strength === 'likely') : undefined;
  const passages = distinctPassages([...told.flatMap((claim) => claim.passages), ...restating]);
  return {
    ordinals: claims.map(({ ordinal }) => ordinal).sort((a, b) => a - b),
    givers,
    receivers,
    others: [...others.values()].filter(({ actor }) => !givers.includes(actor)).sort((a, b) => a.actor - b.actor || (a.role < b.role ? -1 : 1)),
    persons: [...new Set(claims.flatMap(({ persons }) => persons))],
    when: narrowest(claims.map(({ when }) => when)),
    place: told.find(({ place }) => place !== null)?.place ?? null,
    country: told.find(({ country }) => country !== null)?.country ?? null,
    abroad: claims.some(({ abroad }) => abroad),
    topics: distinctTopics(told.flatMap(({ topics }) => topics)),
    participants: greatestOf(claims.flatMap(({ participants }) => (participants === null ? [] : [participants]))),
    strength: guessed ? 'likely' : 'sure',
    reason: guessed?.reason ?? null,
    passages,
    ...partlyTold([...givers, ...receivers], events, passages, restating, actors),
  };
}

/** The parties that not every event names, with the passages of those that do. */
function partlyTold(
  parties: readonly number[], events: readonly PartedEvent[], passages: readonly Passage[], restating: readonly Passage[], actors: readonly RecordActor[],
): Pick<RecordTraining, 'toldIn'> {
  const toldIn = parties.flatMap((actor) => {
    const naming = events.filter((event) => [...event.givers, ...event.receivers].some((party) => areOneParty(actors[party]!, actors[actor]!)));
    if (naming.length === events.length) return [];
    const own = new Set([...naming.flatMap(({ claim }) => claim.passages), ...restating].map(addressOf));
    return [{ actor, passages: passages.flatMap((passage, at) => (own.has(addressOf(passage)) ? [at] : [])) }];
  });
  return toldIn.length === 0 ? {} : { toldIn };
}

function fullness({ claim, givers, receivers }: PartedEvent): number {
  const sides = (givers.length + claim.persons.length > 0 ? 1 : 0) + (receivers.length > 0 ? 1 : 0);
  return sides + (claim.when.start === null && claim.when.end === null ? 0 : 1) + (claim.place === null ? 0 : 1) + sides / 10;
}

/** A likely event makes the training likely where the sure ones leave a giver, a receiver or the date to it. */
function isGuessed(events: readonly PartedEvent[]): boolean {
  const sure = events.filter(({ claim }) => claim.strength === 'sure');
  return events.some(({ claim, givers, receivers }) => claim.strength === 'likely' && (
    (givers.length > 0 && sure.every((event) => event.givers.length === 0))
    || (receivers.length > 0 && sure.every((event) => event.receivers.length === 0))
    || (claim.when.start !== null && sure.every((event) => event.claim.when.start === null))));
}

/** Each actor once; of two groups that are one here, the one whose place is told more finely. */
function uniteParties(indexes: readonly number[], actors: readonly RecordActor[]): number[] {
  const distinct = [...new Set(indexes)].sort((a, b) => a - b);
  return distinct.filter((index) => !distinct.some((other) =>
    other !== index && areOneParty(actors[index]!, actors[other]!) && isFiner(actors[other]!, actors[index]!, other < index)));
}

function isFiner(a: RecordActor, b: RecordActor, earlier: boolean): boolean {
  const rank = ({ place, country }: RecordActor) => (place === null ? 0 : 2) + (country === null ? 0 : 1);
  return rank(a) > rank(b) || (rank(a) === rank(b) && earlier);
}

function distinctPassages(passages: readonly Passage[]): Passage[] {
  return [...new Map(passages.map((passage) => [addressOf(passage), passage])).values()];
}
