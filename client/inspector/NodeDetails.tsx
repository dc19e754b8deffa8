import { Skeleton } from '@mantine/core';
import type { Graph } from '../../contract/graph.ts';
import { kinds } from '../../contract/kinds.ts';
import { usePlaceAndDate } from '../address/place-and-date.ts';
import { useOperation } from '../api/hooks.ts';
import { Trouble } from '../controls/Trouble.tsx';
import { ClauseChips } from '../evidence/ClauseChip.tsx';
import { useAreaNames } from '../evidence/names.ts';
import { KindMark } from '../kinds/KindMark.tsx';
import { propertiesInWords } from '../words/property-words.ts';
import { Facts } from './Facts.tsx';
import classes from './Inspector.module.css';
import { NodeActions } from './NodeActions.tsx';
import { RelationshipGroups } from './RelationshipGroups.tsx';
import { validityFacts } from './validity.tsx';

/** A body, role, duty …: what it is, who says so, and every relationship with its sentence and clauses. */
export function NodeDetails({ id, graph, expandable }: { id: string; graph: Graph; expandable: boolean }) {
  const { asAt } = usePlaceAndDate();
  const areaName = useAreaNames();
  const detail = useOperation('getEntity', { path: { id }, query: { ...(asAt ? { asAt } : {}) } });
  const node = detail.data?.node ?? graph.nodes.find((one) => one.id === id);
  if (detail.isError && !node) return <Trouble title="This cannot be shown" error={detail.error} onRetry={() => void detail.refetch()} />;
  if (!node) return <Waiting />;
  return (
    <>
      <p className={classes.kind}>
        <KindMark kind={node.kind} /> {kinds[node.kind].caption} · {areaName(node.area)}
      </p>
      <h2>{node.name}</h2>
      {node.aliases.length > 0 && <p className={classes.quiet}>Also {node.aliases.join(', ')}</p>}
      <p>{node.summary}</p>
      <ClauseChips ids={node.clauses} />
      <Facts facts={[...validityFacts(node), ...propertiesInWords(node.properties)]} />
      <NodeActions node={node} expandable={expandable} />
      {detail.data ? <RelationshipGroups detail={detail.data} graph={graph} expandable={expandable} /> : <Waiting />}
    </>
  );
}

export function Waiting() {
  return (
    <div role="status" aria-label="Fetching details">
      <Skeleton height={14} width="40%" mt={8} />
      <Skeleton height={22} width="80%" mt={10} />
      <Skeleton height={12} mt={14} />
      <Skeleton height={12} mt={8} width="90%" />
      <Skeleton height={120} mt={20} />
    </div>
  );
}
