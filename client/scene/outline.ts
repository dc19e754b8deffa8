import type { Graph, GraphNode, GraphRelationship } from '../../contract/graph.ts';
import { type KindLabel, kindLabels } from '../../contract/kinds.ts';

/** One node of the outline with its relationships, both ways. */
export type OutlineNode = { node: GraphNode; relationships: GraphRelationship[] };
export type OutlineGroup = { kind: KindLabel; nodes: OutlineNode[] };

/** The scene as lists: by kind, then by name, each node with every relationship that touches it. */
export function outlineOf(graph: Graph): OutlineGroup[] {
  const touching = new Map<string, GraphRelationship[]>(graph.nodes.map((node) => [node.id, []]));
  for (const relationship of graph.relationships) {
    touching.get(relationship.from)?.push(relationship);
    if (relationship.to !== relationship.from) touching.get(relationship.to)?.push(relationship);
  }
  const byName = (a: OutlineNode, b: OutlineNode) => orderOf(a.node) - orderOf(b.node) || a.node.name.localeCompare(b.node.name, 'en-GB');
  return kindLabels.flatMap((kind) => {
    const nodes = graph.nodes
      .filter((node) => node.kind === kind)
      .map((node) => ({ node, relationships: touching.get(node.id) ?? [] }))
      .toSorted(byName);
    return nodes.length > 0 ? [{ kind, nodes }] : [];
  });
}

/** Steps keep their order; all else goes by name. */
const orderOf = (node: GraphNode): number => (typeof node.properties.order === 'number' ? node.properties.order : 0);
