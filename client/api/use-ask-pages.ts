import { type InfiniteData, keepPreviousData, useInfiniteQuery, type UseInfiniteQueryResult } from '@tanstack/react-query';
import { usePreference } from '../state/preferences.ts';
import type { TypedDocumentString } from './__generated__/graphql.ts';
import { ask } from './ask.ts';
import type { AskError } from './AskError.ts';

interface Paged {
  readonly after?: string | null;
}

/**
 * The pages so far of a list in the reader's view, the last answer until the next is there. `nextOf` gives the cursor
 * from which a page goes on; null where it is the last.
 */
export function useAskPages<Result, Variables extends Paged>(
  query: TypedDocumentString<Result, Variables>,
  variables: Omit<Variables, 'after'>,
  nextOf: (page: Result) => string | null,
): UseInfiniteQueryResult<InfiniteData<Result>, AskError> {
  const [view] = usePreference('view');
  return useInfiniteQuery<Result, AskError, InfiniteData<Result>, readonly unknown[], string | null>({
    queryKey: [view, String(query), variables, 'pages'],
    queryFn: ({ signal, pageParam }) => ask(query, { ...variables, after: pageParam } as unknown as Variables, { view, signal }),
    initialPageParam: null,
    getNextPageParam: nextOf,
    placeholderData: keepPreviousData,
  });
}
