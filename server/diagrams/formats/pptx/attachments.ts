import { kinds } from '../../../../contract/kinds.ts';
import type { Box, Diagram, DiagramNode, Point } from '../../diagram.ts';
import { distance, middleOf } from '../../layout/geometry.ts';
import { presets, SIDES, type Side } from './presets.ts';

/** Where a connector is attached: the number of the site on its shape, the side that it is on, and its place on the slide. */
export type Attachment = { site: number; side: Side; at: Point };
type Ends = { first: Attachment; last: Attachment };

/** Nearer than this to the middle of a side, a line ends there. */
const NEAR = 3;

/**
 * Where every line ends. A preset has one site on each side; where several lines share a side, or one ends elsewhere, the
 * node has a form of its own with a site for each: `own` has them by the node's id, as they follow the four of a preset.
 */
export function attachmentsOf(diagram: Diagram, place: { point: (point: Point) => Point; box: (box: Box) => Box }) {
  const byId = new Map(diagram.nodes.map((node) => [node.node.id, node]));
  const own = new Map<string, Attachment[]>();
  const ends: Ends[] = [];
  const found = diagram.lines.map(({ from, to, points }) => {
    const along = points.map(place.point);
    const end = (id: string, at: Point | undefined, next: Point | undefined) => {
      const box = place.box((byId.get(id) as DiagramNode).box);
      const near = at ?? middleOf(box);
      return { id, box, at: near, side: sideOf(box, near, next) };
    };
    return { first: end(from, along[0], along[1]), last: end(to, along.at(-1), along.at(-2)) };
  });
  const all = found.flatMap(({ first, last }) => [first, last]);
  const crowded = new Set(all.filter(({ box, side, at }) => distance(siteAt(box, side), at) > NEAR).map(({ id }) => id));
  for (const { first, last } of found) {
    const attach = ({ id, box, side, at }: typeof first): Attachment => {
      const { kind } = (byId.get(id) as DiagramNode).node;
      if (!crowded.has(id)) return { site: presets[kinds[kind].shape].sites[side], side, at: siteAt(box, side) };
      const sites = own.get(id) ?? [];
      const site = { site: SIDES.length + sites.length, side, at };
      own.set(id, [...sites, site]);
      return site;
    };
    ends.push({ first: attach(first), last: attach(last) });
  }
  return { ends, own };
}

/** The side of a box at which a line leaves it. */
function sideOf(box: Box, at: Point, next: Point | undefined): Side {
  const middle = middleOf(box);
  const way = next ? { x: next.x - at.x, y: next.y - at.y } : { x: at.x - middle.x, y: at.y - middle.y };
  // A slanting line leaves at the side that it points to, by the box's own proportions.
  const flat = Math.abs(way.x) * box.height >= Math.abs(way.y) * box.width;
  const straight = Math.abs(way.x) < 0.5 || Math.abs(way.y) < 0.5;
  if (straight ? Math.abs(way.x) > Math.abs(way.y) : flat) return way.x > 0 ? 'right' : 'left';
  return way.y > 0 ? 'bottom' : 'top';
}

export function siteAt({ x, y, width, height }: Box, side: Side): Point {
  if (side === 'left' || side === 'right') return { x: side === 'left' ? x : x + width, y: y + height / 2 };
  return { x: x + width / 2, y: side === 'top' ? y : y + height };
}
