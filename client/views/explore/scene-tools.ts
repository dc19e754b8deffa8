import type { Drawing } from '../../graph/drawing.ts';
import type { Group } from '../../scene/groups.ts';
import type { Layout, Scene } from '../../scene/scene.ts';
import type { SceneGraph } from '../../scene/use-scene-graph.ts';

/** What every tool of the scene works on. */
export type SceneTools = {
  scene: Scene;
  graph: SceneGraph;
  drawing: Drawing | null;
  /** The layout in force. */
  layout: Layout;
  groups: readonly Group[];
  /** All that is chosen: what is marked, or the one that is selected. */
  chosen: readonly string[];
};
