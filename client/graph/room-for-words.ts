import { passes } from './layout/clutter.ts';
import type { Point, Size } from './positions.ts';

export type Box = { x1: number; y1: number; x2: number; y2: number };
/** The course of a line, as straight stretches, and between which two it runs. */
export type DrawnLine = { id: string; between: string; points: readonly Point[] };
/** What is written on a line, and the line's course from 0, its start, to 1, its end. */
export type LineWords = Size & { id: string; between: string; at: (share: number) => Point };
type Spot = { at: Point; box: Box; cost: number };

/** Where on a line words may stand: in its middle rather than nearer to an end. */
const ALONG = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];
/** Between a line and the words beside it. */
const BESIDE = 2;
/** So much of a line has to be seen beside the words on it. */
const SEEN = 36;
/** What is worse than what: over a line beside one's own, over another, hiding one's own, not on it, not in its middle. */
const COST = { mistaken: 15, crossed: 10, hidden: 4, beside: 3, aside: 0.1 };

/**
 * Where the words of each line stand: where they cover no name, no other words and neither end of their line, and as few other
 * lines as can be; on their line or, where that is better, close beside it. Some have no room.
 * @param all every line that is drawn
 */
export function roomForWords(lines: readonly LineWords[], names: readonly Box[], all: readonly DrawnLine[]): Map<string, Point> {
  const spots = new Map<string, Point>();
  const taken = [...names];
  for (const line of lines) {
    const ends = [line.at(0), line.at(1)];
    const others = all.filter(({ id }) => id !== line.id);
    const free = spotsOn(line).filter(({ box }) => !taken.some((other) => overlap(box, other)) && !ends.some((end) => holds(box, end)));
    let best: Spot | undefined;
    for (const spot of free.toSorted((a, b) => a.cost - b.cost)) {
      if (best && spot.cost >= best.cost) break;
      const crossed = others.filter((other) => crosses(other, line, spot.at));
      const worth = crossed.map(({ between }) => (between === line.between ? COST.mistaken : COST.crossed));
      const cost = worth.reduce((sum, one) => sum + one, spot.cost);
      if (!best || cost < best.cost) best = { ...spot, cost };
    }
    if (!best) continue;
    spots.set(line.id, best.at);
    taken.push(best.box);
  }
  return spots;
}

function spotsOn({ at, width, height }: LineWords): Spot[] {
  const [from, to] = [at(0), at(1)];
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const across = { x: (from.y - to.y) / length, y: (to.x - from.x) / length };
  /** How much of the line words on it take. */
  const along = Math.min(width / Math.abs(across.y || 1e-9), height / Math.abs(across.x || 1e-9));
  const off = (Math.abs(across.x) * width + Math.abs(across.y) * height) / 2 + BESIDE;
  if (along > length) return [];
  return ALONG.flatMap((share, index) =>
    [0, -off, off].map((aside): Spot => {
      const on = at(share);
      const spot = { x: on.x + across.x * aside, y: on.y + across.y * aside };
      const cost = index * COST.aside + (aside !== 0 ? COST.beside : length - along < SEEN ? COST.hidden : 0);
      return { at: spot, box: boxAt(spot, { width, height }), cost };
    }),
  );
}

const crosses = ({ points }: DrawnLine, { width, height }: Size, at: Point): boolean =>
  points.some((point, index) => index > 0 && passes(points[index - 1] as Point, point, { width, height, at }));

const boxAt = ({ x, y }: Point, { width, height }: Size): Box => ({
  x1: x - width / 2,
  y1: y - height / 2,
  x2: x + width / 2,
  y2: y + height / 2,
});
const overlap = (a: Box, b: Box): boolean => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
const holds = ({ x1, y1, x2, y2 }: Box, { x, y }: Point): boolean => x1 <= x && x <= x2 && y1 <= y && y <= y2;
