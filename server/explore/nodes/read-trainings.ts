import type { SupportRole } from '../../model/actor.ts';
import type { Passage } from '../../model/passage.ts';
import { addressOf, comparePassages, compareText } from '../../model/passage.ts';
import type { Days, Period } from '../../model/period.ts';
import type { ViewStore } from '../../store/port.ts';
import { groupBy, mapGroups } from '../chain/group-by.ts';
import { askOnce } from './ask-once.ts';
import { passagesTold } from './passages-told.ts';

/** A training without its parties. */
export interface TrainingNode {
  readonly id: string;
  readonly when: Period;
  readonly days: Days;
  readonly place: string | null;
  readonly country: string | null;
  readonly topics: readonly string[];
  readonly participants: number | null;
  readonly strength: 'sure' | 'likely';
  /** Why it is only likely. */
  readonly reason: string | null;
  /** Names of persons who gave it, as written: shown beside its passages and nowhere else. */
  readonly persons: readonly string[];
  readonly records: readonly string[];
}

/** Trainings by id. */
export async function readTrainings(view: ViewStore, ids: readonly string[]): Promise<ReadonlyMap<string, TrainingNode>> {
  const rows = await askOnce(ids, (once) => view.read('read-trainings', { ids: once }));
  return new Map(rows.map(({ start, stop, precision, dateText, earliest, latest, reason, matchReason, ...row }) => [row.id, {
    ...row,
    when: { start, end: stop, precision, text: dateText },
    days: { earliest, latest },
    reason: [reason, matchReason].filter((part) => part !== null).join('; ') || null,
  }]));
}

export interface Parties {
  /** Ids of actors, sorted. */
  readonly givers: readonly string[];
  readonly receivers: readonly string[];
  readonly supporters: readonly { readonly actor: string; readonly role: SupportRole; readonly passages: readonly Passage[] }[];
}

/** Who gave, received and supported trainings. */
export async function readParties(view: ViewStore, ids: readonly string[]): Promise<ReadonlyMap<string, Parties>> {
  const rows = await askOnce(ids, (once) => view.read('read-parties', { ids: once }));
  return mapGroups(groupBy(rows, ({ training }) => training), (own) => ({
    givers: own.filter(({ part }) => part === 'GAVE').map(({ actor }) => actor).sort(compareText),
    receivers: own.filter(({ part }) => part === 'RECEIVED').map(({ actor }) => actor).sort(compareText),
    supporters: own
      .flatMap((row) => (row.part === 'SUPPORTED' && row.role !== null ? [{ actor: row.actor, role: row.role, passages: passagesTold([row]) }] : []))
      .sort((a, b) => compareText(a.actor, b.actor) || compareText(a.role, b.role)),
  }));
}

/** The sentences that tell trainings. */
export async function readPassagesOfTrainings(view: ViewStore, ids: readonly string[]): Promise<ReadonlyMap<string, readonly Passage[]>> {
  const rows = await askOnce(ids, (once) => view.read('read-passages-of-trainings', { ids: once }));
  return mapGroups(groupBy(rows, ({ training }) => training), passagesTold);
}

export interface HopEnds {
  readonly from: string;
  readonly to: string;
  readonly training: string;
}

/** Names a hop in what `readPassagesOfHops` answers. */
export const hopKey = ({ from, to, training }: HopEnds): string => [from, to, training].join('\u0000');

/**
 * The sentences that tell hops: those that say of the training both who gave it and who received it; where no one
 * telling names both, those that say either.
 */
export async function readPassagesOfHops(view: ViewStore, hops: readonly HopEnds[]): Promise<ReadonlyMap<string, readonly Passage[]>> {
  const rows = await askOnce(hops.map(({ training }) => training), (once) => view.read('read-parties', { ids: once }));
  const told = new Map(rows.map((row) => [`${row.part} ${row.training} ${row.actor}`, passagesTold([row])]));
  return new Map(hops.map((hop) => {
    const given = told.get(`GAVE ${hop.training} ${hop.from}`) ?? [];
    const received = told.get(`RECEIVED ${hop.training} ${hop.to}`) ?? [];
    const addresses = new Set(received.map(addressOf));
    const both = given.filter((passage) => addresses.has(addressOf(passage)));
    return [hopKey(hop), both.length > 0 ? both : [...given, ...received].sort(comparePassages)];
  }));
}
