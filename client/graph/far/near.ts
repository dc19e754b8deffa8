import type { Point } from '../positions.ts';
import { inOrder } from './in-full.ts';
import type { LineMark, Marks, NodeMark } from './marks.ts';
import { crest } from './paint.ts';
import type { Part } from './picture.ts';
import type { CyElement } from './renderer.ts';

/** What may lie under a point, generously: Cytoscape then looks closely at these few instead of at everything. */
export function near({ nodes, lines }: Marks, at: Point, reach: number): CyElement[] {
  return inOrder([
    ...nodes.filter((node) => covers(node, at, reach)).map(({ element }) => element),
    ...lines.filter((line) => passes(line, at, reach)).map(({ element }) => element),
  ]);
}

/** What may lie within a box, likewise. */
export function within({ nodes, lines }: Marks, { x1, y1, x2, y2 }: Part): CyElement[] {
  const holds = ({ at, width, height }: NodeMark) => at.x + width >= x1 && at.x - width <= x2 && at.y + height >= y1 && at.y - height <= y2;
  return inOrder([
    ...nodes.filter(holds).map(({ element }) => element),
    ...lines.filter(({ from, to }) => holds(from) && holds(to)).map(({ element }) => element),
  ]);
}

const covers = ({ at, width, height }: NodeMark, point: Point, reach: number): boolean =>
  Math.abs(point.x - at.x) <= width / 2 + reach && Math.abs(point.y - at.y) <= height / 2 + reach;

function passes({ from, to, bow, course }: LineMark, at: Point, reach: number): boolean {
  if (from === to) return Math.hypot(at.x - from.at.x, at.y - from.at.y) < Math.max(from.width, from.height) * 2 + reach;
  // The room is for the arrow; a bowed line's belly is half as far out as the point that it is drawn towards.
  const room = reach + 16;
  if (course) return course.some((point, index) => index > 0 && distance(at, course[index - 1] as Point, point) <= room);
  if (bow === 0) return distance(at, from.at, to.at) <= room;
  const middle = crest(from.at, to.at, bow / 2);
  return Math.min(distance(at, from.at, middle), distance(at, middle, to.at)) <= room + Math.abs(bow) / 4;
}

/** From a point to a piece of a straight line. */
function distance(point: Point, start: Point, end: Point): number {
  const dx = end.x - start.x;
  const dy = end.y - start.y;
  const along = ((point.x - start.x) * dx + (point.y - start.y) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - start.x - share * dx, point.y - start.y - share * dy);
}
