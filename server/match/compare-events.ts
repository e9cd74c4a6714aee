import { fold, slug } from '../lexicon/folding.ts';
import type { EventClaim, RecordActor } from '../model/claim.ts';
import { compareDates, comparePlaces, topicsApart } from './compare-facts.ts';

/** An event of a record with its parties found: indexes into the record's actors, ascending. */
export interface PartedEvent {
  readonly claim: EventClaim;
  readonly givers: readonly number[];
  readonly receivers: readonly number[];
}

/**
 * Whether two events that one record tells are one training: a giver and a receiver in common, or one side unknown;
 * dates that can be equal, places and topics that do not contradict. Where nobody is in common (one account knows only
 * who gave it, the other only who received it), they must name the same place and month. Two events of one sentence are two.
 */
export function areOneEvent(a: PartedEvent, b: PartedEvent, actors: readonly RecordActor[]): boolean {
  if (shareSentence(a.claim, b.claim)) return false;
  const givers = compareSides([a.givers, a.claim.persons], [b.givers, b.claim.persons], actors);
  const receivers = compareSides([a.receivers, []], [b.receivers, []], actors);
  if (givers === 'apart' || receivers === 'apart') return false;
  const dates = compareDates(a.claim.when, b.claim.when);
  const places = comparePlaces(a.claim, b.claim);
  if (dates === 'apart' || places === 'apart' || topicsApart(a.claim.topics, b.claim.topics)) return false;
  return givers === 'common' || receivers === 'common' || (dates === 'same' && places === 'same');
}

function shareSentence(a: EventClaim, b: EventClaim): boolean {
  const [left, right] = [a.passages[0], b.passages[0]];
  return left !== undefined && right !== undefined && left.field === right.field && left.start === right.start && left.end === right.end;
}

type Side = readonly [actors: readonly number[], persons: readonly string[]];

/** `unknown`: one account does not say, or names a person where the other names a body. */
function compareSides([a, personsA]: Side, [b, personsB]: Side, actors: readonly RecordActor[]): 'common' | 'unknown' | 'apart' {
  if (a.some((left) => b.some((right) => areOneParty(actors[left]!, actors[right]!)))) return 'common';
  const known = new Set(personsB.map(fold));
  if (personsA.some((person) => known.has(fold(person)))) return 'common';
  if (a.length > 0 && b.length > 0) return 'apart';
  return personsA.length > 0 && personsB.length > 0 ? 'apart' : 'unknown';
}

/** The same actor; or two groups with the same noun phrase whose places do not contradict. */
export function areOneParty(a: RecordActor, b: RecordActor): boolean {
  if (a === b) return true;
  if (a.kind !== 'group' || b.kind !== 'group' || slug(a.name) !== slug(b.name)) return false;
  if (a.country !== null && b.country !== null && a.country !== b.country) return false;
  return a.place === null || b.place === null || slug(a.place) === slug(b.place);
}
