import { useMemo, useState } from 'react';
import type { Graph } from '../../contract/graph.ts';
import { select, useSelection } from '../address/selection.ts';
import { UsedLegend } from '../kinds/UsedLegend.tsx';
import type { Layout } from '../scene/scene.ts';
import { counted } from '../words/counting.ts';
import type { Framing } from './camera.ts';
import type { Drawing } from './drawing.ts';
import classes from './FramedDrawing.module.css';
import { GraphCanvas } from './GraphCanvas.tsx';
import { ZoomButtons } from './ZoomButtons.tsx';

type Props = {
  graph: Graph;
  layout: Layout;
  /** Where the same is to be read. */
  listed: string;
};

/** A graph drawn in the flow of a page, as high as it needs; its legend holds only what it uses. */
export function FramedDrawing({ graph, layout, listed }: Props) {
  const selection = useSelection();
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const [framing, setFraming] = useState<Framing | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another graph is another drawing
  const remembered = useMemo(() => new Map(), [graph]);
  const label = `Drawing of ${counted(graph.nodes.length, 'name')} and ${counted(graph.relationships.length, 'relationship')}; ${listed}`;
  return (
    <section aria-label="Drawing">
      <div
        className={classes.drawing}
        // The wheel moves the page; with Ctrl, as everywhere, it zooms.
        onWheelCapture={(event) => {
          if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
        }}
        style={framing ? ({ '--wanted': `${framing.height}px` } as React.CSSProperties) : {}}
      >
        <GraphCanvas
          graph={graph}
          layout={layout}
          selection={selection}
          remembered={remembered}
          label={label}
          onSelect={select}
          onMoved={() => undefined}
          onReady={setDrawing}
          onFramed={setFraming}
        />
        <ZoomButtons drawing={drawing} className={classes.zoom} />
      </div>
      {framing?.cut && <p className={classes.hint}>The drawing goes on: drag it, or show all of it with the last of its buttons.</p>}
      <UsedLegend graph={graph} />
    </section>
  );
}
