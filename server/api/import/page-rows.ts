import type { PreviewRow } from '../../ingest/preview-rows.ts';
import { OutspreadError } from '../../platform/errors.ts';
import { checkFirst } from '../check-first.ts';

export type PreviewShow = 'all' | 'with-findings' | 'confidential';

export interface RowsRequest {
  readonly show: PreviewShow;
  readonly first: number;
  readonly after: string | null;
}

const most = 1000;

/** A page of a preview's rows; the cursor is the place in the list, since a preview never changes. */
export function pageOfRows(rows: readonly PreviewRow[], { show, first, after }: RowsRequest) {
  checkFirst(first, most);
  if (after !== null && !/^\d{1,9}$/u.test(after)) throw new OutspreadError('cursor-bad', `${JSON.stringify(after)} is no cursor of this list`, { remedy: 'begin again without `after`' });
  const shown = rows.filter(({ record, findings }) =>
    show === 'all' || (show === 'confidential' ? record.confidential : findings.length > 0));
  const from = after === null ? 0 : Number(after);
  const nodes = shown.slice(from, from + first);
  const hasNextPage = from + nodes.length < shown.length;
  return { nodes, totalCount: shown.length, pageInfo: { hasNextPage, endCursor: nodes.length > 0 ? String(from + nodes.length) : after } };
}
