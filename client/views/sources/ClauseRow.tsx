import type { GraphNode, GraphRelationship } from '../../../contract/graph.ts';
import type { WordingPart } from '../../../contract/wording.ts';
import { useAddress } from '../../address/address.ts';
import { formatQuery } from '../../address/format-query.ts';
import { Link } from '../../address/link.tsx';
import { sourceAddress } from '../../address/source-address.ts';
import { WordingText } from '../../evidence/ClauseWording.tsx';
import { CrossReferences } from '../../evidence/CrossReferences.tsx';
import classes from './Sources.module.css';

type Props = {
  clause: GraphNode;
  number: string;
  references: readonly GraphRelationship[];
  chosen: boolean;
  /** Set where it supports nothing; null where nobody recorded why. */
  silent: string | null | undefined;
  wording: WordingPart | undefined;
};

/** A clause in its place: number, heading, summary, the clauses it names, and why it supports nothing where it does not. */
export function ClauseRow({ clause, number, references, chosen, silent, wording }: Props) {
  const { query } = useAddress();
  const { heading } = clause.properties;
  return (
    <div className={classes.clause} data-chosen={chosen}>
      <Link data-clause to={`${sourceAddress(clause.id).split('?')[0]}${formatQuery(query)}`} aria-current={chosen ? 'true' : undefined}>
        <span className={classes.number}>{number}</span> {heading === undefined ? '' : String(heading)}
      </Link>
      <p>{clause.summary}</p>
      {wording && <WordingText part={wording} below={String(heading ?? '')} />}
      {silent !== undefined && <p className={classes.quiet}>Supports nothing: {silent ?? 'no reason is recorded.'}</p>}
      <CrossReferences clause={clause.id} references={references} />
    </div>
  );
}
