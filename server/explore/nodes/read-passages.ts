import type { Passage } from '../../model/passage.ts';
import { addressOf, comparePassages, compareText } from '../../model/passage.ts';
import type { ViewStore } from '../../store/port.ts';
import { groupBy, mapGroups } from '../chain/group-by.ts';
import { linkKey } from '../network/Neighbourhood.ts';
import type { NetworkLink } from '../network/Neighbourhood.ts';
import { askOnce } from './ask-once.ts';
import { passagesTold } from './passages-told.ts';

/** The passages in which records name actors, at most `first` for each. */
export async function readPassagesOfActors(view: ViewStore, ids: readonly string[], first: number): Promise<ReadonlyMap<string, readonly Passage[]>> {
  const rows = await askOnce(ids, (once) => view.read('read-passages-of-actors', { ids: once }));
  return mapGroups(groupBy(rows, ({ actor }) => actor), (own) => passagesTold(own).slice(0, first));
}

/** The sentences that tell a training. */
export interface TrainingTold {
  readonly passages: readonly Passage[];
  /** Records whose telling a person has confirmed, sorted. */
  readonly confirmedIn: readonly string[];
}

/** What tells trainings. */
export async function readTellingsOfTrainings(view: ViewStore, ids: readonly string[]): Promise<ReadonlyMap<string, TrainingTold>> {
  const rows = await askOnce(ids, (once) => view.read('read-passages-of-trainings', { ids: once }));
  return mapGroups(groupBy(rows, ({ training }) => training), (own) => ({
    passages: passagesTold(own),
    confirmedIn: own.filter(({ confirmed }) => confirmed === true).map(({ record }) => record).sort(compareText),
  }));
}

export interface HopEnds {
  readonly from: string;
  readonly to: string;
  readonly training: string;
}

/** Names a hop in what `readPassagesOfHops` answers. */
export const hopKey = ({ from, to, training }: HopEnds): string => [from, to, training].join('\u0000');

/** What tells a hop, and whether a person has confirmed it. */
export interface HopTold {
  readonly passages: readonly Passage[];
  readonly confirmed: boolean;
}

/**
 * The sentences that tell hops: those that say of the training both who gave it and who received it; where no one
 * telling names both, those that say either.
 */
export async function readPassagesOfHops(view: ViewStore, hops: readonly HopEnds[]): Promise<ReadonlyMap<string, HopTold>> {
  const rows = await askOnce(hops.map(({ training }) => training), (once) => view.read('read-parties', { ids: once }));
  const told = new Map(rows.map((row) => [`${row.part} ${row.training} ${row.actor}`, { confirmed: row.confirmed === true, passages: passagesTold([row]) }]));
  return new Map(hops.map((hop) => {
    const given = told.get(`GAVE ${hop.training} ${hop.from}`)?.passages ?? [];
    const received = told.get(`RECEIVED ${hop.training} ${hop.to}`);
    const addresses = new Set(received?.passages.map(addressOf));
    const both = given.filter((passage) => addresses.has(addressOf(passage)));
    return [hopKey(hop), {
      passages: both.length > 0 ? both : [...given, ...(received?.passages ?? [])].sort(comparePassages),
      confirmed: received?.confirmed ?? false,
    }];
  }));
}

/** What tells links; one that no passage can tell, such as where an actor is based, has none. */
export async function readPassagesOfLinks(view: ViewStore, links: readonly NetworkLink[]): Promise<ReadonlyMap<string, readonly Passage[]>> {
  if (links.length === 0) return new Map();
  const ends = new Map(links.map(({ type, from, to }) => [`${type} ${from} ${to}`, { type, from, to }]));
  const rows = await view.read('read-passages-of-links', { links: [...ends.values()] });
  return mapGroups(groupBy(rows, linkKey), passagesTold);
}
