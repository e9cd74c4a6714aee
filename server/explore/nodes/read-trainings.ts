import type { SupportRole } from '../../model/actor.ts';
import type { Passage } from '../../model/passage.ts';
import { compareText } from '../../model/passage.ts';
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
