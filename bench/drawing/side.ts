import type { Drawing } from '../../client/graph/drawing.ts';
import type { DrawnScene } from './scene.ts';

/** One side of the comparison: draws a scene at its given positions, all of it in view. */
export type Draw = (container: HTMLElement, scene: DrawnScene, moments: Moments) => Hand;

/** What a side tells while it draws. */
export type Moments = {
  /** Something of the scene is painted, and will be on the screen with the next frame. */
  seen: () => void;
  /** All of it is: nodes, lines and the names that can be read at this scale. */
  drawn: () => void;
  /** It answers the pointer, too; for the others that is the same moment. */
  answering: () => void;
};

/** What can be done with a drawing; what the mouse does, it does itself. */
export type Hand = {
  /** Marks a path and fades everything else; resolves when that has been painted. */
  highlight: (scene: DrawnScene) => Promise<void>;
  /** Our own side's. */
  drawing?: Drawing;
};
