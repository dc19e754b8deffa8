import type { Point } from '../positions.ts';

/** From where a scene is looked at, and on how dense a screen. */
export type View = { zoom: number; pan: Point; ratio: number };
/** A part of the scene, in its own units. */
export type Part = { x1: number; y1: number; x2: number; y2: number };
type Paint = (context: CanvasRenderingContext2D, part: Part, zoom: number) => void;

/** How much of the frame's size is painted beyond each of its sides, so that moving shows something at once. */
const BEYOND = 0.25;
/** Stretched or shrunk by more than this, a picture is painted anew even while the view moves. */
const MOST = { stretched: 1.7, shrunk: 3.5 };
/** While the view moves, painting anew may take at most this share of the time. */
const SHARE = 1 / 5;

/** A painting of a scene that is kept, so that moving the view only has to move the picture. */
export function createPicture(paint: Paint) {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  let painted: View | undefined;
  let margin: Point = { x: 0, y: 0 };
  let finished = { at: 0, took: 0 };

  /** Where the picture goes on a frame that is looked at from elsewhere. */
  const placed = (seen: View, view: View) => {
    const scale = view.zoom / seen.zoom;
    const x = (view.pan.x - seen.pan.x * scale) * view.ratio - margin.x * scale;
    const y = (view.pan.y - seen.pan.y * scale) * view.ratio - margin.y * scale;
    return { x, y, width: canvas.width * scale, height: canvas.height * scale, scale };
  };
  /** No part of the scene is missing, and nothing is stretched too far. */
  const serves = (seen: View, view: View, frame: HTMLCanvasElement, scene: Part): boolean => {
    const { x, y, width, height, scale } = placed(seen, view);
    if (scale > MOST.stretched || scale < 1 / MOST.shrunk) return false;
    const inFrame = (value: number, pan: number) => (value * view.zoom + pan) * view.ratio;
    const x1 = Math.max(0, inFrame(scene.x1, view.pan.x));
    const y1 = Math.max(0, inFrame(scene.y1, view.pan.y));
    const x2 = Math.min(frame.width, inFrame(scene.x2, view.pan.x));
    const y2 = Math.min(frame.height, inFrame(scene.y2, view.pan.y));
    if (x1 >= x2 || y1 >= y2) return true;
    return x <= x1 + 1 && y <= y1 + 1 && x + width >= x2 - 1 && y + height >= y2 - 1;
  };
  const paintAnew = (view: View, frame: HTMLCanvasElement) => {
    const began = performance.now();
    margin = { x: Math.round(frame.width * BEYOND), y: Math.round(frame.height * BEYOND) };
    const size = { width: frame.width + 2 * margin.x, height: frame.height + 2 * margin.y };
    if (canvas.width !== size.width || canvas.height !== size.height) Object.assign(canvas, size);
    const scale = view.zoom * view.ratio;
    const left = margin.x + view.pan.x * view.ratio;
    const top = margin.y + view.pan.y * view.ratio;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.setTransform(scale, 0, 0, scale, left, top);
    const part = { x1: -left / scale, y1: -top / scale, x2: (canvas.width - left) / scale, y2: (canvas.height - top) / scale };
    paint(context, part, view.zoom);
    painted = view;
    const at = performance.now();
    finished = { at, took: at - began };
  };

  return {
    /** What is on it no longer holds. */
    forget() {
      painted = undefined;
    },
    /** Puts the scene on a canvas, painted anew if need be and, while the view moves, if there is time; says whether it is as it should be. */
    show(on: CanvasRenderingContext2D, view: View, { scene, moving, opacity }: { scene: Part; moving: boolean; opacity: number }): boolean {
      const good = painted && painted.ratio === view.ratio && serves(painted, view, on.canvas, scene);
      const sharp = good && painted?.zoom === view.zoom;
      const hurried = moving && performance.now() - finished.at < finished.took / SHARE;
      const anew = !painted || (!hurried && (moving ? !good : !sharp));
      if (anew) paintAnew(view, on.canvas);
      const { x, y, width, height, scale } = placed(painted as View, view);
      on.setTransform(1, 0, 0, 1, 0, 0);
      on.clearRect(0, 0, on.canvas.width, on.canvas.height);
      on.globalAlpha = opacity;
      if (scale === 1) on.drawImage(canvas, Math.round(x), Math.round(y));
      else on.drawImage(canvas, x, y, width, height);
      on.globalAlpha = 1;
      return anew || sharp === true;
    },
  };
}
