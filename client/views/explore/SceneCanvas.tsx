import { type Selection, select } from '../../address/selection.ts';
import type { Drawing } from '../../graph/drawing.ts';
import type { Positions } from '../../graph/positions.ts';
import { ZoomableCanvas } from '../../graph/ZoomableCanvas.tsx';
import type { Layout, Scene } from '../../scene/scene.ts';
import { rememberMove } from '../../scene/scene-actions.ts';
import type { SceneGraph } from '../../scene/use-scene-graph.ts';
import classes from './Explore.module.css';
import { FilterLegend } from './FilterLegend.tsx';

/** How wide the open legend is. */
const LEGEND = 204;

type Props = {
  scene: Scene;
  graph: SceneGraph;
  layout: Layout;
  selection: Selection | null;
  remembered: Positions;
  onReady: (drawing: Drawing | null) => void;
  /** The legend over the drawing, where it stands nowhere else. */
  legend: { opened: boolean; onOpen: (opened: boolean) => void } | null;
};

/** The drawing of a scene with its legend; without anything to draw, what to do about that. */
export function SceneCanvas({ scene, graph, layout, selection, remembered, onReady, legend }: Props) {
  return (
    <div className={classes.canvas}>
      {graph.visible.nodes.length === 0 && <EmptyScene filtered={graph.whole.nodes.length > 0 || scene.hidden.length > 0} />}
      <ZoomableCanvas
        graph={graph.visible}
        layout={layout}
        selection={selection}
        faded={scene.faded}
        pinned={scene.pinned}
        remembered={remembered}
        listed="the outline holds the same"
        covered={legend?.opened ? LEGEND : 0}
        zoomClass={classes.zoom}
        onSelect={select}
        onMoved={rememberMove}
        onReady={onReady}
      >
        {legend && <FilterLegend graph={graph.whole} scene={scene} {...legend} />}
      </ZoomableCanvas>
    </div>
  );
}

function EmptyScene({ filtered }: { filtered: boolean }) {
  return (
    <div className={classes.empty}>
      <h2>{filtered ? 'Everything is hidden' : 'Nothing is drawn yet'}</h2>
      <p>
        {filtered
          ? 'All of this scene is hidden or switched off in the legend. Undo brings it back, and so does the legend.'
          : 'The documents say nothing here for this area and date. Choose another area or date at the top, or type a name into the box to begin with it.'}
      </p>
    </div>
  );
}
