import { fold } from '../../lexicon/folding.ts';
import { compareText } from '../../model/passage.ts';
import type { QueryRows } from '../../store/__generated__/queries.ts';
import { compareDays } from '../chain/index-trainings.ts';
import { groupBy } from '../chain/group-by.ts';
import type { LocalNames } from '../nodes/local-name.ts';
import type { ViewMemory } from './ViewMemory.ts';

/** An actor as lists and search know it. */
export type ListedActor = Omit<QueryRows['list-actors'], 'forms' | 'formStrengths' | 'nameEn' | 'nameFr' | 'nameEs'> & {
  /** Its name in languages in which the registry has one. */
  readonly localNames: LocalNames;
  /** Every way in which it is named, once for each folded text, its name first. */
  readonly names: readonly ListedName[];
  /** All of them folded, each after a space: a word behind a space matches from its start. */
  readonly words: string;
};

export interface ListedName {
  readonly form: string;
  readonly folded: string;
  /** Only a likely form. */
  readonly likely: boolean;
}

/** A training as lists and whole-view figures know it. */
export type ListedTraining = QueryRows['list-trainings'] & {
  readonly givers: readonly string[];
  readonly receivers: readonly string[];
};

export type ListedOutcome = QueryRows['list-outcomes'] & { readonly objectives: readonly string[] };
export type ListedFinding = QueryRows['list-findings'];
export type ListedPlace = QueryRows['list-places'];
export type ListedObjective = QueryRows['list-objectives'] & { readonly partOf: string | null; readonly parts: readonly string[] };

/** Every actor, by name. */
export async function listedActors({ view }: ViewMemory): Promise<readonly ListedActor[]> {
  return (await view.read('list-actors', {}))
    .map(({ forms, formStrengths, nameEn, nameFr, nameEs, ...row }) => {
      const names = new Map<string, ListedName>();
      const add = (form: string, likely: boolean) => {
        const folded = fold(form);
        if (folded !== '' && !names.has(folded)) names.set(folded, { form, folded, likely });
      };
      add(row.name, false);
      if (row.acronym !== null) add(row.acronym, false);
      for (const local of [nameEn, nameFr, nameEs]) if (local !== null) add(local, false);
      forms.forEach((form, index) => add(form, formStrengths[index] === 'likely'));
      return { ...row, localNames: { en: nameEn, fr: nameFr, es: nameEs }, names: [...names.values()], words: [...names.keys()].map((folded) => ` ${folded}`).join('') };
    })
    .sort((a, b) => compareText(sortName(a), sortName(b)) || compareText(a.id, b.id));
}

/** What actors are ordered by: the folded name; the empty string for one without a letter or digit. */
export const sortName = ({ names }: ListedActor): string => names[0]?.folded ?? '';

/** Every training with its parties, by date; those without a date last. */
export async function listedTrainings({ view }: ViewMemory): Promise<readonly ListedTraining[]> {
  const [rows, parties] = await Promise.all([view.read('list-trainings', {}), view.read('list-parties', {})]);
  const byTraining = groupBy(parties, ({ training }) => training);
  const actors = (id: string, part: 'giver' | 'receiver') =>
    (byTraining.get(id) ?? []).filter((row) => row.part === part).map(({ actor }) => actor).sort(compareText);
  return rows
    .map((row) => Object.assign(row, { givers: actors(row.id, 'giver'), receivers: actors(row.id, 'receiver') }))
    .sort((a, b) => compareDays(a, b) || compareText(a.id, b.id));
}

/** Every outcome with the codes of its objectives, by id. */
export async function listedOutcomes({ view }: ViewMemory): Promise<readonly ListedOutcome[]> {
  const [rows, contributions] = await Promise.all([view.read('list-outcomes', {}), view.read('list-contributions', {})]);
  const objectives = groupBy(contributions, ({ outcome }) => outcome);
  return rows
    .map((row) => Object.assign(row, { objectives: (objectives.get(row.id) ?? []).map(({ objective }) => objective).sort(compareText) }))
    .sort((a, b) => compareText(a.id, b.id));
}

/** Every finding, by its first record, then by kind and id. */
export async function listedFindings({ view }: ViewMemory): Promise<readonly ListedFinding[]> {
  return (await view.read('list-findings', {}))
    .sort((a, b) => compareText(a.records[0] ?? '', b.records[0] ?? '') || compareText(a.kind, b.kind) || compareText(a.id, b.id));
}

/** Every place, by id. */
export async function listedPlaces({ view }: ViewMemory): Promise<readonly ListedPlace[]> {
  return (await view.read('list-places', {})).sort((a, b) => compareText(a.id, b.id));
}

/** Every objective with what it stands under and what stands under it, by code. */
export async function listedObjectives({ view }: ViewMemory): Promise<readonly ListedObjective[]> {
  const [rows, pairs] = await Promise.all([view.read('list-objectives', {}), view.read('list-objective-parts', {})]);
  const sorted = pairs.toSorted((a, b) => compareText(a.whole, b.whole) || compareText(a.part, b.part));
  return rows
    .map((row) => Object.assign(row, {
      partOf: sorted.find(({ part }) => part === row.id)?.whole ?? null,
      parts: sorted.filter(({ whole }) => whole === row.id).map(({ part }) => part),
    }))
    .sort((a, b) => compareText(a.code, b.code) || compareText(a.id, b.id));
}
