import type { Point, Positions, Size } from '../positions.ts';

const GAP = 70;
/** Room above each part for its caption, by the gap. */
const HEAD = 0.6;

type Part = { positions: Positions; boxes: readonly (Size & { id: string })[] };

/** Puts pictures beside and below each other in the order given, none over another, as large as the frame's shape allows. */
export function pack(parts: readonly Part[], aspect: number): Positions {
  const sized = parts.map((part) => ({ ...part, extent: extentOf(part) }));
  const surface = sized.reduce((sum, { extent }) => sum + (extent.width + GAP) * (extent.height + 2 * GAP), 0);
  const widest = Math.max(0, ...sized.map(({ extent }) => extent.width));
  const tried = [0.7, 0.85, 1, 1.2, 1.4, 1.7, 2].map((share) => inRows(sized, Math.max(widest, Math.sqrt(surface * aspect) * share)));
  const sizeOf = ({ width, height }: Size) => Math.max(width / aspect, height);
  return tried.reduce((best, one) => (sizeOf(one) < sizeOf(best) ? one : best)).placed;
}

function inRows(sized: readonly (Part & { extent: Point & Size })[], row: number): Size & { placed: Positions } {
  const placed: Positions = new Map();
  // Captions keep their size on screen, so a large picture needs wider gaps.
  const gap = Math.max(GAP, row * 0.05);
  let [x, y, deepest, width] = [0, 0, 0, 0];
  for (const { positions, extent } of sized) {
    if (x > 0 && x + extent.width > row) {
      y += deepest + gap * (1 + HEAD);
      [x, deepest] = [0, 0];
    }
    for (const [id, at] of positions) placed.set(id, { x: at.x - extent.x + x, y: at.y - extent.y + y });
    width = Math.max(width, x + extent.width);
    x += extent.width + gap;
    deepest = Math.max(deepest, extent.height);
  }
  return { placed, width, height: y + deepest };
}

function extentOf({ positions, boxes }: Part): Point & Size {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { id, width, height } of boxes) {
    const at = positions.get(id);
    if (!at) continue;
    left = Math.min(left, at.x - width / 2);
    right = Math.max(right, at.x + width / 2);
    top = Math.min(top, at.y - height / 2);
    bottom = Math.max(bottom, at.y + height / 2);
  }
  return left === Infinity ? { x: 0, y: 0, width: 0, height: 0 } : { x: left, y: top, width: right - left, height: bottom - top };
}
