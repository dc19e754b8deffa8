import { SegmentedControl } from '@mantine/core';
import IconArrowBackUp from '@tabler/icons-react/dist/esm/icons/IconArrowBackUp.mjs';
import IconArrowForwardUp from '@tabler/icons-react/dist/esm/icons/IconArrowForwardUp.mjs';
import IconLink from '@tabler/icons-react/dist/esm/icons/IconLink.mjs';
import { useAddress } from '../../address/address.ts';
import { usePlaceAndDate } from '../../address/place-and-date.ts';
import { ExportButton } from '../../export/ExportButton.tsx';
import { sceneToDraw } from '../../export/scene-to-draw.ts';
import { sceneContent } from '../../saved/content.ts';
import { SaveButton } from '../../saved/SaveButton.tsx';
import { yearsOf } from '../../scene/groups.ts';
import { baseKey } from '../../scene/scene-address.ts';
import { placesNow } from '../../scene/scene-memory.ts';
import { useNextSteps } from '../../scene/undo.ts';
import { copyAddressOf } from './copy-link.ts';
import classes from './Explore.module.css';
import { GroupTool } from './GroupTool.tsx';
import { HiddenTool } from './HiddenTool.tsx';
import { LayoutTool } from './LayoutTool.tsx';
import { RuleTool } from './RuleTool.tsx';
import { SelectTool } from './SelectTool.tsx';
import type { SceneTools } from './scene-tools.ts';
import { ToolButton } from './ToolButton.tsx';
import { type View, views } from './view.ts';

type Props = SceneTools & {
  /** What the scene is called. */ title: string;
  view: View;
  onStep: (way: 'undo' | 'redo') => void;
  onView: (view: View) => void;
};

/** What can be done to the scene as a whole. */
export function SceneToolbar({ title, view, onStep, onView, ...tools }: Props) {
  const place = usePlaceAndDate();
  const groups = tools.groups.length === 0 && tools.layout === 'time' ? yearsOf(tools.graph.visible) : tools.groups;
  const { query } = useAddress();
  const next = useNextSteps(baseKey(query));
  return (
    <div className={classes.toolbar} role="toolbar" aria-label="Scene">
      <ToolButton
        words="Undo"
        about={next.undo ? `Undo: ${next.undo}` : 'Nothing to undo'}
        Icon={IconArrowBackUp}
        disabled={next.undo === undefined}
        onClick={() => onStep('undo')}
      />
      <ToolButton
        words="Redo"
        about={next.redo ? `Redo: ${next.redo}` : 'Nothing to redo'}
        Icon={IconArrowForwardUp}
        disabled={next.redo === undefined}
        onClick={() => onStep('redo')}
      />
      <span className={classes.gap} />
      <LayoutTool {...tools} />
      <GroupTool {...tools} />
      <SelectTool {...tools} />
      <RuleTool {...tools} />
      {tools.graph.hidden.length > 0 && <HiddenTool {...tools} />}
      <ToolButton
        words="Copy link"
        about="Copy a link to this scene as it stands"
        Icon={IconLink}
        onClick={() => void copyAddressOf(tools)}
      />
      <SaveButton
        heading="Save this scene"
        title={title}
        content={() =>
          sceneContent({
            ...{ graph: tools.graph.visible, query, place, groups },
            positions: tools.drawing?.positions() ?? placesNow(query),
            keepsPositions: tools.layout !== 'layered',
          })
        }
        button={({ onClick, Icon }) => (
          <ToolButton words="Save" about="Save the scene, for yourself and others" Icon={Icon} onClick={onClick} />
        )}
      />
      <ExportButton
        of={() => ({
          what: 'scene',
          scene: sceneToDraw({
            graph: tools.graph.visible,
            ...{ title, place, groups },
            positions: tools.drawing?.positions() ?? new Map(),
            keep: tools.layout !== 'layered',
          }),
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
        data={views.map(({ value, label }) => ({ value, label }))}
      />
    </div>
  );
}
