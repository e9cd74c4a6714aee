import { keepPreviousData, useQuery, type UseQueryOptions, type UseQueryResult } from '@tanstack/react-query';
import { usePreference } from '../state/preferences.ts';
import type { TypedDocumentString } from './__generated__/graphql.ts';
import { ask } from './ask.ts';
import type { AskError } from './AskError.ts';

/**
 * The answer to a query from the reader's view. `enabled: false` asks nothing yet; `keep` shows the last answer until
 * the next one is there.
 */
export function useAsk<Result, Variables>(
  query: TypedDocumentString<Result, Variables>,
  variables: Variables,
  { enabled = true, keep = false }: { readonly enabled?: boolean; readonly keep?: boolean } = {},
): UseQueryResult<Result, AskError> {
  const [view] = usePreference('view');
  const options: UseQueryOptions<Result, AskError> = {
    queryKey: [view, String(query), variables],
    queryFn: ({ signal }) => ask(query, variables, { view, signal }),
    enabled,
  };
  return useQuery<Result, AskError>(keep ? { ...options, placeholderData: keepPreviousData } : options);
}
