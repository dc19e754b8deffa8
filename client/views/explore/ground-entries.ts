import { changes } from '../../scene/changes.ts';
import { inverted } from '../../scene/choosing.ts';
import { mark } from '../../scene/marked.ts';
import { changeScene } from '../../scene/scene-actions.ts';
import { copyAddressOf } from './copy-link.ts';
import { startAfresh } from './return-to-scene.ts';
import type { SceneTools } from './scene-tools.ts';

type GroundEntry = { words: string; does: () => void; disabled?: boolean };

/** What the menu of the ground offers: things to do with the scene as a whole. */
export function groundEntries({ graph, drawing, chosen, onStep }: SceneTools & { onStep: (way: 'undo' | 'redo') => void }): GroundEntry[] {
  const { nodes } = graph.visible;
  const hidden = graph.hidden.length;
  return [
    { words: 'Show all of the drawing', does: () => drawing?.fitAll(), disabled: drawing === null },
    { words: 'Select everything', does: () => mark(nodes.map(({ id }) => id)) },
    { words: 'Select everything else instead', does: () => mark(inverted(nodes, chosen)), disabled: chosen.length === 0 },
    {
      words: hidden === 0 ? 'Nothing is hidden' : `Show ${hidden} hidden again`,
      does: () => changeScene('show all that is hidden', (now) => changes.show(now)),
      disabled: hidden === 0,
    },
    { words: 'Undo', does: () => onStep('undo') },
    { words: 'Redo', does: () => onStep('redo') },
    { words: 'Copy link', does: () => void copyAddressOf({ drawing }) },
    { words: 'Start afresh', does: startAfresh },
  ];
}
