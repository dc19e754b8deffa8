import type { NodeCollection } from 'cytoscape';
import type { Point, Size } from './positions.ts';

export type Extent = { x1: number; y1: number; x2: number; y2: number; w: number; h: number };
/** A mark with its middle; its name may stand below, so that all of it is higher. */
export type Standing = { at: Point; height: number; outer: Size };

/** The box around nodes and their names, by where they stand and how large they are. */
export function extentOf(nodes: NodeCollection): Extent {
  return extentAround(
    nodes.map((node) => {
      const { height, outerWidth, outerHeight } = node.data();
      return { at: node.position(), height, outer: { width: outerWidth, height: outerHeight } };
    }),
  );
}

export function extentAround(standing: readonly Standing[]): Extent {
  let [x1, y1, x2, y2] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { at, height, outer } of standing) {
    x1 = Math.min(x1, at.x - outer.width / 2);
    x2 = Math.max(x2, at.x + outer.width / 2);
    y1 = Math.min(y1, at.y - height / 2);
    y2 = Math.max(y2, at.y - height / 2 + outer.height);
  }
  return { x1, y1, x2, y2, w: x2 - x1, h: y2 - y1 };
}
