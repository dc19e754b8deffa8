import type { PaintedNode } from './painted.ts';

const diamond = [0, -1, 1, 0, 0, 1, -1, 0];
const triangle = [0, -1, 1, 1, -1, 1];

/** A node's outline, as Cytoscape draws the same shape. */
export function traceShape(context: CanvasRenderingContext2D, { at, width, height, look }: PaintedNode): void {
  const half = { width: width / 2, height: height / 2 };
  context.beginPath();
  if (look.shape === 'ellipse') context.ellipse(at.x, at.y, half.width, half.height, 0, 0, 2 * Math.PI);
  else if (look.shape === 'round-rectangle') {
    const radius = Math.min(look.rounding, half.width, half.height);
    context.roundRect(at.x - half.width, at.y - half.height, width, height, radius);
  } else {
    const corners = cornersOf({ half, look });
    for (let index = 0; index < corners.length; index += 2) {
      context.lineTo(at.x + (corners[index] as number) * half.width, at.y + (corners[index + 1] as number) * half.height);
    }
    context.closePath();
  }
}

function cornersOf({ half, look }: { half: { width: number; height: number }; look: PaintedNode['look'] }): readonly number[] {
  if (look.shape === 'diamond') return diamond;
  if (look.shape === 'triangle') return triangle;
  if (look.shape !== 'cut-rectangle') return look.corners;
  const x = 1 - look.rounding / half.width;
  const y = 1 - look.rounding / half.height;
  return [-x, -1, x, -1, 1, -y, 1, y, x, 1, -x, 1, -1, y, -1, -y];
}
