import { useMemo } from 'react';
import type { Comparison, Found } from '../../../contract/comparison.ts';
import type { KindLabel } from '../../../contract/kinds.ts';
import { FramedDrawing } from '../../graph/FramedDrawing.tsx';
import { counted } from '../../words/counting.ts';
import classes from './Compare.module.css';
import { foundWords } from './compare-words.ts';
import type { Entry } from './entries.ts';
import { FoundMark } from './FoundMark.tsx';
import { LineMark } from './LineMark.tsx';
import { mergedGraph } from './merged-graph.ts';

type Props = { comparison: Comparison; entries: readonly Entry[]; kind: KindLabel | null; names: { left: string; right: string } };
const order: readonly Found[] = ['left', 'right', 'different', 'same'];

/** Both sides as one drawing; a badge on every name and line says on which side it is. */
export function CompareDrawing({ comparison, entries, kind, names }: Props) {
  const { graph, marks, left } = useMemo(() => mergedGraph({ comparison, entries, kind }), [comparison, entries, kind]);
  const used = new Set(marks.values());
  if (graph.nodes.length === 0)
    return (
      <p className={classes.nothing}>
        None of these is a body or a person. Choose a kind to draw its entries with what they are related to.
      </p>
    );
  return (
    <>
      <ul className={classes.legend} aria-label="What the badges mean">
        {order
          .filter((found) => used.has(found))
          .map((found) => (
            <li key={found}>
              <FoundMark found={found} /> <LineMark found={found} /> {foundWords(found, names)}
              {found === 'same' && ' (no badge)'}
            </li>
          ))}
      </ul>
      <p className={classes.hint}>
        {kind === null
          ? 'Bodies and people are drawn; choose a kind to draw others with what they are related to.'
          : 'Drawn with what they are related to; bodies and people only with each other.'}
        {left > 0 && ` ${counted(left, 'name')} with fewer relationships would not fit; narrow the filter to see them.`}
      </p>
      <FramedDrawing
        graph={graph}
        marks={marks}
        layout={graph.nodes.length > 45 ? 'organic' : 'layered'}
        listed="the same is listed under Lists"
      />
    </>
  );
}
