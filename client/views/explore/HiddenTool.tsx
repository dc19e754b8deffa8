import IconEyeOff from '@tabler/icons-react/dist/esm/icons/IconEyeOff.mjs';
import { changes } from '../../scene/changes.ts';
import { changeScene } from '../../scene/scene-actions.ts';
import { ChoiceMenu } from './ChoiceMenu.tsx';
import type { SceneTools } from './scene-tools.ts';

/** What was dismissed: nothing of it is gone. */
export function HiddenTool({ graph }: SceneTools) {
  const { hidden } = graph;
  return (
    <ChoiceMenu
      words={`Hidden: ${hidden.length}`}
      label={`Hidden: ${hidden.length}; show again`}
      Icon={IconEyeOff}
      sections={[
        [{ key: 'all', words: 'Show all again', does: () => changeScene('show all that is hidden', (now) => changes.show(now)) }],
        hidden
          .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'))
          .map(({ id, name }) => ({ key: id, words: name, does: () => changeScene(`show ${name}`, (now) => changes.show(now, [id])) })),
      ]}
    />
  );
}
