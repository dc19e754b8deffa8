import type { GraphNode } from '../../../contract/graph.ts';
import { Link } from '../../address/link.tsx';
import { usePlaceAndDate } from '../../address/place-and-date.ts';
import { traceAddress } from '../../address/trace-address.ts';
import { NodeLink } from '../../evidence/NodeLink.tsx';
import { useAreaNames } from '../../evidence/names.ts';
import classes from './Ladder.module.css';
import { useLadder } from './ladder-context.ts';

/** A name on the ladder, as wide as all that leads on from it; from any but the first, a chain of its own can begin. */
export function LadderName({ node, start = false }: { node: GraphNode; start?: boolean }) {
  const { home } = useLadder();
  const place = usePlaceAndDate();
  const areaName = useAreaNames();
  return (
    <div className={classes.name} data-name={node.id} data-start={start} data-status={node.status}>
      <span className={classes.label}>
        <NodeLink id={node.id} kind={node.kind} name={node.name} />
        {node.area !== home && <span className={classes.aside}>{areaName(node.area)}</span>}
        {node.status !== 'in force' && <span className={classes.badge}>{node.status}</span>}
        {!start && (
          <Link className={classes.onward} to={traceAddress(node.id, place)} aria-label={`Trace from ${node.name}`}>
            trace
          </Link>
        )}
      </span>
    </div>
  );
}
