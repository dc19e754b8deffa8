import { kinds } from '../../../contract/kinds.ts';
import type { Box, DiagramNode, Point } from '../diagram.ts';
import type { ShapeName } from '../look/shapes.ts';
import { between, distance } from './geometry.ts';

/** Leads a line's last end on, the way that it was going, until it touches the shape itself: a circle is narrower than its box. */
export function attachedTo(points: readonly Point[], { node, box, outer }: DiagramNode): Point[] {
  const end = points.at(-1);
  const before = points.at(-2);
  if (!end || !before) return [...points];
  const length = distance(before, end) || 1;
  const reach = Math.max(outer.width, outer.height) / 2;
  const shape = kinds[node.kind].shape;
  const below = { x: outer.x, y: box.y + box.height, width: outer.width, height: outer.y + outer.height - box.y - box.height };
  for (let step = 0; step <= reach; step += 0.5) {
    const at = between(before, end, (length + step) / length);
    if (inside(at, shape, box) || (below.height > 0 && within(at, below))) return [...points.slice(0, -1), at];
  }
  return [...points];
}

const within = ({ x, y }: Point, box: Box) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;

/** Whether a point lies in a shape, near enough for where a line ends. */
function inside(at: Point, shape: ShapeName, box: Box): boolean {
  if (!within(at, box)) return false;
  const u = (at.x - box.x) / box.width;
  const v = (at.y - box.y) / box.height;
  const left = at.x - box.x;
  const right = box.width - left;
  const slope = Math.abs(v - 0.5) * 2;
  const radius = Math.min(box.width, box.height) / 2;
  switch (shape) {
    case 'circle':
      return Math.hypot(u - 0.5, v - 0.5) <= 0.5;
    case 'diamond':
      return Math.abs(u - 0.5) + Math.abs(v - 0.5) <= 0.5;
    case 'triangle':
      return Math.abs(u - 0.5) <= v / 2;
    case 'hexagon':
      return left >= 12 * slope && right >= 12 * slope;
    case 'chevron':
      return left >= 10 * (1 - slope) && right >= 12 * slope;
    case 'stadium': {
      const side = Math.min(left, right);
      return side >= radius || Math.hypot(radius - side, at.y - box.y - box.height / 2) <= radius;
    }
    default:
      return true;
  }
}
