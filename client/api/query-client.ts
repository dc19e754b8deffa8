import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { connection } from './connection.ts';
import { isAway, isSignedOut } from './problem-error.ts';
import { sessionEnd } from './session-end.ts';

/** Replies are kept for the session; the graph changes only by an import. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error) => {
      if (isAway(error)) connection.lost(error.message);
      if (isSignedOut(error)) sessionEnd.noticed();
    },
    onSuccess: () => connection.restored(),
  }),
  mutationCache: new MutationCache({
    onError: (error) => {
      if (isSignedOut(error)) sessionEnd.noticed();
    },
  }),
  defaultOptions: {
    queries: { staleTime: 5 * 60_000, gcTime: 30 * 60_000, retry: false, refetchOnWindowFocus: false, networkMode: 'always' },
  },
});
