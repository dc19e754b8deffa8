import type { DiagramGroup } from '../../../contract/diagram.ts';
import type { Box, Point, Size } from '../diagram.ts';
import { frameAround } from '../sheet/frames.ts';
import type { Arrangement } from './arrangement.ts';
import type { Bundle } from './bundles.ts';
import { boundsOf } from './geometry.ts';

const GAP = 48;
/** A sheet that lies. */
const ASPECT = Math.SQRT2;

type Part = { ids: Set<string>; bounds: Box };

/** Sets the unconnected parts of an arrangement side by side on shelves, the largest first, so that little room is wasted. */
export function packed(arrangement: Arrangement, bundles: readonly Bundle[], groups: readonly DiagramGroup[] = []): Arrangement {
  const parts = partsOf(arrangement, bundles, groups);
  if (parts.length < 2) return arrangement;
  const { spots, size } = [...widthsToTry(parts)]
    .map((width) => shelved(parts, width))
    .reduce((best, one) => (roomy(one.size) < roomy(best.size) ? one : best));
  const shifts = new Map<string, Point>();
  for (const [index, { ids, bounds }] of parts.entries()) {
    const spot = spots[index] as Point;
    for (const id of ids) shifts.set(id, { x: spot.x - bounds.x, y: spot.y - bounds.y });
  }
  const by = <P extends Point>(id: string, point: P): P => {
    const { x, y } = shifts.get(id) ?? { x: 0, y: 0 };
    return { ...point, x: point.x + x, y: point.y + y };
  };
  const end = new Map(bundles.map(({ id, from }) => [id, from]));
  return {
    places: new Map([...arrangement.places].map(([id, box]) => [id, by(id, box)])),
    courses: new Map(
      [...arrangement.courses].map(([id, course]) => {
        const of = end.get(id) as string;
        const moved = (points: readonly Point[]) => points.map((point) => by(of, point));
        return [id, { ...course, points: moved(course.points), drawn: moved(course.drawn), words: course.words && by(of, course.words) }];
      }),
    ),
    size,
  };
}

/** The parts that hang together by lines or groups, with the room that they take, the largest first. */
function partsOf({ places, courses }: Arrangement, bundles: readonly Bundle[], groups: readonly DiagramGroup[]): Part[] {
  const root = new Map([...places.keys()].map((id) => [id, id]));
  const find = (id: string): string => {
    let at = id;
    while (root.get(at) !== at) at = root.get(at) as string;
    root.set(id, at);
    return at;
  };
  for (const { from, to } of bundles) root.set(find(from), find(to));
  for (const { nodes } of groups) for (const id of nodes) root.set(find(id), find(nodes[0] as string));
  const connected = Map.groupBy(places.keys(), find);
  const lines = Map.groupBy(bundles, ({ from }) => find(from));
  const parts = [...connected].map(([key, ids]): Part => {
    const own = (lines.get(key) ?? []).flatMap(({ id }) => {
      const course = courses.get(id);
      return [...(course?.points.map((point) => ({ ...point, width: 0, height: 0 })) ?? []), ...(course?.words ? [course.words] : [])];
    });
    const frames = groups.flatMap(({ caption, nodes }) =>
      find(nodes[0] as string) === key
        ? frameAround(
            nodes.map((id) => places.get(id) as Box),
            caption,
          ).box
        : [],
    );
    return { ids: new Set(ids), bounds: boundsOf([...ids.map((id) => places.get(id) as Box), ...own, ...frames]) };
  });
  return parts.toSorted((a, b) => b.bounds.height * b.bounds.width - a.bounds.height * a.bounds.width);
}

function* widthsToTry(parts: readonly Part[]): Generator<number> {
  const widest = Math.max(...parts.map(({ bounds }) => bounds.width));
  const all = parts.reduce((sum, { bounds }) => sum + bounds.width + GAP, 0);
  for (let width = widest; width < all * 1.2; width *= 1.25) yield width;
}

/** Parts in rows no wider than `width`; within a row, small ones stand below one another while the row is high enough. */
function shelved(parts: readonly Part[], width: number): { spots: Point[]; size: Size } {
  const spots: Point[] = [];
  let shelf = { y: 0, height: 0 };
  let column = { x: 0, y: 0, width: 0 };
  let widest = 0;
  for (const { bounds } of parts) {
    if (column.y > 0 && (column.y + bounds.height > shelf.height || bounds.width > column.width * 1.6))
      column = { x: column.x + column.width + GAP, y: 0, width: 0 };
    if (column.x > 0 && column.x + bounds.width > width) {
      shelf = { y: shelf.y + shelf.height + GAP, height: 0 };
      column = { x: 0, y: 0, width: 0 };
    }
    spots.push({ x: column.x, y: shelf.y + column.y });
    if (column.x === 0 && column.y === 0) shelf.height = bounds.height;
    shelf.height = Math.max(shelf.height, column.y + bounds.height);
    column = { x: column.x, y: column.y + bounds.height + GAP * 0.6, width: Math.max(column.width, bounds.width) };
    widest = Math.max(widest, column.x + column.width);
  }
  return { spots, size: { width: widest, height: shelf.y + shelf.height } };
}

/** How small it would have to be printed. */
const roomy = ({ width, height }: Size): number => Math.max(width / ASPECT, height);
