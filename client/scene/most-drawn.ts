import type { Graph } from '../../contract/graph.ts';

/** As many names as a drawing stays usable with. */
export const MOST_DRAWN = 5000;

/** The first so many names of a graph and what relates them; what is left out is for the caller to say. */
export function firstPart(graph: Graph, most: number): Graph {
  if (graph.nodes.length <= most) return graph;
  const nodes = graph.nodes.slice(0, most);
  const kept = new Set(nodes.map(({ id }) => id));
  return { nodes, relationships: graph.relationships.filter(({ from, to }) => kept.has(from) && kept.has(to)) };
}
