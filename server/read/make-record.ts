import { confidentialOrNot, yesOrNo } from '../lexicon/yes-no.ts';
import type { Finding } from '../model/finding.ts';
import { narrativeFields } from '../model/record.ts';
import type { HarvestRecord, KnownField, Source } from '../model/record.ts';
import type { Column } from './Columns.ts';
import { fingerprint } from './fingerprint.ts';
import { doubtAbout, findingOf } from './Doubt.ts';
import type { Doubt } from './Doubt.ts';
import type { RawCell, RawRow } from './RawRow.ts';
import { readCountries } from './read-countries.ts';
import { readFramework, readObjectives } from './read-codes.ts';
import { readPeriod, readYear } from './read-numbers.ts';
import { seatCells } from './seat-cells.ts';

export interface Made {
  readonly record: HarvestRecord;
  readonly findings: readonly Finding[];
}

/** Why a row makes no record: it has only an id, as a form that waits to be filled in, or neither an id nor any text. */
export type Empty = 'only-id' | 'no-text';

const required = ['id', 'description', 'country', 'year'] as const satisfies readonly KnownField[];
const yesNoFields = ['unintended', 'negative'] as const satisfies readonly KnownField[];

/** Makes a record of a row: every cell under its field, and what the cells say in so many words; or says why there is none. */
export function makeRecord(raw: RawRow, where: Omit<Source, 'row'>, confidenceAsked: boolean): Made | Empty {
  const source: Source = { ...where, row: raw.row };
  const { cells, doubts: seating } = seatCells(raw.cells);
  const text = (field: KnownField) => cells.find((cell) => cell.field === field)?.text ?? '';
  const ownId = cleanId(text('id'));
  if (ownId === '' && narrativeFields.every((field) => text(field) === '')) return 'no-text';
  if (cells.every((cell) => cell.field === 'id' || cell.text === '')) return 'only-id';
  const confidence = readConfidence(raw.cells, confidenceAsked);
  const [country, year] = [readCountries(text('country')), readYear(text('year'))];
  const [framework, objectives] = [readFramework(text('framework')), readObjectives(text('objectives'))];
  const record: HarvestRecord = {
    id: ownId === '' ? `text-${fingerprint(cells)}` : ownId,
    source,
    cells,
    confidential: confidence.confidential,
    confidentialRaw: confidence.raw,
    year: year.value,
    period: readPeriod(text('period')),
    countries: country.value.countries,
    regions: country.value.regions,
    objectives: objectives.value,
    framework: framework.value,
  };
  const about = (field: string | null, doubts: readonly Doubt[]) => doubts.map((doubt) => findingOf(doubt, record.id, field));
  const findings = [
    ...about(null, raw.doubts ?? []),
    ...seating.flatMap(({ field, doubt }) => about(field, [doubt])),
    ...required.filter((field) => text(field) === '').flatMap((field) => about(field, [missing(field)])),
    ...about('country', country.doubts),
    ...about('year', year.doubts),
    ...about('framework', framework.doubts),
    ...about('objectives', objectives.doubts),
    ...yesNoFields.flatMap((field) => about(field, unreadYesNo(text(field)))),
    ...about('confidential', confidence.doubts),
  ];
  return { record, findings };
}

/** Ids are compared after NFC and trimming, also of marks that cannot be seen. */
function cleanId(text: string): string {
  return text.normalize('NFC').replace(/^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu, '');
}

function missing(field: (typeof required)[number]): Doubt {
  return {
    kind: 'empty-required', start: null, end: null, quote: null, values: { field },
    message: `The record has no ${field}.`,
    settle: field === 'id' ? 'Give it an id, so that a later file can change it.' : `Fill in the ${field} in the file and import it again.`,
  };
}

interface Confidence {
  readonly confidential: boolean;
  readonly raw: string | null;
  readonly doubts: readonly Doubt[];
}

/** One yes is enough; only cells that all understood say no leave a record open. `asked`: the file has such a column. */
function readConfidence(cells: readonly RawCell[], asked: boolean): Confidence {
  const speaking = cells.filter(({ column }) => column.field === 'confidential');
  const filled = speaking.filter(({ text }) => text !== '');
  const raw = (filled[0] ?? speaking[0])?.text ?? null;
  const answers = filled.map(({ column, text }) => answerOf(column, text));
  if (answers.includes(true)) return { confidential: true, raw, doubts: [] };
  const unread = filled.find((_, at) => answers[at] === null);
  if (!unread && filled.length > 0) return { confidential: false, raw, doubts: [] };
  return { confidential: true, raw, doubts: asked ? [confidenceDoubt(unread?.text ?? '')] : [] };
}

function answerOf({ opposite, how }: Column, text: string): boolean | null {
  const answer = opposite && how === 'mapped' ? yesOrNo(text) : confidentialOrNot(text);
  return opposite && answer !== null ? !answer : answer;
}

function confidenceDoubt(text: string): Doubt {
  return text === ''
    ? {
      kind: 'confidentiality-unread', start: null, end: null, quote: null, values: { value: '' },
      message: 'Nothing says whether this record is confidential, so it is treated as confidential.',
      settle: 'Write yes or no in the file and import it again.',
    }
    : doubtAbout('confidentiality-unread', text, {
      values: { value: text },
      message: `"${text.slice(0, 60)}" is neither yes nor no, so the record is treated as confidential.`,
      settle: 'Write yes or no in the file and import it again.',
    });
}

function unreadYesNo(text: string): Doubt[] {
  if (text === '' || yesOrNo(text) !== null) return [];
  return [doubtAbout('value-unread', text, {
    values: { value: text.slice(0, 60) }, message: `"${text.slice(0, 60)}" is neither yes nor no.`, settle: 'Write yes or no.',
  })];
}
