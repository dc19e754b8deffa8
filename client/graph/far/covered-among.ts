export type Box = { left: number; right: number; top: number; bottom: number };

/** As wide and high, in pixels, as a name or so. */
const CELL = 96;
/** More cells than any picture has in a row. */
const ROW = 10_000;

/**
 * Sums up what others cover of a box without looking at all of them: they are sorted into the cells of a grid, each by its middle.
 */
export function coveredAmong(boxes: readonly Box[]): (box: Box, own: Box) => number {
  const cells = new Map<number, Box[]>();
  const reach = { x: 0, y: 0 };
  for (const box of boxes) {
    const { left, right, top, bottom } = box;
    const cell = Math.floor((left + right) / 2 / CELL) * ROW + Math.floor((top + bottom) / 2 / CELL);
    const held = cells.get(cell);
    if (held) held.push(box);
    else cells.set(cell, [box]);
    reach.x = Math.max(reach.x, (right - left) / 2);
    reach.y = Math.max(reach.y, (bottom - top) / 2);
  }
  return (box, own) => {
    let covered = 0;
    for (let x = Math.floor((box.left - reach.x) / CELL); x <= (box.right + reach.x) / CELL; x += 1) {
      for (let y = Math.floor((box.top - reach.y) / CELL); y <= (box.bottom + reach.y) / CELL; y += 1) {
        for (const other of cells.get(x * ROW + y) ?? none) if (other !== own) covered += shared(box, other);
      }
    }
    return covered;
  };
}

const none: readonly Box[] = [];

function shared(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}
