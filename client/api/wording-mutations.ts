import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Reply } from '../../contract/operations.ts';
import { call } from './call.ts';

/** Reading a person's file beside a document, removing what was read, and bringing it back. */
export function useWordingMutations(document: string) {
  const client = useQueryClient();
  const path = { id: document };
  const onSuccess = (reply: Reply<'getWording'>) => client.setQueryData(['getWording', { path }], reply);
  const read = useMutation({
    mutationFn: (file: File) => call('readWording', { path, query: { name: file.name }, file }),
    onSuccess,
    networkMode: 'always',
  });
  const remove = useMutation({ mutationFn: () => call('removeWording', { path }), onSuccess, networkMode: 'always' });
  const restore = useMutation({ mutationFn: () => call('restoreWording', { path }), onSuccess, networkMode: 'always' });
  return { read, remove, restore };
}
