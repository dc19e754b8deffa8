import type { KindLabel, kinds } from '../../../contract/kinds.ts';

export type ShapeName = (typeof kinds)[KindLabel]['shape'];

/** How each of the contract's shapes is drawn: Cytoscape's own style, and the room that its slopes take from the name. */
type Shape = {
  style: Record<string, string | number>;
  /** Space at the left and right of icon and name. */
  room: { left: number; right: number };
  /** The name stands below a small mark instead of inside. */
  nameBelow?: true;
};

const polygon = (points: string): Record<string, string> => ({ shape: 'polygon', 'shape-polygon-points': points });

export const shapes: Record<ShapeName, Shape> = {
  rounded: { style: { shape: 'round-rectangle', 'corner-radius': '7' }, room: { left: 9, right: 11 } },
  cut: { style: { shape: 'cut-rectangle', 'corner-radius': '8' }, room: { left: 11, right: 12 } },
  stadium: { style: { shape: 'round-rectangle', 'corner-radius': '40' }, room: { left: 14, right: 18 } },
  circle: { style: { shape: 'ellipse' }, room: { left: 0, right: 0 }, nameBelow: true },
  hexagon: { style: polygon('-1 0 -0.88 -1 0.88 -1 1 0 0.88 1 -0.88 1'), room: { left: 18, right: 20 } },
  edged: { style: { shape: 'rectangle' }, room: { left: 15, right: 11 } },
  page: { style: polygon('-1 -1 0.86 -1 1 -0.5 1 1 -1 1'), room: { left: 9, right: 15 } },
  chevron: { style: polygon('-1 -1 0.88 -1 1 0 0.88 1 -1 1 -0.9 0'), room: { left: 20, right: 18 } },
  diamond: { style: { shape: 'diamond' }, room: { left: 0, right: 0 }, nameBelow: true },
  triangle: { style: { shape: 'triangle' }, room: { left: 0, right: 0 }, nameBelow: true },
  note: { style: polygon('-1 -1 1 -1 1 0.4 0.88 1 -1 1'), room: { left: 8, right: 12 } },
  pin: { style: polygon('-1 -1 1 -1 1 0.55 0 1 -1 0.55'), room: { left: 10, right: 12 } },
};
