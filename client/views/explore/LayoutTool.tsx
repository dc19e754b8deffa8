import IconLayout from '@tabler/icons-react/dist/esm/icons/IconLayoutDistributeVertical.mjs';
import { type Layout, layouts } from '../../scene/scene.ts';
import { layoutWords } from '../../scene/scene-words.ts';
import { arrangeScene } from './arrange-scene.ts';
import { ChoiceMenu } from './ChoiceMenu.tsx';
import type { SceneTools } from './scene-tools.ts';

/** How the scene is arranged; nothing moves until it is chosen. */
export function LayoutTool({ scene, drawing, layout, chosen }: SceneTools) {
  const captionOf = (one: Layout) => (one === 'areas' && scene.grouping ? 'By group' : layoutWords[one].caption);
  const caption = captionOf(layout);
  return (
    <ChoiceMenu
      words={caption}
      label={`Layout: ${caption}`}
      Icon={IconLayout}
      sections={[
        layouts.map((one) => ({
          key: one,
          words: captionOf(one),
          about: layoutWords[one].about,
          chosen: one === layout,
          disabled: drawing === null || (one === 'concentric' && chosen.length !== 1),
          does: () => arrangeScene(drawing, scene, one),
        })),
      ]}
    />
  );
}
