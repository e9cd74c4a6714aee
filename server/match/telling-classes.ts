import { fold } from '../lexicon/folding.ts';
import type { Telling } from '../model/telling.ts';
import { remember } from '../platform/remember.ts';

/** Tellings of different records that say the same of who, when, where and on what: they fit the same others. */
export interface TellingClass {
  /** By id. */
  readonly members: readonly Telling[];
  /** Dated, so that its members are one training. */
  readonly isOne: boolean;
}

/** A giver and a receiver: tellings of one training share such a pair. */
export const pairKeys = remember(({ comparable }: Telling) =>
  comparable.givers.flatMap((giver) => comparable.receivers.map((receiver) => `${giver}\u0000${receiver}`)));

/**
 * Tellings by what they say, so that an event that a thousand records tell alike is compared once. One whose record
 * tells a second event with the same pair stays by itself: the two are never one.
 */
export function classesOf(sorted: readonly Telling[]): TellingClass[] {
  const repeated = repeatedIn(sorted);
  const classes = new Map<string, Telling[]>();
  for (const telling of sorted) {
    const key = repeated.has(telling) || telling.comparable.givers.length === 0 || telling.comparable.receivers.length === 0 ? telling.id : signature(telling);
    const known = classes.get(key);
    if (known) known.push(telling);
    else classes.set(key, [telling]);
  }
  return [...classes.values()].map((members) => {
    const { start, end } = members[0]!.training.when;
    return { members, isOne: start !== null || end !== null };
  });
}

const signature = remember(({ comparable, language, topicsShared, training: { when, place, country, topics } }: Telling) =>
  JSON.stringify([language, topicsShared, comparable.givers, comparable.receivers, when.start, when.end, when.precision, place === null ? null : fold(place), country, topics]));

/** Tellings that share a pair with another of their record. */
function repeatedIn(sorted: readonly Telling[]): Set<Telling> {
  const repeated = new Set<Telling>();
  const ofRecord = new Map<string, Telling[]>();
  for (const telling of sorted) {
    const list = ofRecord.get(telling.record);
    if (list) list.push(telling);
    else ofRecord.set(telling.record, [telling]);
  }
  for (const list of ofRecord.values()) {
    if (list.length < 2) continue;
    const first = new Map<string, Telling>();
    for (const telling of list) {
      for (const key of pairKeys(telling)) {
        const other = first.get(key);
        if (!other) first.set(key, telling);
        else if (other !== telling) repeated.add(telling).add(other);
      }
    }
  }
  return repeated;
}
