import { formatPeriod } from '../../messages/format.ts';
import type { Say } from '../../messages/say.ts';
import { writeTable } from '../../parts/write-table.ts';
import type { Network } from './network-query.ts';
import { nameIn } from './say-trail.ts';

/** A line of the network as the table shows it. */
export interface LineRow {
  readonly key: string;
  /** Ids of what stands at each end. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly fromText: string;
  readonly toText: string;
  readonly relation: string;
  /** In words, and as it is sorted; null: none, or a line that has no date. */
  readonly when: { readonly text: string; readonly order: string } | null;
  /** How many trainings it stands for. */
  readonly trainings: number | null;
  /** What choosing the row chooses. */
  readonly chooses: string;
}

export const lineColumns = ['from', 'relation', 'to', 'when', 'trainings'] as const;
export type LineColumn = (typeof lineColumns)[number];

/** Every line of a network: trainings, flows, and the other ties; sorted by a column, after "-" the other way round. */
export function listLines(network: Network, sort: string, say: Say, locale: string): readonly LineRow[] {
  const nameOf = (id: string) => nameIn(network, id, say, locale);
  const names = (ids: readonly string[]) => (ids.length === 0 ? say('training.unnamed') : ids.map(nameOf).join(', '));
  const row = (key: string, from: readonly string[], to: readonly string[], relation: string, more: Pick<LineRow, 'when' | 'trainings' | 'chooses'>): LineRow =>
    ({ key, from, to, relation, fromText: names(from), toText: names(to), ...more });
  const stackEnds = (id: string, type: string) => network.links.filter((link) => link.to === id && link.type === type).map(({ from }) => from);
  const rows = [
    ...network.trainings.map(({ id, start, end }) => row(id, unique(stackEnds(id, 'GAVE')), unique(stackEnds(id, 'RECEIVED')), say('explore.row.trained'), {
      when: { text: formatPeriod({ start: start ?? null, end: end ?? null }, say, locale, 'short'), order: start ?? end ?? '9999' }, trainings: 1, chooses: id,
    })),
    ...network.flows.map(({ from, to, trainings }) => row(`${from} ${to}`, [from], [to], say('explore.row.trained'), { when: null, trainings, chooses: from })),
    ...network.links.filter(({ type }) => type in tieWords).map(({ from, to, type, role }) => {
      const turned = type === 'REPORTS' || type === 'CONCERNS';
      return row(`${type} ${from} ${to} ${role ?? ''}`, [turned ? to : from], [turned ? from : to], say(tieWords[type as keyof typeof tieWords]), { when: null, trainings: null, chooses: turned ? to : from });
    }),
  ];
  const column = sort.replace(/^-/u, '');
  const known = lineColumns.find((one) => one === column);
  if (!known) return rows;
  const sign = sort.startsWith('-') ? -1 : 1;
  return rows.toSorted((a, b) => sign * compare(a, b, known, locale));
}

const tieWords = {
  PARTNER_OF: 'explore.row.partner', PART_OF: 'explore.row.member', SUPPORTED: 'explore.row.supported', REPORTS: 'explore.row.record', CONCERNS: 'explore.row.record',
  BASED_IN: 'explore.row.place', CONTRIBUTES_TO: 'explore.row.objective',
} as const;

const unique = (ids: readonly string[]) => [...new Set(ids)];

function compare(a: LineRow, b: LineRow, column: LineColumn, locale: string): number {
  if (column === 'when') return (a.when?.order ?? '99999').localeCompare(b.when?.order ?? '99999');
  if (column === 'trainings') return (a.trainings ?? 0) - (b.trainings ?? 0);
  const text = (row: LineRow) => ({ from: row.fromText, to: row.toText, relation: row.relation })[column];
  return text(a).localeCompare(text(b), locale);
}

/** Lines as a table in text. */
export function writeRows(rows: readonly LineRow[], headings: readonly string[], separator: '\t' | ','): string {
  return writeTable([headings, ...rows.map((row) => [row.fromText, row.relation, row.toText, row.when?.text ?? '', row.trainings === null ? '' : String(row.trainings)])], separator);
}
