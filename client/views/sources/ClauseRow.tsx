import type { GraphNode, GraphRelationship } from '../../../contract/graph.ts';
import { useAddress } from '../../address/address.ts';
import { Link } from '../../address/link.tsx';
import { sourceAddress } from '../../address/source-address.ts';
import { CrossReferences } from '../../evidence/CrossReferences.tsx';
import classes from './Sources.module.css';

type Props = { clause: GraphNode; number: string; references: readonly GraphRelationship[]; chosen: boolean };

/** A clause in its place: number, heading, summary, the clauses it names, and why it supports nothing where it does not. */
export function ClauseRow({ clause, number, references, chosen }: Props) {
  const show = useAddress().query.get('show');
  const { heading, supportsNothing } = clause.properties;
  const to = sourceAddress(clause.id);
  return (
    <div className={classes.clause} data-chosen={chosen}>
      <Link data-clause to={show ? `${to}${to.includes('?') ? '&' : '?'}show=${show}` : to} aria-current={chosen ? 'true' : undefined}>
        <span className={classes.number}>{number}</span> {heading === undefined ? '' : String(heading)}
      </Link>
      <p>{clause.summary}</p>
      {supportsNothing !== undefined && <p className={classes.quiet}>Supports nothing: {String(supportsNothing)}</p>}
      <CrossReferences clause={clause.id} references={references} />
    </div>
  );
}
