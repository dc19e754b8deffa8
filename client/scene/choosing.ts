import type { Graph, GraphNode } from '../../contract/graph.ts';

/** All that is not chosen. */
export function inverted(nodes: readonly GraphNode[], chosen: readonly string[]): string[] {
  const set = new Set(chosen);
  return nodes.filter(({ id }) => !set.has(id)).map(({ id }) => id);
}

/** What is chosen and its neighbours in the graph. */
export function grown(graph: Graph, chosen: readonly string[]): string[] {
  const set = new Set(chosen);
  const reached = graph.relationships.flatMap(({ from, to }) => (set.has(from) ? [to] : set.has(to) ? [from] : []));
  return [...new Set([...chosen, ...reached])];
}

/** Both ends of every relationship of a type. */
export function endsOfType(graph: Graph, type: string): string[] {
  return [...new Set(graph.relationships.filter((one) => one.type === type).flatMap(({ from, to }) => [from, to]))];
}
