export type Box = { left: number; right: number; top: number; bottom: number };

/** As wide and high, in pixels, as a name or so. */
const CELL = 96;

/** Finds which of many boxes a box touches without looking at all of them: they are sorted into the cells of a grid. */
export function boxesNear(boxes: readonly Box[]): (around: Box) => Box[] {
  const cells = new Map<string, Box[]>();
  for (const box of boxes) {
    for (const cell of cellsOf(box)) {
      const held = cells.get(cell);
      if (held) held.push(box);
      else cells.set(cell, [box]);
    }
  }
  return (around) => [...new Set(cellsOf(around).flatMap((cell) => cells.get(cell) ?? []))].filter((box) => overlap(box, around));
}

function cellsOf({ left, right, top, bottom }: Box): string[] {
  const cells: string[] = [];
  for (let x = Math.floor(left / CELL); x <= right / CELL; x += 1) {
    for (let y = Math.floor(top / CELL); y <= bottom / CELL; y += 1) cells.push(`${x} ${y}`);
  }
  return cells;
}

export const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
