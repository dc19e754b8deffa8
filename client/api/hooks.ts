import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import type { OperationName, Reply } from '../../contract/operations.ts';
import { type CallInput, call } from './call.ts';

/** One operation as a query: its key is the operation and its input. */
export function operationQuery<N extends OperationName>(name: N, input: CallInput<N>) {
  return queryOptions<Reply<N>>({ queryKey: [name, input], queryFn: ({ signal }) => call(name, input, signal) });
}

/** A reply of the server, cached; with `keep`, the previous reply stays on screen until the next is there. */
export function useOperation<N extends OperationName>(name: N, input: CallInput<N>, options: { enabled?: boolean; keep?: boolean } = {}) {
  return useQuery<Reply<N>>({
    queryKey: [name, input],
    queryFn: ({ signal }) => call(name, input, signal),
    enabled: options.enabled ?? true,
    ...(options.keep ? { placeholderData: keepPreviousData } : {}),
  });
}

export const useAreas = () => useOperation('listAreas', {});
export const useQuestions = () => useOperation('listQuestions', {});
export const useDocuments = () => useOperation('listDocuments', {});
