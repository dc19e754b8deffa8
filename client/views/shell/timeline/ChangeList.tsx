import { Fragment } from 'react';
import type { NodeReference } from '../../../../contract/answer.ts';
import { Link } from '../../../address/link.tsx';
import { addressSelecting } from '../../../address/selection.ts';
import { Scrolling } from '../../../controls/Scrolling.tsx';
import { ClauseChips } from '../../../evidence/ClauseChip.tsx';
import { NodeLink } from '../../../evidence/NodeLink.tsx';
import { counted } from '../../../words/counting.ts';
import { dateInWords } from '../../../words/dates.ts';
import type { Change, ChangeDate } from './change-dates.ts';
import classes from './Timeline.module.css';

const FIRST = 3;

/** What begins, ends, takes over or happens on a date. */
export function ChangeList({ when: { date, precision, changes } }: { when: ChangeDate }) {
  const words = dateInWords(date, precision);
  return (
    <Scrolling className={classes.changes} label={`What changed: ${words}`}>
      <h2>{words}</h2>
      <ul>
        {changes.map((one) => (
          <li key={`${one.change} ${one.thing.node}`}>
            <ChangeWords change={one} /> <ClauseChips ids={one.clauses.slice(0, FIRST)} />
            {one.clauses.length > FIRST && (
              <Link className={classes.more} to={addressSelecting({ what: 'node', id: one.thing.node })}>
                and {one.clauses.length - FIRST} more
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Scrolling>
  );
}

/** "A begins, with 12 relationships", "A replaces B", "relationships of A end". */
function ChangeWords({ change: { thing, change, inPlaceOf, relationships } }: { change: Change }) {
  const [, verb] = /^relationships (begin|end)$/.exec(change) ?? [];
  if (verb) {
    return (
      <>
        {counted(relationships, 'relationship')} of <Name node={thing} /> {relationships === 1 ? `${verb}s` : verb}
      </>
    );
  }
  return (
    <>
      <Name node={thing} /> {change}
      {inPlaceOf.map((node, index) => (
        <Fragment key={node.node}>
          {index > 0 ? ' and ' : ' '}
          <Name node={node} />
        </Fragment>
      ))}
      {relationships > 0 && inPlaceOf.length === 0 && `, with ${counted(relationships, 'relationship')}`}
    </>
  );
}

const Name = ({ node }: { node: NodeReference }) => <NodeLink id={node.node} kind={node.kind} name={node.name} />;
