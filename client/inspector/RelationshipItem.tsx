import type { GraphRelationship } from '../../contract/graph.ts';
import type { EntityDetail } from '../../contract/operations/graph.ts';
import { useAddress } from '../address/address.ts';
import { Link } from '../address/link.tsx';
import { addressSelecting } from '../address/selection.ts';
import { ClauseChips } from '../evidence/ClauseChip.tsx';
import { NodeLink } from '../evidence/NodeLink.tsx';
import { conditionsOf } from '../words/relationship-words.ts';
import classes from './Inspector.module.css';

/** The other end, what qualifies the relationship, and its clauses. */
export function RelationshipItem({ relationship, from }: { relationship: GraphRelationship; from: EntityDetail }) {
  useAddress();
  const other = relationship.from === from.node.id ? relationship.to : relationship.from;
  const node = from.graph.nodes.find(({ id }) => id === other);
  const chair = relationship.properties.capacity === 'chair' ? ['chair'] : [];
  const conditions = [...chair, ...conditionsOf(relationship)].join(', ');
  return (
    <li>
      <div className={classes.sentence}>
        {node ? <NodeLink id={node.id} kind={node.kind} name={node.name} /> : other}
        {conditions && <span className={classes.quiet}>{conditions}</span>}
        <ClauseChips ids={relationship.clauses} />
        <Link
          className={classes.quiet}
          to={addressSelecting({ what: 'relationship', id: relationship.id })}
          aria-label={`Details of the relationship with ${node?.name ?? other}`}
        >
          details
        </Link>
      </div>
    </li>
  );
}
