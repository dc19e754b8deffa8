import { useMemo, useState } from 'react';
import type { Answer } from '../../../contract/answer.ts';
import { select, useSelection } from '../../address/selection.ts';
import type { Drawing } from '../../graph/drawing.ts';
import { GraphCanvas } from '../../graph/GraphCanvas.tsx';
import { ZoomButtons } from '../../graph/ZoomButtons.tsx';
import { counted } from '../../words/counting.ts';
import classes from './Answer.module.css';
import { UsedLegend } from './UsedLegend.tsx';

/** The answer drawn: chains and routes in layers, networks freely; its legend holds only what it uses. */
export function AnswerDrawing({ answer }: { answer: Answer }) {
  const selection = useSelection();
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const { graph, question } = answer;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another answer is another drawing
  const remembered = useMemo(() => new Map(), [answer]);
  const label = `Drawing of ${counted(graph.nodes.length, 'name')} and ${counted(graph.relationships.length, 'relationship')}; the same is listed below`;
  return (
    <>
      <div className={classes.drawing}>
        <GraphCanvas
          graph={graph}
          layout={question.drawing}
          selection={selection}
          remembered={remembered}
          label={label}
          onSelect={select}
          onMoved={() => undefined}
          onReady={setDrawing}
        />
        <ZoomButtons drawing={drawing} className={classes.zoom} />
      </div>
      <UsedLegend graph={graph} />
    </>
  );
}
