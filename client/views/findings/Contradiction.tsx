import { useState } from 'react';
import type { Finding } from '../../../contract/finding.ts';
import { columnCaption } from '../../../contract/read-across.ts';
import { Link } from '../../address/link.tsx';
import { addressSelecting } from '../../address/selection.ts';
import { useDocuments } from '../../api/hooks.ts';
import { MoreButton } from '../../controls/MoreButton.tsx';
import { ClauseChip } from '../../evidence/ClauseChip.tsx';
import { useClauseLabels } from '../../evidence/names.ts';
import { Side, SideBySide, Statements } from '../../evidence/SideBySide.tsx';
import { relationshipSentence } from '../../words/relationship-words.ts';
import { type Side as Stated, sidesOf } from './sides.ts';

const FIRST = 3;

/** A contradiction, read side by side: what each document says, in its relationships and clauses. */
export function Contradiction({ finding }: { finding: Finding }) {
  const sides = sidesOf(finding);
  if (sides.length < 2) return null;
  /** What the rule calls a clause: "Printed", "Meant". */
  const roleOf = (label: string) => {
    const [name] = Object.entries(finding.details).find(([, value]) => value === label) ?? [];
    return name === undefined ? undefined : columnCaption(name);
  };
  const names = new Map(finding.graph.nodes.map(({ id, name }) => [id, name]));
  return (
    <SideBySide>
      {sides.map((side) => (
        <Column key={side.key} side={side} nameOf={(id) => names.get(id) ?? id} roleOf={roleOf} />
      ))}
    </SideBySide>
  );
}

type ColumnProps = { side: Stated; nameOf: (id: string) => string; roleOf: (label: string) => string | undefined };

function Column({ side, nameOf, roleOf }: ColumnProps) {
  const [all, setAll] = useState(false);
  const document = useDocuments().data?.find(({ id }) => id === side.key);
  const label = useClauseLabels()(side.key);
  const title = side.documents ? String(document?.properties.shortName ?? document?.name ?? side.key) : roleOf(label);
  const most = all ? Number.POSITIVE_INFINITY : FIRST;
  const left = Math.max(0, side.relationships.length - FIRST) + Math.max(0, side.clauses.length - FIRST);
  return (
    <Side label={title ?? label} title={title}>
      <Statements>
        {side.relationships.slice(0, most).map((relationship) => (
          <li key={relationship.id}>
            <Link to={addressSelecting({ what: 'relationship', id: relationship.id })}>{relationshipSentence(relationship, nameOf)}</Link>
          </li>
        ))}
      </Statements>
      <dl>
        {side.clauses.slice(0, most).map(({ clause, heading, summary }) => (
          <div key={clause}>
            <dt>
              <ClauseChip id={clause} /> {heading}
            </dt>
            <dd>{summary}</dd>
          </div>
        ))}
      </dl>
      {left > 0 && !all && <MoreButton words={`and ${left} more`} onClick={() => setAll(true)} />}
    </Side>
  );
}
