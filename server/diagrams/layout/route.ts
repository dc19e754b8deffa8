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
  const walls = obstacles.map((box) => ({ box: grown(box, CLEARANCE), corners: cornersOf(grown(box, CORNER)) }));
  const firstInTheWay = (from: Point, to: Point) => nearest(walls, from, to);
  if (!firstInTheWay(start, end)) return [start, end];

  const visits = new Map<Point, Visit>([[start, { at: start, cost: 0, from: null, done: false }]]);
  for (;;) {
    const next = cheapest(visits.values(), end);
    if (!next) return [start, end];
    if (next.at === end) return backFrom(next);
    next.done = true;
    for (const point of reachable(next.at)) {
      const cost = next.cost + distance(next.at, point) + BEND;
      const known = visits.get(point);
      if (!known || (!known.done && cost < known.cost)) visits.set(point, { at: point, cost, from: next, done: false });
    }
  }

  /** The end if it can be seen, otherwise the corners of what stands in the way to it, and of what stands in the way to those. */
  function reachable(from: Point): Point[] {
    const seen = new Set<Point>([end]);
    const found: Point[] = [];
    for (const goal of seen) {
      const wall = firstInTheWay(from, goal);
      if (wall) for (const corner of wall.corners) seen.add(corner);
      else if (goal !== from) found.push(goal);
    }
    return found;
  }
}

type Wall = { box: Box; corners: Point[] };
type Visit = { at: Point; cost: number; from: Visit | null; done: boolean };

/** Of what stands between two points, what is met first. */
function nearest(walls: readonly Wall[], from: Point, to: Point): Wall | undefined {
  const [left, right] = from.x < to.x ? [from.x, to.x] : [to.x, from.x];
  const [top, bottom] = from.y < to.y ? [from.y, to.y] : [to.y, from.y];
  let first: Wall | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const wall of walls) {
    const { x, y, width, height } = wall.box;
    if (x > right || x + width < left || y > bottom || y + height < top) continue;
    const far = Math.abs(x + width / 2 - from.x) + Math.abs(y + height / 2 - from.y);
    if (far < least && passesThrough(from, to, wall.box)) {
      first = wall;
      least = far;
    }
  }
  return first;
}

function cheapest(visits: Iterable<Visit>, end: Point): Visit | undefined {
  let best: Visit | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const visit of visits) {
    if (visit.done) continue;
    const whole = visit.cost + distance(visit.at, end);
    if (whole < least) {
      best = visit;
      least = whole;
    }
  }
  return best;
}

const cornersOf = ({ x, y, width, height }: Box): Point[] => [
  { x, y },
  { x: x + width, y },
  { x: x + width, y: y + height },
  { x, y: y + height },
];

function backFrom(visit: Visit): Point[] {
  const points: Point[] = [];
  for (let at: Visit | null = visit; at; at = at.from) points.unshift(at.at);
  return points;
}
