import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Graph } from '../../../contract/graph.ts';
import { changeQuery, useAddress } from '../../address/address.ts';
import { counted } from '../../words/counting.ts';
import classes from './Answer.module.css';

/** With more names than these a drawing is no way to begin reading an answer; nor with these many, most of which stand alone. */
const MOST_NAMES = 60;
const MOST_ALONE = 25;
export function isLarge({ nodes, relationships }: Graph): boolean {
  return nodes.length > MOST_NAMES || (nodes.length > MOST_ALONE && relationships.length < nodes.length / 2);
}

/** A drawing of too much to begin with: the table comes first, and the drawing when it is asked for, as the address says. */
export function LargeDrawing({ graph, children }: { graph: Graph; children: ReactNode }) {
  const drawn = useAddress().query.get('drawing') === 'shown';
  const size = `${counted(graph.nodes.length, 'name')} and ${counted(graph.relationships.length, 'relationship')}`;
  return (
    <>
      <div className={classes.large}>
        <p>
          {drawn
            ? `The drawing has ${size}; the table below says the same.`
            : `The drawing has ${size}; the table says the same and is quicker to read.`}
        </p>
        <Button
          size="compact-sm"
          variant="default"
          aria-expanded={drawn}
          onClick={() => changeQuery({ drawing: drawn ? null : 'shown' }, { replace: true })}
        >
          {drawn ? 'Hide the drawing' : 'Show the drawing'}
        </Button>
      </div>
      {drawn && children}
    </>
  );
}
