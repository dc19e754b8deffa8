import type { Positions } from '../positions.ts';
import type { LayoutNode } from './layout-graph.ts';

const GAP = { x: 22, y: 18 };

/** Rows of boxes, by kind and then by id, in about the shape asked for. */
export function grid(nodes: readonly LayoutNode[], room: { top?: number; width?: number; aspect: number }): Positions {
  const surface = nodes.reduce((sum, { width, height }) => sum + (width + GAP.x) * (height + GAP.y), 0);
  const row = room.width ?? Math.max(...nodes.map(({ width }) => width), Math.sqrt(surface * room.aspect));
  const positions: Positions = new Map();
  let [x, y, deepest] = [0, room.top ?? 0, 0];
  for (const node of nodes.toSorted((a, b) => a.kind.localeCompare(b.kind) || a.id.localeCompare(b.id))) {
    if (x > 0 && x + node.width > row) {
      y += deepest + GAP.y;
      [x, deepest] = [0, 0];
    }
    positions.set(node.id, { x: x + node.width / 2, y: y + node.height / 2 });
    x += node.width + GAP.x;
    deepest = Math.max(deepest, node.height);
  }
  return positions;
}
