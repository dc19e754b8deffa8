import type { Graph, GraphRelationship } from '../../../contract/graph.ts';
import { useAddress } from '../../address/address.ts';
import { Link } from '../../address/link.tsx';
import { addressSelecting } from '../../address/selection.ts';
import { ClauseChips } from '../../evidence/ClauseChip.tsx';
import { FamilyLine } from '../../kinds/FamilyLine.tsx';
import { conditionsOf, relationshipSentence } from '../../words/relationship-words.ts';
import classes from './Steps.module.css';

/** A chain link by link: each with its own type as a sentence, what qualifies it, and its clauses. */
export function ChainSteps({ links, graph }: { links: readonly GraphRelationship[]; graph: Graph }) {
  useAddress();
  const nameOf = (id: string) => graph.nodes.find((node) => node.id === id)?.name ?? id;
  return (
    <ol className={classes.chain}>
      {links.map((link) => (
        <li key={link.id}>
          <FamilyLine type={link.type} />
          <div>
            <Link className={classes.sentence} to={addressSelecting({ what: 'relationship', id: link.id })}>
              {relationshipSentence(link, nameOf)}
            </Link>
            {conditionsOf(link).length > 0 && <span>{conditionsOf(link).join(', ')}</span>}
            <ClauseChips ids={link.clauses} />
          </div>
        </li>
      ))}
    </ol>
  );
}
