import type { Reply } from '../../../contract/operations.ts';
import { Link } from '../../address/link.tsx';
import { sourceAddress } from '../../address/source-address.ts';
import { ClauseDetails } from '../../inspector/ClauseDetails.tsx';
import { Inspector } from '../../inspector/Inspector.tsx';
import classes from './Sources.module.css';

const nothing = { nodes: [], relationships: [] };

/** One clause alone, with the way back to its document. */
export function ClausePage({ document, clause }: { document: Reply<'getDocument'>; clause: string }) {
  return (
    <div className={classes.alone}>
      <Link to={sourceAddress(document.node.id)}>All clauses of {String(document.node.properties.shortName ?? document.node.name)}</Link>
      <Inspector graph={nothing}>
        <ClauseDetails key={clause} id={clause} />
      </Inspector>
    </div>
  );
}
