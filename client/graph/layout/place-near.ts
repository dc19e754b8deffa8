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
  const standing = ground(options.placed.map((box) => ({ ...box, at: positions.get(box.id) as Point })));
  /** How far out the latest neighbour of each stands; further in there is hardly room for the next. */
  const rings = new Map<string, number>();
  let queue = [...options.arriving];
  while (queue.length > 0) {
    const next = queue.find((box) => options.neighboursOf(box.id).some(standing.holds)) ?? (queue[0] as Box);
    queue = queue.filter((box) => box !== next);
    const anchor = options.neighboursOf(next.id).find(standing.holds);
    const around = anchor ? (positions.get(anchor) as Point) : standing.beyond();
    const { at, ring } = freePlace(next, { around, from: anchor === undefined ? 1 : (rings.get(anchor) ?? 1) }, standing);
    if (anchor !== undefined) rings.set(anchor, ring);
    positions.set(next.id, at);
    standing.add({ ...next, at });
  }
  return positions;
}

type Standing = Box & { at: Point };
type Ground = ReturnType<typeof ground>;

/** Cells about as large as a box with its gap; each holds what reaches into it, so that few boxes are looked at for one place. */
const CELL = { x: 180, y: 80 };

/** What stands, and what room it leaves. */
function ground(boxes: readonly Standing[]) {
  const ids = new Set<string>();
  const cells = new Map<number, Standing[]>();
  let [right, top] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const cellsUnder = (at: Point, { width, height }: Size): number[] => {
    const first = { x: Math.floor((at.x - width / 2 - GAP) / CELL.x), y: Math.floor((at.y - height / 2 - GAP) / CELL.y) };
    const last = { x: Math.floor((at.x + width / 2 + GAP) / CELL.x), y: Math.floor((at.y + height / 2 + GAP) / CELL.y) };
    const under: number[] = [];
    for (let x = first.x; x <= last.x; x += 1) for (let y = first.y; y <= last.y; y += 1) under.push(x * 1e6 + y);
    return under;
  };
  const add = (box: Standing): void => {
    ids.add(box.id);
    right = Math.max(right, box.at.x + box.width / 2);
    top = Math.min(top, box.at.y);
    for (const cell of cellsUnder(box.at, box)) {
      const there = cells.get(cell);
      if (there) there.push(box);
      else cells.set(cell, [box]);
    }
  };
  boxes.forEach(add);
  return {
    add,
    holds: (id: string): boolean => ids.has(id),
    isFree: (box: Size, at: Point): boolean =>
      cellsUnder(at, box).every((cell) => cells.get(cell)?.every((other) => apart(box, at, other)) ?? true),
    beyond: (): Point => (ids.size === 0 ? { x: 0, y: 0 } : { x: right + 140, y: top }),
  };
}

/** The nearest free place on growing rings around a point. */
function freePlace(box: Box, { around, from }: { around: Point; from: number }, standing: Ground): { at: Point; ring: number } {
  for (let ring = from; ring < 60; ring += 1) {
    const many = 6 + ring * 5;
    for (let index = 0; index < many; index += 1) {
      const angle = (2 * Math.PI * index) / many - Math.PI / 2;
      const at = { x: around.x + Math.cos(angle) * (90 + ring * 52), y: around.y + Math.sin(angle) * (34 + ring * 40) };
      if (standing.isFree(box, at)) return { at, ring };
    }
  }
  return { at: standing.beyond(), ring: 60 };
}

function apart(box: Size, at: Point, other: Standing): boolean {
  return (
    Math.abs(at.x - other.at.x) >= (box.width + other.width) / 2 + GAP ||
    Math.abs(at.y - other.at.y) >= (box.height + other.height) / 2 + GAP
  );
}
