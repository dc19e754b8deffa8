import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Finding } from '../../contract/finding.ts';
import type { Reply } from '../../contract/operations.ts';
import { call } from './call.ts';

type Change = { id: string; reason: string };

/** Accepting and reopening findings; what is on screen follows at once, and is then fetched anew. */
export function useFindingMutations() {
  const client = useQueryClient();
  const patch = (id: string, change: Partial<Finding>) =>
    client.setQueriesData<Reply<'listFindings'>>({ queryKey: ['listFindings'] }, (reply) =>
      reply ? { ...reply, findings: reply.findings.map((finding) => (finding.id === id ? { ...finding, ...change } : finding)) } : reply,
    );
  const onSettled = () => client.invalidateQueries({ queryKey: ['listFindings'] });
  const accept = useMutation({
    mutationFn: ({ id, reason }: Change) => call('acceptFinding', { path: { id }, body: { reason } }),
    onSuccess: (accepted, { id }) => patch(id, { accepted, changedSinceAccepted: false }),
    onSettled,
    networkMode: 'always',
  });
  const reopen = useMutation({
    mutationFn: ({ id }: { id: string }) => call('reopenFinding', { path: { id } }),
    onSuccess: (_, { id }) => patch(id, { accepted: null, changedSinceAccepted: false }),
    onSettled,
    networkMode: 'always',
  });
  return { accept, reopen };
}
