import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api.js';
import { directionOf, type Fit, layeredInput, runsBackwards } from './layered-input.ts';
import type { Arrangement, Course, LayoutGraph } from './layout-graph.ts';

/** Ways to lay layers in a narrow frame, the one that reads most like the usual way first. */
const NARROW: Record<'RIGHT' | 'UP', readonly Fit[]> = {
  RIGHT: [
    { how: 'folded', aspect: 1 },
    { how: 'folded', aspect: 1, wordless: true },
    { how: 'turned', aspect: 1, most: 3, wordless: true },
    { how: 'turned', aspect: 1, most: 2, wordless: true },
  ],
  UP: [
    { how: 'turned', aspect: 1 },
    { how: 'turned', aspect: 1, wordless: true },
  ],
};

/**
 * Arranges a chain, ladder or route with ELK, in its own worker; loaded when first used.
 * @param room how wide it may become; what would be wider is folded or turned, and at last goes without words on its lines
 */
export async function layered(graph: LayoutGraph, room = Number.POSITIVE_INFINITY): Promise<Arrangement> {
  const { elk } = await import('./elk.ts');
  let best = { laid: await elk.layout(layeredInput(graph)), wordless: false };
  const widthOf = ({ width = 0 }: ElkNode) => width;
  for (const fit of NARROW[directionOf(graph)]) {
    if (widthOf(best.laid) <= room) break;
    const laid = await elk.layout(layeredInput(fit.wordless ? withoutWords(graph) : graph, fit));
    if (widthOf(laid) < widthOf(best.laid)) best = { laid, wordless: fit.wordless ?? false };
  }
  return { ...arrangementOf(graph, best.laid), wordless: best.wordless };
}

const withoutWords = ({ nodes, lines }: LayoutGraph): LayoutGraph => ({ nodes, lines: lines.map(({ words: _, ...line }) => line) });

/** ELK's reply in the drawing's terms: centres, and each line's course from its own first end. */
export function arrangementOf(graph: LayoutGraph, laid: ElkNode): Arrangement {
  const direction = directionOf(graph);
  const positions = new Map(
    (laid.children ?? []).map(({ id, x = 0, y = 0, width = 0, height = 0 }) => [id, { x: x + width / 2, y: y + height / 2 }] as const),
  );
  const drawn = new Map(((laid.edges ?? []) as ElkExtendedEdge[]).map((edge) => [edge.id, edge]));
  const courses = new Map<string, Course>();
  for (const line of graph.lines) {
    const course = courseOf(drawn.get(line.id), runsBackwards(line, direction));
    if (course) courses.set(line.id, course);
  }
  return { positions, courses };
}

function courseOf(edge: ElkExtendedEdge | undefined, backwards: boolean): Course | undefined {
  const section = edge?.sections?.[0];
  if (!section) return undefined;
  const points = [section.startPoint, ...(section.bendPoints ?? []), section.endPoint].map(({ x, y }) => ({ x, y }));
  const label = edge?.labels?.[0];
  const words =
    label?.x === undefined || label.y === undefined
      ? {}
      : { words: { x: label.x + (label.width ?? 0) / 2, y: label.y + (label.height ?? 0) / 2 } };
  return { points: backwards ? points.toReversed() : points, ...words };
}
