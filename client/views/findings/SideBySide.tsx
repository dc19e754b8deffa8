import { useState } from 'react';
import type { Finding } from '../../../contract/finding.ts';
import { Link } from '../../address/link.tsx';
import { addressSelecting } from '../../address/selection.ts';
import { useDocuments } from '../../api/hooks.ts';
import { ClauseChip } from '../../evidence/ClauseChip.tsx';
import { relationshipSentence } from '../../words/relationship-words.ts';
import classes from './SideBySide.module.css';
import { type Side, sidesOf } from './sides.ts';

const FIRST = 3;

/** A contradiction, read side by side: what each document says, in its relationships and clauses. */
export function SideBySide({ finding }: { finding: Finding }) {
  const sides = sidesOf(finding);
  if (sides.length < 2) return null;
  const names = new Map(finding.graph.nodes.map(({ id, name }) => [id, name]));
  return (
    <div className={classes.sides}>
      {sides.map((side) => (
        <Column key={side.key} side={side} nameOf={(id) => names.get(id) ?? id} />
      ))}
    </div>
  );
}

function Column({ side, nameOf }: { side: Side; nameOf: (id: string) => string }) {
  const [all, setAll] = useState(false);
  const document = useDocuments().data?.find(({ id }) => id === side.key);
  const title = side.documents ? String(document?.properties.shortName ?? document?.name ?? side.key) : undefined;
  const most = all ? Number.POSITIVE_INFINITY : FIRST;
  const left = Math.max(0, side.relationships.length - FIRST) + Math.max(0, side.citations.length - FIRST);
  return (
    <section className={classes.side} aria-label={title ?? side.citations[0]?.label}>
      {title && <h3>{title}</h3>}
      <ul>
        {side.relationships.slice(0, most).map((relationship) => (
          <li key={relationship.id}>
            <Link to={addressSelecting({ what: 'relationship', id: relationship.id })}>{relationshipSentence(relationship, nameOf)}</Link>
          </li>
        ))}
      </ul>
      <dl>
        {side.citations.slice(0, most).map(({ clause, label, heading, summary }) => (
          <div key={clause}>
            <dt>
              <ClauseChip id={clause} label={label} /> {heading}
            </dt>
            <dd>{summary}</dd>
          </div>
        ))}
      </dl>
      {left > 0 && !all && (
        <button type="button" onClick={() => setAll(true)}>
          and {left} more
        </button>
      )}
    </section>
  );
}
