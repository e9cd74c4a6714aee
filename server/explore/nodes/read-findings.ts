import type { Passage } from '../../model/passage.ts';
import { compareText } from '../../model/passage.ts';
import type { ViewStore } from '../../store/port.ts';
import { groupBy, mapGroups } from '../chain/group-by.ts';
import { askOnce } from './ask-once.ts';

/** A doubt or contradiction, with what would settle it. */
export interface FindingNode {
  readonly id: string;
  readonly kind: string;
  readonly level: 'record' | 'view' | 'file';
  readonly records: readonly string[];
  /** Null where a heading or a missing value is doubtful. */
  readonly passage: Passage | null;
  readonly quote: string | null;
  readonly message: string;
  readonly settle: string;
  /** What the message is made from, to say it in another language. */
  readonly values: readonly { readonly name: string; readonly text: string }[];
  readonly actors: readonly string[];
  readonly trainings: readonly string[];
}

/** Findings by id, with the ids of the actors and trainings that they are about. */
export async function readFindings(view: ViewStore, ids: readonly string[]): Promise<ReadonlyMap<string, FindingNode>> {
  const [rows, subjects] = await Promise.all([
    askOnce(ids, (once) => view.read('read-findings', { ids: once })),
    askOnce(ids, (once) => view.read('read-finding-subjects', { ids: once })),
  ]);
  const about = groupBy(subjects, ({ finding }) => finding);
  return new Map(rows.map(({ field, start, stop, valueKeys, valueTexts, ...row }) => {
    const subjectsOf = (label: 'Actor' | 'Training') => (about.get(row.id) ?? []).filter((subject) => subject.label === label).map(({ id }) => id).sort(compareText);
    const [record] = row.records;
    const placed = record !== undefined && field !== null && start !== null && stop !== null;
    return [row.id, {
      ...row,
      passage: placed ? { record, field, start, end: stop, quote: row.quote ?? '' } : null,
      values: valueKeys.map((name, index) => ({ name, text: valueTexts[index]! })),
      actors: subjectsOf('Actor'),
      trainings: subjectsOf('Training'),
    }];
  }));
}

/** Ids of the findings about outcomes, actors or trainings, sorted. */
export async function readFindingsAbout(
  view: ViewStore,
  label: 'Outcome' | 'Actor' | 'Training',
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const of = (own: typeof label, once: readonly string[]) => (own === label ? once : []);
  const rows = await askOnce(ids, (once) => view.read('read-findings-about', {
    outcomes: of('Outcome', once),
    actors: of('Actor', once),
    trainings: of('Training', once),
  }));
  return mapGroups(groupBy(rows, ({ id }) => id), (own) => own.map(({ finding }) => finding).sort(compareText));
}
