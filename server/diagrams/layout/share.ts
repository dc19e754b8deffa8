import type { Point } from '../diagram.ts';

type Stretch = { start: Point; end: Point };

/**
 * The part of a course that nobody has drawn yet: up to where it runs into one of the stretches that are there already, which
 * then gain those of this part. Two lines over one another would look heavier, and their dashes would fill each other's gaps.
 */
export function upToShared(points: readonly Point[], drawn: Stretch[]): Point[] {
  const own: Point[] = points.slice(0, 1);
  for (const end of points.slice(1)) {
    const stretch = { start: own.at(-1) as Point, end };
    const joins = drawn.flatMap((other) => joining(stretch, other) ?? []);
    const nearest = joins.toSorted((a, b) => far(stretch.start, a) - far(stretch.start, b))[0];
    own.push(nearest ?? end);
    if (nearest) break;
  }
  drawn.push(...own.slice(1).map((end, index) => ({ start: own[index] as Point, end })));
  return own;
}

const far = (a: Point, b: Point): number => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
const NEAR = 0.75;

/** Where a stretch first lies on another one, if it goes along with it for a while; both are level or upright. */
function joining(a: Stretch, b: Stretch): Point | null {
  for (const [along, aside] of [
    ['x', 'y'],
    ['y', 'x'],
  ] as const) {
    const level = Math.abs(a.start[aside] - a.end[aside]) < NEAR && Math.abs(b.start[aside] - b.end[aside]) < NEAR;
    if (!level || Math.abs(a.start[aside] - b.start[aside]) >= NEAR) continue;
    const [low, high] = [Math.min(b.start[along], b.end[along]), Math.max(b.start[along], b.end[along])];
    const shared = Math.min(high, Math.max(a.start[along], a.end[along])) - Math.max(low, Math.min(a.start[along], a.end[along]));
    if (shared > 1) return { ...a.start, [along]: Math.min(high, Math.max(low, a.start[along])) };
  }
  return null;
}
