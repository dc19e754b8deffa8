import type { ReactNode } from 'react';
import type { Graph } from '../../contract/graph.ts';
import { useSelection } from '../address/selection.ts';
import { ClauseDetails } from './ClauseDetails.tsx';
import classes from './Inspector.module.css';
import { NodeDetails } from './NodeDetails.tsx';
import { RelationshipDetails } from './RelationshipDetails.tsx';

type Props = {
  /** What is on screen: where a selected relationship is found. */
  graph: Graph;
  /** Shown while nothing is selected. */
  children: ReactNode;
  /** Whether neighbours can be brought into the scene from here. */
  expandable?: boolean;
};

/** Details and evidence of what is selected. */
export function Inspector({ graph, children, expandable = false }: Props) {
  const selection = useSelection();
  if (!selection) return <div className={classes.inspector}>{children}</div>;
  const { what, id } = selection;
  return (
    <div className={classes.inspector} key={`${what} ${id}`}>
      {what === 'node' && <NodeDetails id={id} expandable={expandable} graph={graph} />}
      {what === 'relationship' && <RelationshipDetails id={id} graph={graph} />}
      {what === 'clause' && <ClauseDetails id={id} />}
    </div>
  );
}
