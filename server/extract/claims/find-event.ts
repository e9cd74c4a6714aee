import { fold } from '../../lexicon/folding.ts';
import { daysOf } from '../../model/period.ts';
import type { Period } from '../../model/period.ts';
import { sameParty } from './Party.ts';
import type { Party } from './Party.ts';
import type { StoryEvent } from './StoryEvent.ts';

/** What a phrase says of the training that it points to. */
export interface Sought {
  readonly places: readonly string[];
  readonly countries: readonly string[];
  readonly periods: readonly Period[];
  /** Months count without their year, which was not told. */
  readonly anyYear: boolean;
  readonly givers: readonly Party[];
  readonly receivers: readonly Party[];
  readonly topics: readonly string[];
  readonly nouns: readonly string[];
  readonly field: string;
  readonly sentence: number;
}

/** How well an event fits what is sought: null where something contradicts, else how much agrees. */
export function fitEvent(event: StoryEvent, sought: Sought): number | null {
  let score = 0;
  if (sought.places.length > 0) {
    if (event.place === null) {
      if (sought.places.length > 0) score -= 1;
    } else if (sought.places.some((place) => samePlace(place, event.place!))) score += 4;
    else return null;
  }
  if (sought.countries.length > 0 && event.country !== null) {
    if (!sought.countries.includes(event.country)) return null;
    score += 1;
  }
  for (const period of sought.periods) {
    if (period.start === null) continue;
    if (event.when.start === null) score -= 0.5;
    else if (overlaps(period, event.when) || (sought.anyYear && sameMonth(period, event.when))) score += 4;
    else return null;
  }
  const shares = (left: readonly Party[], right: readonly Party[]) => left.some((party) => right.some((other) => sameParty(party, other)));
  if (sought.givers.length > 0 && event.givers.length > 0) {
    if (shares(sought.givers, event.givers)) score += 3;
    else score -= 2;
  }
  if (sought.receivers.length > 0 && event.receivers.length > 0) {
    if (shares(sought.receivers, event.receivers)) score += 3;
    else return null;
  }
  if (sought.topics.length > 0 && event.topics.length > 0 && event.topics.some((topic) => sought.topics.some((other) => shareWord(topic, other)))) score += 2;
  if (sought.nouns.some((noun) => event.nouns.has(noun))) score += 1;
  if (event.field === sought.field && event.sentence <= sought.sentence) score += sought.sentence - event.sentence <= 1 ? 1 : 0.25;
  return score;
}

/** The event that fits best, the later of two that fit alike; null where none fits. */
export function findEvent(events: readonly StoryEvent[], sought: Sought): { readonly event: StoryEvent; readonly score: number; readonly alone: boolean } | null {
  const fitting = events.flatMap((event) => {
    const score = fitEvent(event, sought);
    return score === null ? [] : [{ event, score }];
  });
  const best = fitting.reduce<(typeof fitting)[number] | null>((kept, next) => (kept === null || next.score >= kept.score ? next : kept), null);
  return best && { ...best, alone: fitting.filter(({ score }) => score === best.score).length === 1 };
}

export function samePlace(a: string, b: string): boolean {
  const [left, right] = [fold(a), fold(b)];
  return left === right || ` ${left} `.includes(` ${right} `) || ` ${right} `.includes(` ${left} `);
}

export function overlaps(a: Period, b: Period): boolean {
  const [left, right] = [daysOf(a), daysOf(b)];
  return (left.earliest ?? -Infinity) <= (right.latest ?? Infinity) && (right.earliest ?? -Infinity) <= (left.latest ?? Infinity);
}

function sameMonth(a: Period, b: Period): boolean {
  return a.start !== null && b.start !== null && a.start.length >= 7 && a.start.slice(5, 7) === b.start.slice(5, 7);
}

function shareWord(a: string, b: string): boolean {
  const words = new Set(fold(a).split(' ').filter((word) => word.length > 3).map((word) => word.slice(0, 6)));
  return fold(b).split(' ').some((word) => word.length > 3 && words.has(word.slice(0, 6)));
}
