import { QueryCache, QueryClient } from '@tanstack/react-query';
import { connection } from './connection.ts';
import { isAway } from './problem-error.ts';

/** Replies are kept for the session; the graph changes only by an import. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error) => {
      if (isAway(error)) connection.lost(error.message);
    },
    onSuccess: () => connection.restored(),
  }),
  defaultOptions: {
    queries: { staleTime: 5 * 60_000, gcTime: 30 * 60_000, retry: false, refetchOnWindowFocus: false, networkMode: 'always' },
  },
});
