import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { QueryResult } from '../../contract/operations/queries.ts';
import { call } from './call.ts';

/** What is wrong with a query as it stands, or nothing. */
export const checkCypher = async (cypher: string, signal: AbortSignal) => (await call('checkQuery', { body: { cypher } }, signal)).problem;

/** A query's result; nothing is run while there is no text. Stopping it stops it in the database. */
export function useCypher(cypher: string) {
  const client = useQueryClient();
  const queryKey = ['runQuery', cypher];
  const result = useQuery<QueryResult>({
    queryKey,
    queryFn: ({ signal }) => call('runQuery', { body: { cypher } }, signal),
    enabled: cypher !== '',
    staleTime: Number.POSITIVE_INFINITY,
    // A large result is not worth keeping once another is on screen.
    gcTime: 60_000,
  });
  return {
    result,
    stop: () => void client.cancelQueries({ queryKey }),
    again: () => void client.resetQueries({ queryKey }),
  };
}
