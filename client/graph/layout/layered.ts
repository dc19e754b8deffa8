import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api.js';
import { directionOf, layeredInput, runsBackwards } from './layered-input.ts';
import type { Arrangement, Course, LayoutGraph } from './layout-graph.ts';

/** Arranges a chain, ladder or route with ELK, in its own worker; loaded when first used. */
export async function layered(graph: LayoutGraph): Promise<Arrangement> {
  const { elk } = await import('./elk.ts');
  return arrangementOf(graph, await elk.layout(layeredInput(graph)));
}

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
