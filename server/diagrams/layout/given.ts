import type { Box, Point } from '../diagram.ts';
import { apart } from './apart.ts';
import { type Arrangement, type Course, ownCourse } from './arrangement.ts';
import type { Bundle } from './bundles.ts';
import { between, boundsOf, distance, grown, middleOf, overlap } from './geometry.ts';
import type { SizedNode } from './node-size.ts';
import { route } from './route.ts';

/** Room between boxes: enough for a line to pass. */
const GAP = 22;
const BESIDE = 13;

/** Leaves nodes where a person put them, as far as they don't overlap, and leads the lines around them. */
export function arrangedAsGiven(options: {
  nodes: readonly SizedNode[];
  bundles: readonly Bundle[];
  positions: Record<string, Point>;
}): Arrangement {
  const { nodes, bundles, positions } = options;
  const placed = apart(nodes.map((node) => boxAt(node, positions[node.node.id])).map(belowWhereUnplaced), GAP);
  const places = new Map(nodes.map(({ node }, index) => [node.id, placed[index] as Box]));
  const courses = new Map<string, Course>();
  const taken: Box[] = [...placed];
  for (const { bundle, offset } of besideEachOther(bundles)) {
    const points = courseOf(places, bundle, offset);
    const words = bundle.words ? freePlace(points, bundle.words, taken) : null;
    if (words) taken.push(words);
    courses.set(bundle.id, { ...ownCourse(points), words, said: words && bundle.words ? bundle.words.lines : [] });
  }
  return moved({ places, courses });
}

const boxAt = ({ outer, mark }: SizedNode, at: Point | undefined): { box: Box; placed: boolean } => ({
  // The position is the mark's middle; a name below it hangs over.
  box: { x: (at?.x ?? 0) - outer.width / 2, y: (at?.y ?? 0) - mark.height / 2, ...outer },
  placed: at !== undefined,
});

/** Nodes without a position stand in rows below the others. */
function belowWhereUnplaced(
  { box, placed }: { box: Box; placed: boolean },
  index: number,
  all: readonly { box: Box; placed: boolean }[],
): Box {
  if (placed) return box;
  const others = boundsOf(all.filter((other) => other.placed).map((other) => other.box));
  const row = all.slice(0, index).filter((other) => !other.placed).length;
  return { ...box, x: others.x + (row % 6) * 230, y: others.y + others.height + 60 + Math.floor(row / 6) * 110 };
}

/** Lines between the same two ends run side by side. */
function besideEachOther(bundles: readonly Bundle[]): { bundle: Bundle; offset: number }[] {
  const pairs = Map.groupBy(bundles, ({ from, to }) => [from, to].sort().join('\n'));
  return [...pairs.values()].flatMap((pair) =>
    pair.map((bundle, index) => ({ bundle, offset: (index - (pair.length - 1) / 2) * BESIDE * (bundle.from < bundle.to ? 1 : -1) })),
  );
}

function courseOf(places: Map<string, Box>, { from, to }: Bundle, offset: number): Point[] {
  const first = places.get(from) as Box;
  const last = places.get(to) as Box;
  if (from === to) return loopAt(first);
  const [start, end] = [middleOf(first), middleOf(last)];
  const length = distance(start, end) || 1;
  // Not farther than the smaller box, so that each still ends at its own.
  const most = Math.min(first.width, first.height, last.width, last.height) / 2 - 4;
  const aside = Math.max(-most, Math.min(most, offset));
  const shift = { x: (-(end.y - start.y) / length) * aside, y: ((end.x - start.x) / length) * aside };
  const add = (point: Point) => ({ x: point.x + shift.x, y: point.y + shift.y });
  const obstacles = [...places].flatMap(([id, box]) => (id === from || id === to ? [] : [box]));
  return clipped(route(add(start), add(end), obstacles), first, last);
}

/** A line of its own node to itself, around its upper right corner. */
function loopAt({ x, y, width, height }: Box): Point[] {
  const right = x + width;
  return [
    { x: right - 18, y },
    { x: right - 18, y: y - 10 },
    { x: right + 10, y: y - 10 },
    { x: right + 10, y: y + height / 2 },
    { x: right, y: y + height / 2 },
  ];
}

/** Cuts off what lies inside the boxes at both ends. */
function clipped(points: readonly Point[], first: Box, last: Box): Point[] {
  const inside = ({ x, y }: Point, box: Box) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
  const leave = (along: readonly Point[], box: Box): Point[] => {
    const out = along.findIndex((point) => !inside(point, box));
    if (out < 1) return [...along];
    return [crossing(along[out - 1] as Point, along[out] as Point, box), ...along.slice(out)];
  };
  return leave(leave(points, first).toReversed(), last).toReversed();
}

function crossing(within: Point, without: Point, box: Box): Point {
  const dx = without.x - within.x;
  const dy = without.y - within.y;
  const shares = [
    dx > 0 ? (box.x + box.width - within.x) / dx : dx < 0 ? (box.x - within.x) / dx : 1,
    dy > 0 ? (box.y + box.height - within.y) / dy : dy < 0 ? (box.y - within.y) / dy : 1,
  ];
  return between(within, without, Math.min(1, ...shares));
}

/** A place for words on the line where they cover neither a node nor other words; none if there is none. */
function freePlace(points: readonly Point[], words: { width: number; height: number }, taken: readonly Box[]): Box | null {
  const stretches = points.slice(1).map((end, index) => ({ start: points[index] as Point, end }));
  for (const { start, end } of stretches.toSorted((a, b) => distance(b.start, b.end) - distance(a.start, a.end))) {
    for (const share of [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8]) {
      const at = between(start, end, share);
      const box = { x: at.x - words.width / 2, y: at.y - words.height / 2, width: words.width, height: words.height };
      if (!taken.some((other) => overlap(grown(box, 2), other))) return box;
    }
  }
  return null;
}

/** Everything moved so that the drawing begins at 0, 0. */
function moved({ places, courses }: Pick<Arrangement, 'places' | 'courses'>): Arrangement {
  const spots = [...courses.values()].flatMap(({ points, words }) => [
    ...points.map((point) => ({ ...point, width: 0, height: 0 })),
    ...(words ? [words] : []),
  ]);
  const { x, y, width, height } = boundsOf([...places.values(), ...spots]);
  const by = <P extends Point>(point: P): P => ({ ...point, x: point.x - x, y: point.y - y });
  return {
    places: new Map([...places].map(([id, box]) => [id, by(box)])),
    courses: new Map(
      [...courses].map(([id, { points, words, said }]) => [id, { ...ownCourse(points.map(by)), words: words && by(words), said }]),
    ),
    size: { width, height },
  };
}
