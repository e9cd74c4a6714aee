import type { PreviewRow } from '../../ingest/preview-rows.ts';
import { OutspreadError } from '../../platform/errors.ts';
import { checkFirst } from '../check-first.ts';

export type PreviewShow = 'all' | 'new' | 'changed' | 'unchanged' | 'with-findings' | 'confidential' | 'without-training';

export interface RowsRequest {
  readonly show: PreviewShow;
  /** Only those with findings of this kind. */
  readonly kind: string | null;
  readonly first: number;
  readonly after: string | null;
}

const most = 1000;

/** A page of a preview's rows; the cursor is the place in the list, since a preview never changes. */
export function pageOfRows(rows: readonly PreviewRow[], { show, kind, first, after }: RowsRequest) {
  checkFirst(first, most);
  if (after !== null && !/^\d{1,9}$/u.test(after)) throw new OutspreadError('cursor-bad', `${JSON.stringify(after)} is no cursor of this list`, { remedy: 'begin again without `after`' });
  const shown = rows.filter((row) => isShown[show](row) && (kind === null || row.findings.some((finding) => finding.kind === kind)));
  const from = after === null ? 0 : Number(after);
  const nodes = shown.slice(from, from + first);
  const hasNextPage = from + nodes.length < shown.length;
  return { nodes, totalCount: shown.length, pageInfo: { hasNextPage, endCursor: nodes.length > 0 ? String(from + nodes.length) : after } };
}

const isShown: Readonly<Record<PreviewShow, (row: PreviewRow) => boolean>> = {
  all: () => true,
  new: ({ state }) => state === 'new',
  changed: ({ state }) => state === 'changed',
  unchanged: ({ state }) => state === 'unchanged',
  'with-findings': ({ findings }) => findings.length > 0,
  confidential: ({ record }) => record.confidential,
  'without-training': ({ trainings }) => trainings.length === 0,
};
