import { useInfiniteQuery } from '@tanstack/react-query';
import type { PreviewShow } from '../../api/__generated__/graphql.ts';
import type { AskError } from '../../api/AskError.ts';
import { ask } from '../../api/ask.ts';
import type { ImportPlace } from '../../url/Place.ts';
import { previewRowsQuery, type PreviewRow } from './import-queries.ts';

const pageSize = 200;

/** The records of a preview that a place asks for, more of them as `more` is called. */
export function usePreviewRows(id: string, { show, finding }: Pick<ImportPlace, 'show' | 'finding'>) {
  const answer = useInfiniteQuery<Page, AskError, { rows: readonly PreviewRow[]; total: number }, readonly unknown[], string | null>({
    queryKey: ['preview-rows', id, show, finding],
    queryFn: async ({ pageParam, signal }) => {
      const variables = { id, show: show.toUpperCase().replaceAll('-', '_') as PreviewShow, kind: finding || null, first: pageSize, after: pageParam };
      return (await ask(previewRowsQuery, variables, { view: 'full', signal })).importPreview?.records ?? none;
    },
    initialPageParam: null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor ?? null : null),
    select: ({ pages }) => ({ rows: pages.flatMap(({ nodes }) => nodes), total: pages[0]?.totalCount ?? 0 }),
    staleTime: Infinity,
  });
  const more = () => { if (answer.hasNextPage && !answer.isFetchingNextPage) void answer.fetchNextPage(); };
  return { answer, more };
}

interface Page {
  readonly nodes: readonly PreviewRow[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

const none: Page = { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false } };
