import { QueryClient } from '@tanstack/react-query';
import { AskError } from './AskError.ts';

/** A view changes only when someone writes to it, so an answer stays fresh for a while; only a lost connection is tried again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      networkMode: 'always',
      refetchOnReconnect: true,
      retry: (failures, error) => failures < 1 && error instanceof AskError && error.code === 'UNREACHABLE',
      retryDelay: 500,
    },
  },
});
