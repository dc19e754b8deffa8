import type { DiagramOptions } from '../../contract/diagram.ts';
import { kinds } from '../../contract/kinds.ts';
import type { Box, Diagram, DiagramLine, DiagramNode, DiagramSubject, Point, Size } from './diagram.ts';
import type { Arrangement, Course } from './layout/arrangement.ts';
import { attachedTo } from './layout/attach.ts';
import { type Bundle, bundlesOf } from './layout/bundles.ts';
import { directionsFor, runsLevel } from './layout/direction.ts';
import { layered } from './layout/elk.ts';
import { arrangedAsGiven } from './layout/given.ts';
import { apartGroups } from './layout/groups.ts';
import { type SizedNode, sized } from './layout/node-size.ts';
import { shapes } from './look/shapes.ts';

/** Lays a subject out: the description that every page format is written from. */
export async function diagramOf(subject: DiagramSubject, options: DiagramOptions): Promise<Diagram> {
  const level = runsLevel(subject, options.flow);
  const nodes = subject.graph.nodes.map((node) => sized(node, level));
  const bundles = bundlesOf(subject, options);
  const arrangement = await arranged({ subject, options, nodes, bundles });
  return described({ subject, options, nodes, bundles, arrangement });
}

async function arranged(task: {
  subject: DiagramSubject;
  options: DiagramOptions;
  nodes: SizedNode[];
  bundles: Bundle[];
}): Promise<Arrangement> {
  const { subject, options, nodes, bundles } = task;
  if (nodes.length === 0) return { places: new Map(), courses: new Map(), size: { width: 0, height: 0 } };
  if (subject.positions && options.flow === 'auto') return arrangedAsGiven({ nodes, bundles, positions: subject.positions });
  const groups = apartGroups(subject.groups ?? [], new Set(nodes.map(({ node }) => node.id)));
  let best: Arrangement | undefined;
  for (const direction of directionsFor(subject, options.flow)) {
    const attempt = await layered({ nodes, bundles, direction, groups });
    if (!best || legibility(attempt.size) > legibility(best.size)) best = attempt;
  }
  return best as Arrangement;
}

/** How large the drawing can be printed on a sheet that lies: the larger, the easier to read. */
const legibility = ({ width, height }: Size): number => Math.min(Math.SQRT2 / width, 1 / height);

function described(parts: {
  subject: DiagramSubject;
  options: DiagramOptions;
  nodes: SizedNode[];
  bundles: Bundle[];
  arrangement: Arrangement;
}): Diagram {
  const { subject, options, arrangement } = parts;
  const nodes = parts.nodes.map((node) => placedNode(node, arrangement.places.get(node.node.id) as Box));
  const byId = new Map(nodes.map((node) => [node.node.id, node]));
  const lines = parts.bundles.map(({ id, from, to, relationships }): DiagramLine => {
    const { points, drawn, ends, words, said } = arrangement.courses.get(id) as Course;
    const [first, last] = [byId.get(from), byId.get(to)] as [DiagramNode, DiagramNode];
    const attach = (course: readonly Point[], at: Course['ends']) => {
      const led = at.last ? attachedTo(course, last) : course;
      return at.first ? attachedTo(led.toReversed(), first).toReversed() : [...led];
    };
    return {
      ...{ id, from, to, relationships, points: attach(points, { first: true, last: true }) },
      drawn: { points: attach(drawn, ends), ...ends },
      words: words ? { lines: said, box: words } : null,
    };
  });
  return { subject, options, nodes, lines, size: arrangement.size };
}

function placedNode({ node, lines, order, mark }: SizedNode, outer: Box): DiagramNode {
  const below = shapes[kinds[node.kind].shape].nameBelow;
  const box = below ? { x: outer.x + (outer.width - mark.width) / 2, y: outer.y, ...mark } : outer;
  return { node, lines, order, box, outer };
}
