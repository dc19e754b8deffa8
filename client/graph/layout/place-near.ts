import type { Point, Positions, Size } from '../positions.ts';

type Box = Size & { id: string };
const GAP = 18;

/**
 * Gives new nodes a place beside a neighbour that already has one; what stands stays where it is and nothing overlaps.
 * Nodes without a placed neighbour go to the right of everything.
 */
export function placeNear(options: {
  placed: readonly Box[];
  positions: Positions;
  arriving: readonly Box[];
  neighboursOf: (id: string) => readonly string[];
}): Positions {
  const positions: Positions = new Map(options.positions);
  const standing = options.placed.map((box) => ({ ...box, at: positions.get(box.id) as Point }));
  let queue = [...options.arriving];
  while (queue.length > 0) {
    const next = queue.find((box) => options.neighboursOf(box.id).some((id) => isPlaced(standing, id))) ?? (queue[0] as Box);
    queue = queue.filter((box) => box !== next);
    const anchor = options.neighboursOf(next.id).find((id) => isPlaced(standing, id));
    const around = anchor ? (positions.get(anchor) as Point) : beyond(standing);
    const at = freePlace(next, around, standing);
    positions.set(next.id, at);
    standing.push({ ...next, at });
  }
  return positions;
}

const isPlaced = (standing: readonly { id: string }[], id: string) => standing.some((box) => box.id === id);

function beyond(standing: readonly (Box & { at: Point })[]): Point {
  if (standing.length === 0) return { x: 0, y: 0 };
  return { x: Math.max(...standing.map(({ at, width }) => at.x + width / 2)) + 140, y: Math.min(...standing.map(({ at }) => at.y)) };
}

/** The nearest free place on growing rings around a point. */
function freePlace(box: Box, around: Point, standing: readonly (Box & { at: Point })[]): Point {
  for (let ring = 1; ring < 60; ring += 1) {
    const many = 6 + ring * 5;
    for (let index = 0; index < many; index += 1) {
      const angle = (2 * Math.PI * index) / many - Math.PI / 2;
      const at = { x: around.x + Math.cos(angle) * (90 + ring * 52), y: around.y + Math.sin(angle) * (34 + ring * 40) };
      if (standing.every((other) => apart(box, at, other))) return at;
    }
  }
  return beyond(standing);
}

function apart(box: Size, at: Point, other: Box & { at: Point }): boolean {
  return (
    Math.abs(at.x - other.at.x) >= (box.width + other.width) / 2 + GAP ||
    Math.abs(at.y - other.at.y) >= (box.height + other.height) / 2 + GAP
  );
}
