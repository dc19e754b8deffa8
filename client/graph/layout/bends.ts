import type { Point } from '../positions.ts';
import type { Course } from './layout-graph.ts';

/** A line's course as Cytoscape takes it: ends relative to the boxes' middles, bends relative to the line between the ends. */
export type Bends = { source: string; target: string; weights: number[]; distances: number[]; words: Point };

export function bendsOf(course: Course, middles: { from: Point; to: Point }): Bends {
  const start = course.points[0] as Point;
  const end = course.points.at(-1) as Point;
  const inner = course.points.slice(1, -1);
  const bends = inner.length > 0 ? inner : [between(start, end)];
  const along = { x: end.x - start.x, y: end.y - start.y };
  const length = Math.hypot(along.x, along.y) || 1;
  const weights: number[] = [];
  const distances: number[] = [];
  for (const bend of bends) {
    const offset = { x: bend.x - start.x, y: bend.y - start.y };
    weights.push((offset.x * along.x + offset.y * along.y) / (length * length));
    distances.push((offset.y * along.x - offset.x * along.y) / length);
  }
  const middle = middleOf(bends);
  return {
    source: ends(start, middles.from),
    target: ends(end, middles.to),
    weights,
    distances,
    words: course.words ? { x: course.words.x - middle.x, y: course.words.y - middle.y } : { x: 0, y: 0 },
  };
}

const ends = (point: Point, middle: Point): string => `${(point.x - middle.x).toFixed(1)}px ${(point.y - middle.y).toFixed(1)}px`;
const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** Where Cytoscape puts a bent line's words: its middle bend, or half way between the two middle ones. */
function middleOf(bends: readonly Point[]): Point {
  const half = Math.floor(bends.length / 2);
  const after = bends[half] as Point;
  return bends.length % 2 === 1 ? after : between(bends[half - 1] as Point, after);
}
