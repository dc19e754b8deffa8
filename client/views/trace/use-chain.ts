import { useEffect } from 'react';
import type { Answer, NodeReference } from '../../../contract/answer.ts';
import type { GraphNode } from '../../../contract/graph.ts';
import type { RelationshipTypeName } from '../../../contract/relationship-types.ts';
import { changeQuery } from '../../address/address.ts';
import { usePlaceAndDate } from '../../address/place-and-date.ts';
import { useOperation } from '../../api/hooks.ts';
import { defaultTypes } from './followed-types.ts';
import type { Direction, TraceView } from './trace-view.ts';

/** Directions as the question `trace` names them. */
export const inQuestion: Record<Direction, string> = { up: 'upward', down: 'downward', both: 'both ways' };

export type Chain = {
  types: RelationshipTypeName[];
  start: GraphNode | undefined;
  links: Answer | undefined;
  /** Where it ends upward; `null` where only the way down was asked for. */
  ends: Answer | null | undefined;
  error: Error | null;
  retry: () => void;
};

/** The chain that the address asks for: its start, its links, and where they end. */
export function useChain({ subject, direction, types: chosen }: Extract<TraceView, { mode: 'chain' }>): Chain {
  const { area, asAt } = usePlaceAndDate();
  const isId = subject !== null && /[/#]/.test(subject);
  const known = useOperation('getNodes', { body: { ids: subject ? [subject] : [] } }, { enabled: isId, keep: true });
  const found = known.data?.graph.nodes.find(({ id }) => id === subject);
  const types = chosen ?? defaultTypes(found?.kind);
  const ready = subject !== null && (!isId || (known.isFetched && !known.isPlaceholderData));
  const scope = { area: area ?? null, asAt: asAt ?? null };
  const links = useOperation(
    'ask',
    { path: { id: 'trace' }, body: { params: { subject: subject ?? '', way: inQuestion[direction], types }, ...scope } },
    { enabled: ready, keep: true },
  );
  const upward = direction !== 'down';
  const ends = useOperation(
    'ask',
    { path: { id: 'where-a-chain-ends' }, body: { params: { subject: subject ?? '', types }, ...scope } },
    { enabled: ready && upward, keep: true },
  );
  const asked = links.data?.params.subject as NodeReference | null | undefined;
  const named = !links.isPlaceholderData && !isId ? asked?.node : undefined;
  // A name in the address becomes the id of what it names, so that the link stays true when another gets that name.
  useEffect(() => {
    if (named) changeQuery({ subject: named }, { replace: true });
  }, [named]);
  const same = (answer: Answer | undefined) =>
    isId && (answer?.params.subject as NodeReference | null)?.node !== subject ? undefined : answer;
  const start = found ?? links.data?.graph.nodes.find(({ id }) => id === asked?.node);
  return {
    types,
    start,
    links: same(links.data),
    ends: upward ? same(ends.data) : null,
    error: known.error ?? links.error ?? ends.error,
    retry: () => void [known, links, ends].map((query) => query.refetch()),
  };
}
