import type { GraphRelationship } from '../../../contract/graph.ts';
import { Link } from '../../address/link.tsx';
import { addressSelecting } from '../../address/selection.ts';
import { ClauseChips } from '../../evidence/ClauseChip.tsx';
import classes from './Matrix.module.css';
import { cellWords } from './matrix-words.ts';

const FIRST = 2;

/** How the row is related to the column, with the clauses; empty where it is not. */
export function MatrixCell({ relationships }: { relationships: readonly GraphRelationship[] }) {
  if (relationships.length === 0) return <td />;
  const chair = relationships.some(({ properties }) => properties.capacity === 'chair');
  return (
    <td data-filled data-chair={chair}>
      {relationships.map((relationship) => (
        <div key={relationship.id}>
          <Link className={classes.words} to={addressSelecting({ what: 'relationship', id: relationship.id })}>
            {cellWords(relationship)}
          </Link>
          {relationships.length > 1 && relationship.properties.subject !== undefined && (
            <span className={classes.note}>{String(relationship.properties.subject)}</span>
          )}
          <ClauseChips ids={relationship.clauses.slice(0, FIRST)} />
          {relationship.clauses.length > FIRST && (
            <Link className={classes.more} to={addressSelecting({ what: 'relationship', id: relationship.id })}>
              and {relationship.clauses.length - FIRST} more
            </Link>
          )}
        </div>
      ))}
    </td>
  );
}
