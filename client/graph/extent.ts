import type { NodeCollection } from 'cytoscape';

/** The box around nodes and their names, by where they stand and how large they are. */
export function extentOf(nodes: NodeCollection): { x1: number; y1: number; x2: number; y2: number; w: number; h: number } {
  let [x1, y1, x2, y2] = [Infinity, Infinity, -Infinity, -Infinity];
  nodes.forEach((node) => {
    const { x, y } = node.position();
    const { height, outerWidth, outerHeight } = node.data();
    x1 = Math.min(x1, x - outerWidth / 2);
    x2 = Math.max(x2, x + outerWidth / 2);
    y1 = Math.min(y1, y - height / 2);
    y2 = Math.max(y2, y - height / 2 + outerHeight);
  });
  return { x1, y1, x2, y2, w: x2 - x1, h: y2 - y1 };
}
