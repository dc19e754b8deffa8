import IconBoxMultiple from '@tabler/icons-react/dist/esm/icons/IconBoxMultiple.mjs';
import { useAreaNames } from '../../evidence/names.ts';
import { changes } from '../../scene/changes.ts';
import { groupsOf } from '../../scene/groups.ts';
import { type Grouping, groupings } from '../../scene/scene.ts';
import { changeScene } from '../../scene/scene-actions.ts';
import { groupingWords } from '../../scene/scene-words.ts';
import { ChoiceMenu } from './ChoiceMenu.tsx';
import { placeFolded } from './fold-in-place.ts';
import type { SceneTools } from './scene-tools.ts';

/** Puts what belongs together into frames, which can be closed to one thing each. */
export function GroupTool({ scene, graph, drawing, groups }: SceneTools) {
  const areaName = useAreaNames();
  const group = (grouping: Grouping | null) => {
    const positions = drawing ? { positions: drawing.positions() } : {};
    const words = grouping ? `group ${groupingWords[grouping].toLowerCase()}` : 'no longer group';
    changeScene(words, (now) => changes.arrange(changes.group(now, grouping), grouping ? 'areas' : (now.layout ?? 'manual')), positions);
    if (!grouping) return;
    const next = groupsOf(graph.visible, grouping, areaName);
    drawing?.group(new Map(next.flatMap(({ key, ids }) => ids.map((id) => [id, key] as const))));
    void drawing?.arrange('areas', scene.pinned);
  };
  const foldAll = (keys: readonly string[], words: string) => {
    if (drawing) for (const one of groups) placeFolded(drawing, one);
    changeScene(words, (now) => changes.foldAll(now, keys));
  };
  const closed = scene.folded.length;
  return (
    <ChoiceMenu
      words={scene.grouping ? groupingWords[scene.grouping] : 'Group'}
      label={scene.grouping ? `Grouped ${groupingWords[scene.grouping].toLowerCase()}` : 'Group what belongs together'}
      Icon={IconBoxMultiple}
      sections={[
        [
          ...groupings.map((one) => ({ key: one, words: groupingWords[one], chosen: one === scene.grouping, does: () => group(one) })),
          { key: 'none', words: 'No groups', chosen: scene.grouping === null, does: () => group(null) },
        ],
        scene.grouping
          ? [
              {
                key: 'close',
                words: 'Close all groups',
                disabled: closed === groups.length,
                does: () =>
                  foldAll(
                    groups.map(({ key }) => key),
                    'close all groups',
                  ),
              },
              { key: 'open', words: 'Open all groups', disabled: closed === 0, does: () => foldAll([], 'open all groups') },
            ]
          : [],
      ]}
    />
  );
}
