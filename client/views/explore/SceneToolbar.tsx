import { SegmentedControl } from '@mantine/core';
import IconArrowBackUp from '@tabler/icons-react/dist/esm/icons/IconArrowBackUp.mjs';
import IconArrowForwardUp from '@tabler/icons-react/dist/esm/icons/IconArrowForwardUp.mjs';
import IconEye from '@tabler/icons-react/dist/esm/icons/IconEye.mjs';
import IconFocus2 from '@tabler/icons-react/dist/esm/icons/IconFocus2.mjs';
import IconLayout from '@tabler/icons-react/dist/esm/icons/IconLayoutDistributeVertical.mjs';
import IconOrganic from '@tabler/icons-react/dist/esm/icons/IconTopologyStarRing3.mjs';
import type { Graph } from '../../../contract/graph.ts';
import { useAddress } from '../../address/address.ts';
import { usePlaceAndDate } from '../../address/place-and-date.ts';
import type { Selection } from '../../address/selection.ts';
import { ExportButton } from '../../export/ExportButton.tsx';
import { sceneToDraw } from '../../export/scene-to-draw.ts';
import type { Drawing } from '../../graph/drawing.ts';
import { changes } from '../../scene/changes.ts';
import type { Layout, Scene } from '../../scene/scene.ts';
import { changeScene } from '../../scene/scene-actions.ts';
import { baseKey } from '../../scene/scene-address.ts';
import { useUndoDepth } from '../../scene/undo.ts';
import classes from './Explore.module.css';
import { ToolButton } from './ToolButton.tsx';

/** What of the scene is on screen. */
export type View = 'drawing' | 'both' | 'outline';

type Props = {
  scene: Scene;
  drawing: Drawing | null;
  layout: Layout;
  selection: Selection | null;
  /** What is on screen, and what it is called. */
  graph: Graph;
  title: string;
  view: View;
  onStep: (way: 'undo' | 'redo') => void;
  onView: (view: View) => void;
};

/** What can be done to the scene as a whole. */
export function SceneToolbar({ scene, drawing, layout, selection, graph, title, view, onStep, onView }: Props) {
  const depth = useUndoDepth(baseKey(useAddress().query));
  const arrange = (next: Layout) => {
    if (!drawing) return;
    changeScene((now) => changes.arrange(now, next), { positions: drawing.positions() });
    void drawing.arrange(next, scene.pinned);
  };
  const place = usePlaceAndDate();
  const chosen = selection?.what === 'node' ? selection.id : undefined;
  return (
    <div className={classes.toolbar} role="toolbar" aria-label="Scene">
      <ToolButton words="Undo" Icon={IconArrowBackUp} disabled={depth.undo === 0} onClick={() => onStep('undo')} />
      <ToolButton words="Redo" Icon={IconArrowForwardUp} disabled={depth.redo === 0} onClick={() => onStep('redo')} />
      <span className={classes.gap} />
      <ToolButton
        words="Layered"
        about="Arrange in layers: who may demand an account stands above, steps run left to right"
        Icon={IconLayout}
        pressed={layout === 'layered'}
        onClick={() => arrange('layered')}
      />
      <ToolButton
        words="Organic"
        about="Arrange as an organic network"
        Icon={IconOrganic}
        pressed={layout === 'organic'}
        onClick={() => arrange('organic')}
      />
      <ToolButton words="Find selection" Icon={IconFocus2} disabled={!chosen} onClick={() => chosen && drawing?.fitTo([chosen])} />
      {scene.hidden.length > 0 && (
        <ToolButton words={`Show ${scene.hidden.length} hidden`} Icon={IconEye} onClick={() => changeScene(changes.showHidden)} />
      )}
      <ExportButton
        of={() => ({
          what: 'scene',
          scene: sceneToDraw({ graph, title, place, positions: drawing?.positions() ?? new Map(), keep: layout === 'organic' }),
        })}
        button={({ onClick, Icon }) => (
          <ToolButton words="Export" about="Take the scene away as a picture, a document or data" Icon={Icon} onClick={onClick} />
        )}
      />
      <SegmentedControl
        className={classes.view}
        size="xs"
        aria-label="View"
        value={view}
        onChange={(value) => onView(value as View)}
        data={[
          { value: 'drawing', label: 'Drawing' },
          { value: 'both', label: 'Both' },
          { value: 'outline', label: 'Outline' },
        ]}
      />
    </div>
  );
}
