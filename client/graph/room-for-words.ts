import { passes } from './layout/clutter.ts';
import type { Point, Size } from './positions.ts';

export type Box = { x1: number; y1: number; x2: number; y2: number };
/** A line from one name to another. */
type Ends = { id: string; from: Point; to: Point };
/** What is written on a line, and the line's course from 0, its start, to 1, its end. */
export type LineWords = Size & { id: string; at: (share: number) => Point };

/** Where on a line words may stand: in its middle rather than nearer to an end. */
const ALONG = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];

/**
 * Where the words of each line stand: where they cover no name, no other words and neither end of their line, and as few other
 * lines as can be. Some have no room.
 * @param all every line that is drawn, by its ends
 */
export function roomForWords(lines: readonly LineWords[], names: readonly Box[], all: readonly Ends[]): Map<string, Point> {
  const spots = new Map<string, Point>();
  const taken = [...names];
  for (const { id, width, height, at } of lines) {
    const ends = [at(0), at(1)];
    const free = ALONG.map(at).filter((spot) => {
      const box = boxAt(spot, { width, height });
      return !taken.some((other) => overlap(box, other)) && !ends.some((end) => holds(box, end));
    });
    const crossed = (spot: Point) =>
      all.filter((other) => other.id !== id && passes(other.from, other.to, { width, height, at: spot })).length;
    const [best] = free.map((spot) => ({ spot, crossed: crossed(spot) })).toSorted((a, b) => a.crossed - b.crossed);
    if (!best) continue;
    spots.set(id, best.spot);
    taken.push(boxAt(best.spot, { width, height }));
  }
  return spots;
}

const boxAt = ({ x, y }: Point, { width, height }: Size): Box => ({
  x1: x - width / 2,
  y1: y - height / 2,
  x2: x + width / 2,
  y2: y + height / 2,
});
const overlap = (a: Box, b: Box): boolean => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
const holds = ({ x1, y1, x2, y2 }: Box, { x, y }: Point): boolean => x1 <= x && x <= x2 && y1 <= y && y <= y2;
