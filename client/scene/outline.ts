import type { Graph, GraphNode, GraphRelationship } from '../../contract/graph.ts';
import { kindLabels, kinds } from '../../contract/kinds.ts';
import type { Group } from './groups.ts';

/** One node of the outline with its relationships, both ways. */
export type OutlineNode = { node: GraphNode; relationships: GraphRelationship[] };
export type OutlineGroup = { key: string; caption: string; nodes: OutlineNode[] };

/** The scene as lists: by its groups or by kind, then by name, each node with every relationship that touches it. */
export function outlineOf(graph: Graph, groups: readonly Group[] = []): OutlineGroup[] {
  const touching = new Map<string, GraphRelationship[]>(graph.nodes.map((node) => [node.id, []]));
  for (const relationship of graph.relationships) {
    touching.get(relationship.from)?.push(relationship);
    if (relationship.to !== relationship.from) touching.get(relationship.to)?.push(relationship);
  }
  return sectionsOf(graph, groups).flatMap(({ key, caption, nodes }) => {
    const listed = nodes.map((node) => ({ node, relationships: touching.get(node.id) ?? [] })).toSorted(byName);
    return listed.length > 0 ? [{ key, caption, nodes: listed }] : [];
  });
}

type Section = { key: string; caption: string; nodes: GraphNode[] };

function sectionsOf(graph: Graph, groups: readonly Group[]): Section[] {
  const rest = new Map(graph.nodes.map((node) => [node.id, node]));
  const take = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const node = rest.get(id);
      rest.delete(id);
      return node ? [node] : [];
    });
  const grouped = groups.map(({ key, caption, ids }) => ({ key, caption, nodes: take(ids) }));
  const left = [...rest.values()];
  if (groups.length > 0) return [...grouped, { key: 'none', caption: 'In no group', nodes: left }];
  return kindLabels.map((kind) => ({ key: kind, caption: kinds[kind].plural, nodes: left.filter((node) => node.kind === kind) }));
}

const byName = (a: OutlineNode, b: OutlineNode) => orderOf(a.node) - orderOf(b.node) || a.node.name.localeCompare(b.node.name, 'en-GB');

/** Steps keep their order; all else goes by name. */
const orderOf = (node: GraphNode): number => (typeof node.properties.order === 'number' ? node.properties.order : 0);
