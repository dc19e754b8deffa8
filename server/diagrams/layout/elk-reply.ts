import type { ElkExtendedEdge, ElkNode } from 'elkjs';
import type { Box, Point } from '../diagram.ts';
import { type Arrangement, type Course, ownCourse } from './arrangement.ts';
import type { Bundle, Words } from './bundles.ts';
import { runsBackwards } from './direction.ts';
import { branchId, type LayeredTask, trunkWords, wordsOn } from './elk-input.ts';
import { upToShared } from './share.ts';
import type { Trunk } from './trunks.ts';

type Edges = ReadonlyMap<string, ElkExtendedEdge>;
type Drawn = Parameters<typeof upToShared>[1];
type OwnCourse = Pick<Course, 'points' | 'drawn' | 'ends'>;

/** ELK's reply in the diagram's terms; a line of a trunk is led along it. */
export function arrangementOf(laid: ElkNode, { bundles, nodes, direction }: LayeredTask, trunks: readonly Trunk[]): Arrangement {
  const edges: Edges = new Map(((laid.edges ?? []) as ElkExtendedEdge[]).map((edge) => [edge.id, edge]));
  const courses = new Map<string, Course>();
  const keep = ({ id, relationships }: Bundle, course: OwnCourse, edge: ElkExtendedEdge | undefined, spoken: Words | null) => {
    const words = placeOf(edge, spoken);
    const backwards = runsBackwards(relationships[0].type, direction);
    courses.set(id, { ...(backwards ? reversed(course) : course), words, said: words && spoken ? spoken.lines : [] });
  };
  const drawnAt = new Map<string, Drawn>();
  for (const trunk of trunks) {
    const drawn = drawnAt.get(trunk.point) ?? [];
    drawnAt.set(trunk.point, drawn);
    const stem = edges.get(`${trunk.id} stem`);
    const first = trunk.bundles.find(({ faded }) => !faded) ?? trunk.bundles[0];
    for (const bundle of trunk.bundles.toSorted((a, b) => Number(b === first) - Number(a === first))) {
      const leads = bundle === first;
      const course = alongTrunk(edges.get(branchId(trunk, bundle, direction)), stem, { trunk, leads, drawn });
      keep(bundle, course, stem, leads ? trunkWords(trunk, direction) : null);
    }
  }
  for (const bundle of bundles) {
    if (courses.has(bundle.id)) continue;
    const own = edges.get(bundle.id);
    keep(bundle, ownCourse(pointsOf(own)), own, wordsOn(bundle.words, direction));
  }
  const boxes = new Map(boxesIn(laid));
  const places = new Map(nodes.map(({ node }) => [node.id, boxes.get(node.id) as Box]));
  return { places, courses, size: { width: laid.width ?? 0, height: laid.height ?? 0 } };
}

const boxesIn = ({ children = [] }: ElkNode): [string, Box][] =>
  children.flatMap((child) => {
    const { id, x = 0, y = 0, width = 0, height = 0 } = child;
    return [[id, { x, y, width, height }] as [string, Box], ...boxesIn(child)];
  });

/**
 * A line that goes along a trunk: the first of them draws it, the others end where they meet what is drawn. Of trunks that
 * share their point, the first has the lines that lead there; the others draw their stem alone.
 */
function alongTrunk(
  branch: ElkExtendedEdge | undefined,
  stem: ElkExtendedEdge | undefined,
  { trunk, leads, drawn }: { trunk: Trunk; leads: boolean; drawn: Drawn },
): OwnCourse {
  const gathers = trunk.gathers === 'in';
  // From the end that is its own towards the one that is shared.
  const points = joined(gathers ? [branch, stem] : [stem, branch]);
  const way = (along: readonly Point[]) => (gathers ? [...along] : along.toReversed());
  const owns = trunk.point === trunk.id;
  if (!owns && !leads) return { points, drawn: [], ends: { first: false, last: false } };
  if (owns) return { points, drawn: way(upToShared(way(points), drawn)), ends: { first: gathers || leads, last: !gathers || leads } };
  const part = upToShared(way(pointsOf(stem)).toReversed(), drawn).toReversed();
  return { points, drawn: way(part), ends: { first: !gathers, last: gathers } };
}

const reversed = ({ points, drawn, ends }: OwnCourse): OwnCourse => ({
  points: points.toReversed(),
  drawn: drawn.toReversed(),
  ends: { first: ends.last, last: ends.first },
});

function pointsOf(edge: ElkExtendedEdge | undefined): Point[] {
  const [section] = edge?.sections ?? [];
  return section ? [section.startPoint, ...(section.bendPoints ?? []), section.endPoint].map(({ x, y }) => ({ x, y })) : [];
}

/** Two stretches as one, without the bend where they meet if there is none. */
function joined(edges: readonly (ElkExtendedEdge | undefined)[]): Point[] {
  const points = edges.flatMap(pointsOf);
  return points.filter((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    return !before || !after || !straight(before, point, after);
  });
}

const straight = (a: Point, b: Point, c: Point): boolean =>
  (Math.abs(a.x - b.x) < 1.5 && Math.abs(b.x - c.x) < 1.5) || (Math.abs(a.y - b.y) < 1.5 && Math.abs(b.y - c.y) < 1.5);

function placeOf(edge: ElkExtendedEdge | undefined, words: Words | null): Box | null {
  const label = edge?.labels?.[0];
  if (!words || label?.x === undefined || label.y === undefined) return null;
  return { x: label.x, y: label.y, width: words.width, height: words.height };
}
