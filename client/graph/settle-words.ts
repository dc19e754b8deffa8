import type { Core, EdgeCollection, EdgeSingular, NodeSingular } from 'cytoscape';
import { FONT } from './node-box.ts';
import type { Point } from './positions.ts';
import { type Box, type DrawnLine, type LineWords, roomForWords } from './room-for-words.ts';
import { readableSize, WORDS } from './style/edge-style.ts';
import { measureIn } from './wrap.ts';

/** More lines than these are never all worded. */
const MOST = 120;

/** Among more lines than these, which ones words lie over is not looked at. */
const MANY = 600;

/**
 * Gives the words that are always there a place on their line where they can be read. Those without room wait until one is
 * closer, points at their line or selects an end of it; a layout that sets bends has kept room for words itself.
 */
export function settleWords(cy: Core): void {
  const lines = cy.edges().filter((edge) => !edge.hasClass('crowded') && !edge.data('bends') && edge.source() !== edge.target());
  const heard = cy.edges('.heard');
  if (heard.nonempty()) hear(cy, heard);
  if (lines.empty() || lines.length > MOST) return;
  const spots = spotsOf(cy, lines, WORDS);
  cy.batch(() => {
    lines.forEach((line) => {
      const spot = spots.get(line.id());
      line.toggleClass('unsaid', !spot);
      if (spot) line.data('spot', spot);
      else line.removeData('spot');
    });
  });
}

/** Says the words of lines as large as they can be read, those that have room for it; one alone is always heard. */
export function hear(cy: Core, lines: EdgeCollection): void {
  const spots = spotsOf(
    cy,
    lines.filter((line) => !line.data('bends') && line.source() !== line.target()),
    readableSize(cy),
  );
  cy.batch(() => {
    lines.forEach((line) => {
      const spot = spots.get(line.id());
      if (spot) line.data('heardAt', spot);
      else line.removeData('heardAt');
      if (spot || line.data('bends') || lines.length === 1) line.addClass('heard');
    });
  });
}

/** Where words stand, as far off the middle of their line. */
function spotsOf(cy: Core, lines: EdgeCollection, size: number): Map<string, Point> {
  const measure = measureIn(`${WORDS}px ${FONT}`);
  const scale = size / WORDS;
  const worded = lines.map((edge): LineWords => {
    const words = String(edge.data('label')).split('\n');
    const width = (Math.max(...words.map(measure)) + 8) * scale;
    return { id: edge.id(), between: betweenOf(edge), width, height: (words.length * 14 + 4) * scale, at: courseOf(edge) };
  });
  const spots = roomForWords(worded, namesAround(cy, lines), drawnLines(cy.edges().length > MANY ? lines : cy.edges()));
  const off = lines.map((edge): [string, Point | undefined] => {
    const spot = spots.get(edge.id());
    const middle = edge.midpoint();
    return [edge.id(), spot && { x: spot.x - middle.x, y: spot.y - middle.y }];
  });
  return new Map(off.flatMap(([id, spot]) => (spot ? [[id, spot]] : [])));
}

/** Their courses: lines between the same two are bowed apart, others straight. */
function drawnLines(lines: EdgeCollection): DrawnLine[] {
  const parallel = Map.groupBy(lines.toArray() as EdgeSingular[], betweenOf);
  return [...parallel].flatMap(([between, some]) =>
    some.map((edge) => {
      const course = some.length > 1 && !edge.data('bends') && edge.source() !== edge.target() ? courseOf(edge) : undefined;
      const { from, to } = endsOf(edge);
      return { id: edge.id(), between, points: course ? STRETCHES.map(course) : [from, to] };
    }),
  );
}
const betweenOf = (edge: EdgeSingular): string => [edge.source().id(), edge.target().id()].toSorted().join(' ');
const STRETCHES = Array.from({ length: 9 }, (_, index) => index / 8);

const endsOf = (edge: EdgeSingular) => ({ id: edge.id(), from: edge.source().position(), to: edge.target().position() });

/** The names that words on these lines could cover: a large scene has many more. */
function namesAround(cy: Core, lines: EdgeCollection): Box[] {
  const ends = lines.map(endsOf).flatMap(({ from, to }) => [from, to]);
  const [xs, ys] = [ends.map(({ x }) => x), ends.map(({ y }) => y)];
  const [left, right] = [Math.min(...xs) - WIDE, Math.max(...xs) + WIDE];
  const [top, bottom] = [Math.min(...ys) - WIDE, Math.max(...ys) + WIDE];
  return cy
    .nodes()
    .filter((node: NodeSingular) => {
      const { x, y } = node.position();
      return left < x && x < right && top < y && y < bottom;
    })
    .map(boxOf);
}

/** About as wide as words and half a name, the largest, may be. */
const WIDE = 400;

function boxOf(node: NodeSingular): Box {
  const { x, y } = node.position();
  const { height, outerWidth, outerHeight } = node.data();
  return { x1: x - outerWidth / 2, y1: y - height / 2, x2: x + outerWidth / 2, y2: y - height / 2 + outerHeight };
}

/** Straight, or bowed as a quadratic Bézier curve. */
function courseOf(edge: EdgeSingular): (share: number) => Point {
  const [from, to] = [edge.sourceEndpoint(), edge.targetEndpoint()];
  const bow = edge.controlPoints()?.[0] ?? { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const along = (axis: 'x' | 'y', t: number) => (1 - t) ** 2 * from[axis] + 2 * t * (1 - t) * bow[axis] + t ** 2 * to[axis];
  return (t) => ({ x: along('x', t), y: along('y', t) });
}
