import type { ActorKind, CountryStrength, Form } from '../../model/actor.ts';
import { compareText } from '../../model/passage.ts';
import type { ViewStore } from '../../store/port.ts';
import { groupBy, mapGroups } from '../chain/group-by.ts';
import { compareDays } from '../chain/index-trainings.ts';
import { askOnce } from './ask-once.ts';
import type { LocalNames } from './local-name.ts';

/** Whoever acts or is trained. */
export interface ActorNode {
  readonly id: string;
  readonly name: string;
  /** Its name in languages in which the registry has one. */
  readonly names: LocalNames;
  /** What stands for it on a picture: its acronym where it has one; a group's name, which holds its place. */
  readonly label: string;
  readonly acronym: string | null;
  readonly kind: ActorKind;
  readonly country: string | null;
  readonly countryStrength: CountryStrength;
  readonly forms: readonly Form[];
  /** Ids of the records that name it. */
  readonly records: readonly string[];
}

/** Actors by id. */
export async function readActors(view: ViewStore, ids: readonly string[]): Promise<ReadonlyMap<string, ActorNode>> {
  const rows = await askOnce(ids, (once) => view.read('read-actors', { ids: once }));
  return new Map(rows.map(({ forms, formStrengths, formReasons, nameEn, nameFr, nameEs, ...row }) => [row.id, {
    ...row,
    names: { en: nameEn, fr: nameFr, es: nameEs },
    label: row.kind === 'group' ? row.name : (row.acronym ?? row.name),
    forms: forms.map((form, index) => ({ form, strength: formStrengths[index]!, reason: formReasons[index]! })),
  }]));
}

export interface TrainingOfActor {
  readonly training: string;
  readonly role: 'GAVE' | 'RECEIVED' | 'SUPPORTED';
}

/** The trainings that actors gave, received or supported, by date; one that an actor had two parts in stands twice. */
export async function readTrainingsOfActors(view: ViewStore, ids: readonly string[]): Promise<ReadonlyMap<string, readonly TrainingOfActor[]>> {
  const rows = await askOnce(ids, (once) => view.read('read-trainings-of-actors', { ids: once }));
  const once = new Map(rows.map((row) => [`${row.role} ${row.actor} ${row.training}`, row]));
  const sorted = [...once.values()].sort((a, b) => compareDays(a, b) || compareText(a.training, b.training) || compareText(a.role, b.role));
  return mapGroups(groupBy(sorted, ({ actor }) => actor), (own) => own.map(({ training, role }) => ({ training, role })));
}

export interface Ties {
  readonly partners: readonly string[];
  readonly memberOf: readonly string[];
  readonly members: readonly string[];
}

/** Partners of actors, what they are part of and who is part of them: ids of actors, sorted. */
export async function readTies(view: ViewStore, ids: readonly string[]): Promise<ReadonlyMap<string, Ties>> {
  const rows = await askOnce(ids, (once) => view.read('read-ties', { ids: once }));
  return mapGroups(groupBy(rows, ({ actor }) => actor), (own) => {
    const others = (tie: (typeof own)[number]['tie']) => [...new Set(own.filter((row) => row.tie === tie).map(({ other }) => other))].sort(compareText);
    return { partners: others('partner'), memberOf: others('whole'), members: others('part') };
  });
}
