import type { Point } from '../positions.ts';

export type View = { zoom: number; pan: Point };

/** How much of the frame's size is painted beyond each of its sides, so that moving shows something at once. */
const BEYOND = 0.25;
/** A picture stretched or shrunk by more than this is painted anew even while the view moves. */
const MOST_STRETCHED = 1.7;

/** The last painting of a scene, kept so that moving the view only has to move it. */
export function createPicture() {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  let painted: View | undefined;
  let margin = { x: 0, y: 0 };

  /** Where the picture goes on a canvas that looks at the scene from elsewhere. */
  const placed = (view: View, ratio: number) => {
    const seen = painted as View;
    const scale = view.zoom / seen.zoom;
    const x = (view.pan.x - seen.pan.x * scale) * ratio - margin.x * scale;
    const y = (view.pan.y - seen.pan.y * scale) * ratio - margin.y * scale;
    return { x, y, width: canvas.width * scale, height: canvas.height * scale, scale };
  };

  return {
    forget() {
      painted = undefined;
    },
    isKept: () => painted !== undefined,
    isOf: (view: View): boolean => painted?.zoom === view.zoom && painted.pan.x === view.pan.x && painted.pan.y === view.pan.y,
    isSharp: (view: View): boolean => painted?.zoom === view.zoom,
    /** Whether it is good enough for a view in motion: no blank border in sight, and not stretched too far. */
    serves(view: View, frame: HTMLCanvasElement, ratio: number, reach: { x1: number; y1: number; x2: number; y2: number }): boolean {
      const { x, y, width, height, scale } = placed(view, ratio);
      if (scale > MOST_STRETCHED || scale < 1 / MOST_STRETCHED / 2) return false;
      const at = (value: number, pan: number) => (value * view.zoom + pan) * ratio;
      const wanted = {
        x1: Math.max(0, at(reach.x1, view.pan.x)),
        y1: Math.max(0, at(reach.y1, view.pan.y)),
        x2: Math.min(frame.width, at(reach.x2, view.pan.x)),
        y2: Math.min(frame.height, at(reach.y2, view.pan.y)),
      };
      if (wanted.x1 >= wanted.x2 || wanted.y1 >= wanted.y2) return true;
      return x <= wanted.x1 + 1 && y <= wanted.y1 + 1 && x + width >= wanted.x2 - 1 && y + height >= wanted.y2 - 1;
    },
    /** Paints anew for a view; `paint` gets a context in the scene's own units and the part of the scene that it shows. */
    paint(
      view: View,
      frame: HTMLCanvasElement,
      ratio: number,
      paint: (context: CanvasRenderingContext2D, part: { x1: number; y1: number; x2: number; y2: number }) => void,
    ) {
      margin = { x: Math.round(frame.width * BEYOND), y: Math.round(frame.height * BEYOND) };
      const size = { width: frame.width + 2 * margin.x, height: frame.height + 2 * margin.y };
      if (canvas.width !== size.width || canvas.height !== size.height) Object.assign(canvas, size);
      painted = { zoom: view.zoom, pan: { ...view.pan } };
      const scale = view.zoom * ratio;
      const left = margin.x + view.pan.x * ratio;
      const top = margin.y + view.pan.y * ratio;
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, canvas.width, canvas.height);
      context.setTransform(scale, 0, 0, scale, left, top);
      paint(context, { x1: -left / scale, y1: -top / scale, x2: (canvas.width - left) / scale, y2: (canvas.height - top) / scale });
    },
    show(on: CanvasRenderingContext2D, view: View, ratio: number) {
      const { x, y, width, height, scale } = placed(view, ratio);
      on.setTransform(1, 0, 0, 1, 0, 0);
      on.clearRect(0, 0, on.canvas.width, on.canvas.height);
      if (scale === 1) on.drawImage(canvas, Math.round(x), Math.round(y));
      else on.drawImage(canvas, x, y, width, height);
    },
  };
}
