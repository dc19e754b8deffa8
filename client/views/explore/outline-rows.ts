import type { GraphNode, GraphRelationship } from '../../../contract/graph.ts';
import type { OutlineGroup } from '../../scene/outline.ts';

/** One line of the outline as it stands open or closed now. */
export type Row = { key: string; level: 1 | 2 | 3; position: number; of: number; parent: string | null; open?: boolean } & (
  | { what: 'group'; caption: string; count: number }
  | { what: 'node'; node: GraphNode; count: number }
  | { what: 'relationship'; relationship: GraphRelationship; other: string }
);

export const groupKey = (kind: string): string => `group ${kind}`;
export const nodeKey = (id: string): string => `node ${id}`;

/** The rows to be seen: groups, the nodes of open groups, the relationships of open nodes. */
export function rowsOf(groups: readonly OutlineGroup[], open: ReadonlySet<string>): Row[] {
  return groups.flatMap((group, index): Row[] => {
    const key = groupKey(group.key);
    const head: Row = {
      what: 'group',
      key,
      level: 1,
      position: index + 1,
      of: groups.length,
      parent: null,
      open: open.has(key),
      caption: group.caption,
      count: group.nodes.length,
    };
    return open.has(key) ? [head, ...group.nodes.flatMap((entry, place) => nodeRows(entry, place, group, open))] : [head];
  });
}

function nodeRows(
  { node, relationships }: OutlineGroup['nodes'][number],
  place: number,
  group: OutlineGroup,
  open: ReadonlySet<string>,
): Row[] {
  const key = nodeKey(node.id);
  const opened = relationships.length > 0 ? { open: open.has(key) } : {};
  const head: Row = {
    what: 'node',
    key,
    level: 2,
    position: place + 1,
    of: group.nodes.length,
    parent: groupKey(group.key),
    node,
    count: relationships.length,
    ...opened,
  };
  if (!open.has(key)) return [head];
  const children = relationships.map(
    (relationship, index): Row => ({
      what: 'relationship',
      key: `${key} ${relationship.id}`,
      level: 3,
      position: index + 1,
      of: relationships.length,
      parent: key,
      relationship,
      other: relationship.from === node.id ? relationship.to : relationship.from,
    }),
  );
  return [head, ...children];
}
