import type { ElkNode, LayoutOptions } from 'elkjs';
import type { DiagramGroup } from '../../../contract/diagram.ts';
import { wrapped } from '../measure.ts';
import { CAPTION, CAPTION_LINE, ROOM } from '../sheet/frames.ts';

/** Groups of which no two have a node in common, of nodes that there are. */
export function apartGroups(groups: readonly DiagramGroup[], known: ReadonlySet<string>): DiagramGroup[] {
  const taken = new Set<string>();
  return groups.flatMap(({ caption, nodes }) => {
    const own = nodes.filter((id) => known.has(id) && !taken.has(id));
    for (const id of own) taken.add(id);
    return own.length > 0 ? [{ caption, nodes: own }] : [];
  });
}

/**
 * Nodes within their groups, each with room for its frame and caption; what is in none stands beside them.
 * @param children with the place of each one's group among the groups, or -1
 */
export function groupedChildren(
  children: readonly { node: ElkNode; group: number }[],
  groups: readonly DiagramGroup[],
  spacing: LayoutOptions,
): ElkNode[] {
  const nodesOf = (index: number) => children.flatMap(({ node, group }) => (group === index ? [node] : []));
  return [
    ...groups.map(({ caption }, index): ElkNode => {
      const own = nodesOf(index);
      const narrowest = Math.max(60, ...own.map(({ width = 0 }) => width));
      const head = caption === '' ? 0 : wrapped(caption, narrowest, CAPTION).length * CAPTION_LINE;
      const padding = `[top=${ROOM + head},left=${ROOM},bottom=${ROOM},right=${ROOM}]`;
      return { id: `group ${index}`, children: own, layoutOptions: { ...spacing, 'elk.padding': padding } };
    }),
    ...nodesOf(-1),
  ];
}
