import { Fragment } from 'react';
import type { GraphNode } from '../../../contract/graph.ts';
import { relationshipTypes } from '../../../contract/relationship-types.ts';
import { NodeLink } from '../../evidence/NodeLink.tsx';
import classes from './Calendar.module.css';
import type { Line } from './calendar-lines.ts';

/** "Chair of the board reports to A and B: annual report"; what the section above already says may be left out. */
export function LineWords({ line, without }: { line: Line; without?: 'who' | 'whom' | 'what' }) {
  const { who, type, toWhom, what } = line;
  return (
    <>
      {without !== 'who' && <Name node={who} />} {relationshipTypes[type].caption}{' '}
      {without === 'whom' && type !== 'HAS_DUTY'
        ? 'it'
        : toWhom.map((node, index) => (
            <Fragment key={node.id}>
              {index > 0 && (index === toWhom.length - 1 ? ' and ' : ', ')}
              <Name node={node} />
            </Fragment>
          ))}
      {what !== undefined && without !== 'what' && (
        <span className={classes.what}>: {typeof what === 'object' ? <Name node={what} /> : what}</span>
      )}
    </>
  );
}

const Name = ({ node }: { node: GraphNode }) => <NodeLink id={node.id} kind={node.kind} name={node.name} />;
