import type { Point } from '../../graph/positions.ts';
import type { Frame } from '../../graph/watch.ts';

const MARGIN = 8;

/** How the whole drawing is brought into a small frame, and back. */
export function minimapScale(all: Frame, size: { width: number; height: number }) {
  const scale = Math.min((size.width - 2 * MARGIN) / all.width, (size.height - 2 * MARGIN) / all.height);
  const left = (size.width - all.width * scale) / 2;
  const top = (size.height - all.height * scale) / 2;
  return {
    scale,
    at: ({ x, y }: Point): Point => ({ x: left + (x - all.x) * scale, y: top + (y - all.y) * scale }),
    back: ({ x, y }: Point): Point => ({ x: (x - left) / scale + all.x, y: (y - top) / scale + all.y }),
  };
}
