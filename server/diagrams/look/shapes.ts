import type { KindLabel, kinds } from '../../../contract/kinds.ts';
import type { Box } from '../diagram.ts';

export type ShapeName = (typeof kinds)[KindLabel]['shape'];

type Shape = {
  /** Space at the left and right of icon and name, which the shape's slopes take. */
  room: { left: number; right: number };
  /** The name stands below a small mark instead of inside. */
  nameBelow?: true;
  /** The outline as an SVG path; strokes within it come second. */
  path: (box: Box) => string;
};

const polygon = (points: readonly (readonly [number, number])[]): string =>
  `${points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('')}Z`;

function roundedPath({ x, y, width: w, height: h }: Box, radius: number): string {
  const r = Math.min(radius, w / 2, h / 2);
  const corner = (dx: number, dy: number) => `a${round(r)} ${round(r)} 0 0 1 ${round(dx)} ${round(dy)}`;
  return `M${round(x + r)} ${round(y)}H${round(x + w - r)}${corner(r, r)}V${round(y + h - r)}${corner(-r, r)}H${round(x + r)}${corner(-r, -r)}V${round(y + r)}${corner(r, -r)}Z`;
}

const corners = (box: Box, points: readonly (readonly [number, number])[]): string =>
  polygon(points.map(([x, y]) => [x < 0 ? box.x + box.width + x : box.x + x, y < 0 ? box.y + box.height + y : box.y + y]));

/** How each of the contract's shapes is drawn. `-0` would be `0`: far corners are written as the smallest negative number. */
const FAR = -1e-9;
export const shapes: Record<ShapeName, Shape> = {
  rounded: { room: { left: 10, right: 12 }, path: (box) => roundedPath(box, 7) },
  cut: {
    room: { left: 12, right: 13 },
    path: (box) =>
      corners(box, [
        [8, 0],
        [-8, 0],
        [FAR, 8],
        [FAR, -8],
        [-8, FAR],
        [8, FAR],
        [0, -8],
        [0, 8],
      ]),
  },
  stadium: { room: { left: 15, right: 18 }, path: (box) => roundedPath(box, 40) },
  circle: { room: { left: 0, right: 0 }, nameBelow: true, path: (box) => roundedPath(box, box.width / 2) },
  hexagon: {
    room: { left: 20, right: 21 },
    path: (box) =>
      corners(box, [
        [0, box.height / 2],
        [12, 0],
        [-12, 0],
        [FAR, box.height / 2],
        [-12, FAR],
        [12, FAR],
      ]),
  },
  edged: {
    room: { left: 16, right: 12 },
    path: (box) =>
      corners(box, [
        [0, 0],
        [FAR, 0],
        [FAR, FAR],
        [0, FAR],
      ]),
  },
  page: {
    room: { left: 10, right: 16 },
    path: (box) =>
      corners(box, [
        [0, 0],
        [-11, 0],
        [FAR, 11],
        [FAR, FAR],
        [0, FAR],
      ]),
  },
  chevron: {
    room: { left: 20, right: 20 },
    path: (box) =>
      corners(box, [
        [0, 0],
        [-12, 0],
        [FAR, box.height / 2],
        [-12, FAR],
        [0, FAR],
        [10, box.height / 2],
      ]),
  },
  diamond: {
    room: { left: 0, right: 0 },
    nameBelow: true,
    path: (box) =>
      corners(box, [
        [box.width / 2, 0],
        [FAR, box.height / 2],
        [box.width / 2, FAR],
        [0, box.height / 2],
      ]),
  },
  triangle: {
    room: { left: 0, right: 0 },
    nameBelow: true,
    path: (box) =>
      corners(box, [
        [box.width / 2, 0],
        [FAR, FAR],
        [0, FAR],
      ]),
  },
  note: {
    room: { left: 10, right: 13 },
    path: (box) =>
      corners(box, [
        [0, 0],
        [FAR, 0],
        [FAR, -9],
        [-9, FAR],
        [0, FAR],
      ]),
  },
  pin: {
    room: { left: 11, right: 13 },
    path: (box) =>
      corners(box, [
        [0, 0],
        [FAR, 0],
        [FAR, -7],
        [box.width / 2, FAR],
        [0, -7],
      ]),
  },
};

/** Strokes inside a shape: the fold of a page, the thick edge of a duty. */
export function innerStrokes(shape: ShapeName, { x, y, width: w, height: h }: Box): { path: string; filled: boolean }[] {
  if (shape === 'page')
    return [
      {
        path: polygon([
          [x + w - 11, y],
          [x + w - 11, y + 11],
          [x + w, y + 11],
        ]),
        filled: false,
      },
    ];
  if (shape === 'note')
    return [
      {
        path: polygon([
          [x + w, y + h - 9],
          [x + w - 9, y + h - 9],
          [x + w - 9, y + h],
        ]),
        filled: false,
      },
    ];
  if (shape === 'edged')
    return [
      {
        path: polygon([
          [x, y],
          [x + 6, y],
          [x + 6, y + h],
          [x, y + h],
        ]),
        filled: true,
      },
    ];
  return [];
}

/** Two decimals are more than any printer shows; files stay small and the same everywhere. */
export const round = (value: number): number => Math.round(value * 100) / 100 + 0;
