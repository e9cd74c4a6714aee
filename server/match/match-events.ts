import type { EventClaim, RecordActor, RecordTraining } from '../model/claim.ts';
import type { Passage } from '../model/passage.ts';
import { areOneEvent } from './compare-events.ts';
import type { PartedEvent } from './compare-events.ts';
import { groupFitting } from './group-fitting.ts';
import { uniteEvents } from './unite-events.ts';

/** The trainings of one record, by their first ordinal, and the events that fit two of them. */
export interface EventMatching {
  readonly trainings: readonly RecordTraining[];
  readonly doubts: readonly EventDoubt[];
}

/** An event that fits two trainings which are not one, and so joined neither. */
export interface EventDoubt {
  readonly passage: Passage | null;
  /** When the trainings were that it fits, as they tell it. */
  readonly fits: readonly string[];
}

/** Every pair is compared: a record that tells more events than this is a list, of which only those told alike are one. */
const most = 400;

/**
 * Events of one record that tell the same training become one. `indexOf` gives the actor of each name that the events
 * refer to. An event without date and place of its own that fits several trainings and names nobody new restates them:
 * it is no training, and its sentence is added to theirs.
 */
export function matchEvents(
  claims: readonly EventClaim[], indexOf: ReadonlyMap<string, number>, actors: readonly RecordActor[],
): EventMatching {
  const find = (refs: readonly string[]) => [...new Set(refs.flatMap((ref) => indexOf.get(ref) ?? []))].sort((a, b) => a - b);
  const events = [...claims].sort((a, b) => a.ordinal - b.ordinal)
    .map((claim): PartedEvent => ({ claim, givers: find(claim.givers), receivers: find(claim.receivers) }));
  const { groups, torn } = events.length > most ? { groups: alike(events), torn: [] } : groupFitting(events.map((event, at) =>
    new Set(events.flatMap((other, index) => (index !== at && areOneEvent(event, other, actors) ? [index] : [])))));
  const restated = new Map(torn.filter(({ at, fits: apart }) => restates(events[at]!, apart.map((other) => events[other]!))).map(({ at, fits: apart }) => [at, apart]));
  const othersOf = ({ others }: EventClaim) => others.flatMap(({ ref, role }) => find([ref]).map((actor) => ({ actor, role })));
  const trainings = groups.filter(([first]) => !restated.has(first!)).map((group) => {
    const restating = [...restated].filter(([, apart]) => apart.some((other) => group.includes(other))).flatMap(([at]) => events[at]!.claim.passages);
    return uniteEvents(group.map((at) => events[at]!), { othersOf, actors, restating });
  });
  return {
    trainings: trainings.sort((a, b) => a.ordinals[0]! - b.ordinals[0]!),
    doubts: torn.filter(({ at }) => !restated.has(at)).map(({ at, fits: apart }) => ({
      passage: events[at]!.claim.passages[0] ?? null,
      fits: apart.map((other) => events[other]!.claim.when.start ?? '?'),
    })),
  };
}

/** Events that say the very same, by their first. */
function alike(events: readonly PartedEvent[]): number[][] {
  const groups = new Map<string, number[]>();
  events.forEach(({ claim: { persons, when, place, country, topics, participants }, givers, receivers }, at) => {
    const key = JSON.stringify([givers, receivers, persons, when.start, when.end, place, country, topics, participants]);
    const group = groups.get(key);
    if (group) group.push(at);
    else groups.set(key, [at]);
  });
  return [...groups.values()];
}

function restates({ claim, givers, receivers }: PartedEvent, fitted: readonly PartedEvent[]): boolean {
  if (claim.when.start !== null || claim.when.end !== null || claim.place !== null || claim.persons.length > 0) return false;
  return fitted.every((event) => event.givers.length > 0 && event.receivers.length > 0)
    && givers.every((giver) => fitted.some((event) => event.givers.includes(giver)))
    && receivers.every((receiver) => fitted.some((event) => event.receivers.includes(receiver)));
}
