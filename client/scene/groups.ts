import type { Graph, GraphNode, GraphRelationship } from '../../contract/graph.ts';
import { type KindLabel, kindLabels, kinds } from '../../contract/kinds.ts';
import type { Grouping } from './scene.ts';
import { sinceOf } from './since.ts';

/** Some nodes of a scene that belong together. */
export type Group = { key: string; caption: string; kind: KindLabel; ids: string[] };

const FOLDED = 'group:';
/** The id under which a folded group is drawn, and the key of the group that such an id stands for. */
export const foldedId = (key: string): string => FOLDED + key;
export const foldedKey = (id: string): string | undefined => (id.startsWith(FOLDED) ? id.slice(FOLDED.length) : undefined);

/** A scene's groups: every node is in one of them at most; by board, what sits on none is in none. */
export function groupsOf(graph: Graph, grouping: Grouping | null, areaName: (id: string) => string): Group[] {
  if (grouping === null) return [];
  const boards = grouping === 'board' ? boardOf(graph) : new Map<string, GraphNode>();
  const groups = new Map<string, Group>();
  for (const node of graph.nodes) {
    const home = homeOf(node, grouping, boards);
    if (!home) continue;
    const key = `${grouping}:${home.key}`;
    const group = groups.get(key) ?? { key, kind: home.kind, caption: grouping === 'area' ? areaName(home.key) : home.caption, ids: [] };
    group.ids.push(node.id);
    groups.set(key, group);
  }
  const some = [...groups.values()].filter(({ ids }) => grouping !== 'board' || ids.length > 1);
  return some.toSorted((a, b) => (grouping === 'kind' ? order(a) - order(b) : a.caption.localeCompare(b.caption, 'en-GB')));
}

/** What begins in the same year, as columns of a drawing by time; what has no date is one of them. */
export function yearsOf(graph: Graph): Group[] {
  const years = Map.groupBy(graph.nodes, (node) => sinceOf(node)?.slice(0, 4) ?? '');
  return [...years]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([year, nodes]) => ({ key: `year:${year}`, caption: year || 'No date', kind: 'Event', ids: nodes.map(({ id }) => id) }));
}

const order = ({ kind }: Group): number => kindLabels.indexOf(kind);

function homeOf(node: GraphNode, grouping: Grouping, boards: ReadonlyMap<string, GraphNode>): Omit<Group, 'ids'> | undefined {
  if (grouping === 'area') return { key: node.area, caption: node.area, kind: 'Area' };
  if (grouping === 'kind') return { key: node.kind, caption: kinds[node.kind].plural, kind: node.kind };
  const board = node.kind === 'Board' ? node : boards.get(node.id);
  return board && { key: board.id, caption: board.name, kind: 'Board' };
}

/** The board where each thing sits: the one that it chairs, otherwise the first by name. */
function boardOf(graph: Graph): Map<string, GraphNode> {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const found = new Map<string, { board: GraphNode; chairs: boolean }>();
  for (const { type, from, to, properties } of graph.relationships) {
    const board = nodes.get(to);
    if (type !== 'MEMBER_OF' || board?.kind !== 'Board') continue;
    const chairs = properties.capacity === 'chair';
    const before = found.get(from);
    const better = !before || (chairs && !before.chairs) || (chairs === before.chairs && board.name.localeCompare(before.board.name) < 0);
    if (better) found.set(from, { board, chairs });
  }
  return new Map([...found].map(([id, { board }]) => [id, board]));
}

/** The graph with each folded group as one thing, to which everything leads that led to one of its members. */
export function foldGroups(graph: Graph, groups: readonly Group[], folded: readonly string[]): Graph {
  const closed = groups.filter(({ key }) => folded.includes(key));
  if (closed.length === 0) return graph;
  const inside = new Map(closed.flatMap((group) => group.ids.map((id) => [id, foldedId(group.key)] as const)));
  const end = (id: string): string => inside.get(id) ?? id;
  return {
    nodes: [...graph.nodes.filter(({ id }) => !inside.has(id)), ...closed.map(asNode)],
    relationships: graph.relationships.flatMap((relationship): GraphRelationship[] => {
      const ends = { from: end(relationship.from), to: end(relationship.to) };
      return ends.from === ends.to && inside.has(relationship.from) ? [] : [{ ...relationship, ...ends }];
    }),
  };
}

const asNode = (group: Group): GraphNode => ({
  id: foldedId(group.key),
  kind: group.kind,
  name: `${group.caption} (${group.ids.length})`,
  aliases: [],
  area: '',
  summary: '',
  clauses: [],
  status: 'in force',
  properties: {},
});
