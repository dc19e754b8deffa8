import { useMemo, useState } from 'react';
import type { Graph } from '../../contract/graph.ts';
import { select, useSelection } from '../address/selection.ts';
import { UsedLegend } from '../kinds/UsedLegend.tsx';
import type { Layout } from '../scene/scene.ts';
import type { Framing } from './camera.ts';
import classes from './FramedDrawing.module.css';
import type { Marks } from './marks.ts';
import { ZoomableCanvas } from './ZoomableCanvas.tsx';

type Props = {
  graph: Graph;
  layout: Layout;
  /** On which side of a comparison nodes and relationships are. */
  marks?: Marks;
  /** Where the same is to be read. */
  listed: string;
};

/** About as high as a drawing turns out, so that little moves once it is arranged. */
const expectedHeight = ({ nodes }: Graph): number => (nodes.length <= FEW ? 230 : 420);
const FEW = 8;

/** A graph drawn in the flow of a page, as high as it needs; its legend holds only what it uses. */
export function FramedDrawing({ graph, layout, marks, listed }: Props) {
  const selection = useSelection();
  const [framing, setFraming] = useState<Framing | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another graph is another drawing
  const remembered = useMemo(() => new Map(), [graph]);
  return (
    <section aria-label="Drawing">
      <div
        className={classes.drawing}
        // The wheel moves the page; with Ctrl, as everywhere, it zooms.
        onWheelCapture={(event) => {
          if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
        }}
        style={{ '--wanted': `${framing?.height ?? expectedHeight(graph)}px` } as React.CSSProperties}
      >
        <ZoomableCanvas
          graph={graph}
          layout={layout}
          {...(marks ? { marks } : {})}
          selection={selection}
          remembered={remembered}
          listed={listed}
          zoomClass={classes.zoom}
          onSelect={select}
          onMoved={() => undefined}
          onFramed={setFraming}
        />
      </div>
      {framing?.cut && (
        <p className={classes.hint}>A part of the drawing is outside: drag it, or show all of it with the last of its buttons.</p>
      )}
      <UsedLegend graph={graph} />
    </section>
  );
}
