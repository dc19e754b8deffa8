import type { Point, Positions, Size } from '../positions.ts';

const GAP = { x: 16, y: 14 };

/** Pushes boxes that overlap apart, the shorter way, until none does or the patience ends; the picture stays as it was. */
export function separate(nodes: readonly (Size & { id: string })[], positions: Positions, patience = 500): Positions {
  const boxes = nodes.map((node) => ({ ...node, at: { ...(positions.get(node.id) ?? { x: 0, y: 0 }) } }));
  for (let round = 0; round < patience; round += 1) {
    let moved = false;
    // Plain counting: with a thousand boxes this is run through some hundred million times.
    for (let first = 0; first < boxes.length; first += 1) {
      const a = boxes[first] as Box;
      for (let second = first + 1; second < boxes.length; second += 1) moved = push(a, boxes[second] as Box) || moved;
    }
    if (!moved) break;
  }
  return new Map(boxes.map(({ id, at }) => [id, at]));
}

type Box = Size & { at: Point };

function push(a: Box, b: Box): boolean {
  const x = (a.width + b.width) / 2 + GAP.x - Math.abs(a.at.x - b.at.x);
  if (x <= 0.5) return false;
  const y = (a.height + b.height) / 2 + GAP.y - Math.abs(a.at.y - b.at.y);
  if (y <= 0.5) return false;
  const axis = y <= x ? 'y' : 'x';
  const half = (axis === 'y' ? y : x) / 2;
  const sign = a.at[axis] <= b.at[axis] ? 1 : -1;
  a.at[axis] -= sign * half;
  b.at[axis] += sign * half;
  return true;
}
