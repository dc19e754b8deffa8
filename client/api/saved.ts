import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { DiagramFormatId } from '../../contract/diagram.ts';
import type { OperationName, Reply } from '../../contract/operations.ts';
import type { SavedItem } from '../../contract/saved.ts';
import { type CallInput, call, callFile } from './call.ts';
import { CallFailure } from './problem-error.ts';
import type { GivenOptions } from './use-diagram-file.ts';

const asked = ['listSaved', 'readSaved', 'listSavedVersions', 'runSaved', 'diagram'] as const;
type Asked = Exclude<(typeof asked)[number], 'diagram'>;

/** What was saved, asked anew whenever a screen opens: others save too. */
function useSaved<N extends Asked>(name: N, input: CallInput<N>, enabled = true) {
  return useQuery<Reply<N>>({ queryKey: [name, input], queryFn: ({ signal }) => call(name, input, signal), staleTime: 0, enabled });
}

export const useSavedItems = () => useSaved('listSaved', {});
export const useSavedItem = (id: string, enabled = true) => useSaved('readSaved', { path: { id } }, enabled);
export const useSavedVersions = (id: string) => useSaved('listSavedVersions', { path: { id } });
export const useSavedRun = (id: string) => useSaved('runSaved', { path: { id } });

type Changing = Extract<
  OperationName,
  'createSaved' | 'changeSaved' | 'removeSaved' | 'bringBackSaved' | 'duplicateSaved' | 'restoreSavedVersion' | 'importSaved'
>;

/** Changes what is saved, and has all that is on screen of it asked anew. */
export function useSavedAct() {
  const client = useQueryClient();
  return useCallback(
    async <N extends Changing>(name: N, input: CallInput<N>): Promise<Reply<N>> => {
      try {
        return await call(name, input);
      } finally {
        // After a refusal too: what is on screen may be what somebody else has changed.
        void client.invalidateQueries({ predicate: ({ queryKey }) => (asked as readonly unknown[]).includes(queryKey[0]) });
      }
    },
    [client],
  );
}

/** What somebody else made of it meanwhile, where that is why a change was refused. */
export const madeMeanwhile = (error: unknown): SavedItem | undefined =>
  error instanceof CallFailure && error.problem?.status === 409 ? error.problem.saved : undefined;

/** Diagrams of several saved items as a zip; throws when it is cancelled. */
export const drawBatch = (
  wanted: { batch: string; ids: string[]; format: DiagramFormatId; options: GivenOptions },
  signal: AbortSignal,
): Promise<{ blob: Blob; name: string }> => callFile('drawSavedBatch', { body: { ...wanted, options: wanted.options as object } }, signal);

/** What a batch could not draw. */
export const undrawnIn = async (batch: string): Promise<string[]> =>
  (await call('getSavedBatch', { path: { id: batch } }).catch(() => null))?.failed ?? [];

/** How far a batch is, asked every moment while it runs. */
export const useBatchProgress = (batch: string | null) =>
  useQuery<Reply<'getSavedBatch'> | null>({
    queryKey: ['getSavedBatch', batch],
    // It may not have begun.
    queryFn: ({ signal }) => call('getSavedBatch', { path: { id: batch ?? '' } }, signal).catch(() => null),
    enabled: batch !== null,
    refetchInterval: 400,
    staleTime: 0,
  });

/** Saved items as a file. */
export const exportSaved = (chosen: { ids?: string[]; folder?: string }) => callFile('exportSaved', { query: chosen });
