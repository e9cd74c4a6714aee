import type { Passage } from '../../model/passage.ts';
import { comparePassages, compareText } from '../../model/passage.ts';
import type { HarvestPeriod, Source } from '../../model/record.ts';
import type { ViewStore } from '../../store/port.ts';
import { groupBy, mapGroups } from '../chain/group-by.ts';
import { askOnce } from './ask-once.ts';
import { passagesTold } from './passages-told.ts';

/** The change that a record states, with the whole record as it was read. */
export interface OutcomeNode {
  readonly id: string;
  readonly title: string;
  /** `sample`: the folder of the sample that it belongs to; null for the user's own. */
  readonly source: Source & { readonly sample: string | null };
  readonly language: string;
  readonly confidential: boolean;
  readonly confidentialRaw: string | null;
  readonly year: number | null;
  readonly period: HarvestPeriod | null;
  readonly status: string | null;
  readonly countries: readonly string[];
  readonly regions: readonly string[];
  /** In the file's order. */
  readonly fields: readonly { readonly name: string; readonly heading: string; readonly text: string }[];
}

/** Outcomes by id. */
export async function readOutcomes(view: ViewStore, ids: readonly string[]): Promise<ReadonlyMap<string, OutcomeNode>> {
  const rows = await askOnce(ids, (once) => view.read('read-outcomes', { ids: once }));
  return new Map(rows.map(({ source, sheet, line, sample, periodText, periodNumber, fields, headings, texts, ...row }) => [row.id, {
    ...row,
    source: { file: source, sheet, row: line, sample },
    period: periodText === null ? null : { text: periodText, number: periodNumber },
    fields: fields.map((name, index) => ({ name, heading: headings[index]!, text: texts[index]! })),
  }]));
}

/** How the files of some records write the headings of their fields, by record and field. */
export async function readHeadings(view: ViewStore, records: readonly string[]): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  const rows = await askOnce(records, (once) => view.read('read-headings', { ids: once }));
  return new Map(rows.map(({ id, fields, headings }) => [id, new Map(fields.map((field, index) => [field, headings[index]!]))]));
}

/** Words of a record that a claim stands on: one that tells a training, or one that names an actor. */
export interface Mark {
  readonly passage: Passage;
  readonly training: string | null;
  readonly actor: string | null;
}

/** Ids of what stands in an outcome, sorted, and its marks in the order of the text. */
export interface OutcomeContents {
  readonly trainings: readonly string[];
  readonly actors: readonly string[];
  readonly objectives: readonly string[];
  readonly marks: readonly Mark[];
}

/** What outcomes report, concern and contribute to. */
export async function readContents(view: ViewStore, ids: readonly string[]): Promise<ReadonlyMap<string, OutcomeContents>> {
  const rows = await askOnce(ids, (once) => view.read('read-contents', { ids: once }));
  return mapGroups(groupBy(rows, ({ outcome }) => outcome), (own) => {
    const idsOf = (label: (typeof own)[number]['label']) => own.filter((row) => row.label === label).map(({ id }) => id).sort(compareText);
    const marks = own.filter(({ label }) => label !== 'Objective').flatMap((row) => passagesTold([row]).map((passage): Mark => ({
      passage,
      training: row.label === 'Training' ? row.id : null,
      actor: row.label === 'Actor' ? row.id : null,
    })));
    return {
      trainings: idsOf('Training'),
      actors: idsOf('Actor'),
      objectives: idsOf('Objective'),
      marks: marks.sort((a, b) => comparePassages(a.passage, b.passage) || compareText(a.training ?? a.actor ?? '', b.training ?? b.actor ?? '')),
    };
  });
}
