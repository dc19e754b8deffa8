import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import type { Graph } from '../../../contract/graph.ts';
import type { Selection } from '../../address/selection.ts';
import type { Outlook } from '../../graph/camera.ts';
import type { Drawing } from '../../graph/drawing.ts';
import { GraphCanvas } from '../../graph/GraphCanvas.tsx';
import type { Spot } from '../../graph/gestures.ts';
import type { Positions } from '../../graph/positions.ts';
import { ZoomButtons } from '../../graph/ZoomButtons.tsx';
import type { Group } from '../../scene/groups.ts';
import { markMore, selectOnly, toggleMarked } from '../../scene/marked.ts';
import type { Look } from '../../scene/rules.ts';
import { rememberMove } from '../../scene/scene-actions.ts';
import { counted } from '../../words/counting.ts';
import { EmptyScene } from './EmptyScene.tsx';
import classes from './Explore.module.css';
import { FilterLegend } from './FilterLegend.tsx';
import { Minimap } from './Minimap.tsx';
import { SceneFrames } from './SceneFrames.tsx';
import type { MenuSpot } from './SceneMenu.tsx';
import { SceneTooltip } from './SceneTooltip.tsx';
import type { SceneTools } from './scene-tools.ts';
import type { useSceneKeys } from './use-scene-keys.ts';

/** How wide the open legend is. */
const LEGEND = 204;
/** How high the captions of frames are. */
const CAPTION = 26;
/** How high the buttons at the foot are. */
const BUTTONS = 34;

type Props = SceneTools & {
  /** What is drawn: closed groups are one thing each. */
  drawn: Graph;
  selection: Selection | null;
  columns: readonly Group[];
  looks: ReadonlyMap<string, Look>;
  groupsById: ReadonlyMap<string, string>;
  remembered: Positions;
  outlook: Outlook | undefined;
  /** A way between two names, marked. */
  followed: ReadonlySet<string>;
  begun: string;
  onReady: (drawing: Drawing | null) => void;
  onMenu: (spot: MenuSpot) => void;
  onKeyDown: ReturnType<ReturnType<typeof useSceneKeys>>;
  /** The legend over the drawing, where it stands nowhere else. */
  legend: { opened: boolean; onOpen: (opened: boolean) => void } | null;
};

/** The drawing of a scene with its legend; without anything to draw, what to do about that. */
export function SceneCanvas(props: Props) {
  const { scene, graph, drawn, layout, selection, drawing, groups, chosen, legend, onMenu } = props;
  const [hover, setHover] = useState<Spot | null>(null);
  // On a phone the legend stands below the drawing.
  const narrow = useMediaQuery('(max-width: 700px)', undefined, { getInitialValueInEffect: false });
  const label = `Drawing of ${counted(drawn.nodes.length, 'name')} and ${counted(drawn.relationships.length, 'relationship')}; the outline holds the same`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys walk the drawing, and its menu opens from here
    <div className={classes.canvas} role="group" aria-label="Drawing, walked with the arrow keys" tabIndex={0} onKeyDown={props.onKeyDown}>
      {drawn.nodes.length === 0 && <EmptyScene filtered={graph.whole.nodes.length > 0 || scene.hidden.length > 0} />}
      <GraphCanvas
        graph={drawn}
        layout={layout}
        selection={selection}
        faded={scene.faded}
        pinned={scene.pinned}
        marked={chosen.length > 1 ? chosen : nothing}
        looks={props.looks}
        groups={props.groupsById}
        remembered={props.remembered}
        outlook={props.outlook}
        followed={props.followed}
        buttoned={BUTTONS}
        captioned={groups.length + props.columns.length > 0 ? CAPTION : 0}
        label={label}
        covered={legend?.opened && !narrow ? LEGEND : 0}
        onSelect={selectOnly}
        onToggle={toggleMarked}
        onBoxed={markMore}
        onMenu={onMenu}
        onHover={setHover}
        onMoved={rememberMove}
        onReady={props.onReady}
      />
      <SceneFrames drawing={drawing} groups={groups} folded={scene.folded} />
      <SceneFrames drawing={drawing} groups={props.columns} folded={nothing} fixed />
      {legend && <FilterLegend graph={graph.whole} scene={scene} {...legend} />}
      <Minimap drawing={drawing} />
      <ZoomButtons drawing={drawing} chosen={chosen} className={classes.zoom} />
      <SceneTooltip spot={hover} graph={graph} begun={props.begun} />
    </div>
  );
}

const nothing: readonly string[] = [];
