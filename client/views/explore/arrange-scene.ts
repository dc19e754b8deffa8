import type { Drawing } from '../../graph/drawing.ts';
import { changes } from '../../scene/changes.ts';
import type { Layout, Scene } from '../../scene/scene.ts';
import { changeScene } from '../../scene/scene-actions.ts';
import { layoutWords } from '../../scene/scene-words.ts';

/** Arranges the scene as the person asked, so that it can be undone; what is pinned stays. */
export function arrangeScene(drawing: Drawing | null, scene: Scene, layout: Layout): void {
  const positions = drawing ? { positions: drawing.positions() } : {};
  changeScene(`arrange: ${layoutWords[layout].caption.toLowerCase()}`, (now) => changes.arrange(now, layout), positions);
  if (layout !== 'manual') void drawing?.arrange(layout, scene.pinned);
}
