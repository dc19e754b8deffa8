import type { Box, Point } from '../diagram.ts';
import { distance, grown, passesThrough } from './geometry.ts';

const CLEARANCE = 6;
const CORNER = 9;
/** What a bend costs, in units of length: a straight way is easier to follow. */
const BEND = 24;

/**
 * The shortest way from one point to another that leaves all boxes alone, by their corners (A* over a visibility graph of
 * which only the part in the way is ever looked at).
 * @param obstacles all boxes but the two that the line joins
 */
export function route(start: Point, end: Point, obstacles: readonly Box[]): Point[] {
  const walls = obstacles.map((box) => grown(box, CLEARANCE));
  const inTheWay = (from: Point, to: Point) => walls.filter((wall) => passesThrough(from, to, wall));
  if (inTheWay(start, end).length === 0) return [start, end];
  const corners = new Map(walls.map((wall, index) => [wall, cornersOf(grown(obstacles[index] as Box, CORNER))]));

  type Visit = { at: Point; cost: number; from: Visit | null; done: boolean };
  const visits = new Map<Point, Visit>([[start, { at: start, cost: 0, from: null, done: false }]]);
  for (;;) {
    let next: Visit | undefined;
    for (const visit of visits.values()) {
      if (!visit.done && (!next || visit.cost + distance(visit.at, end) < next.cost + distance(next.at, end))) next = visit;
    }
    if (!next) return [start, end];
    if (next.at === end) return backFrom(next);
    next.done = true;
    for (const point of reachable(next.at)) {
      const cost = next.cost + distance(next.at, point) + BEND;
      const known = visits.get(point);
      if (!known || (!known.done && cost < known.cost)) visits.set(point, { at: point, cost, from: next, done: false });
    }
  }

  function reachable(from: Point): Point[] {
    const seen = new Set<Point>([end]);
    const found: Point[] = [];
    for (const goal of seen) {
      const blocking = inTheWay(from, goal);
      if (blocking.length === 0 && goal !== from) found.push(goal);
      for (const wall of blocking) for (const corner of corners.get(wall) ?? []) seen.add(corner);
    }
    return found;
  }
}

const cornersOf = ({ x, y, width, height }: Box): Point[] => [
  { x, y },
  { x: x + width, y },
  { x: x + width, y: y + height },
  { x, y: y + height },
];

function backFrom(visit: { at: Point; from: unknown }): Point[] {
  const points: Point[] = [];
  for (let at: { at: Point; from: unknown } | null = visit; at; at = at.from as typeof at) points.unshift(at.at);
  return points;
}
