import { boxOf } from '../../client/graph/node-box.ts';
import { relationshipFamilies } from '../../contract/families.ts';
import type { GraphNode, GraphRelationship } from '../../contract/graph.ts';
import { kinds } from '../../contract/kinds.ts';
import { relationshipTypes } from '../../contract/relationship-types.ts';

/** Below this size in pixels names are not drawn, by any side. */
export const SMALLEST_NAME = 6;

/** How a node looks on every side: the same size, colours and lines of its name. */
export const nodeLook = (node: GraphNode) => ({ ...boxOf(node), colours: kinds[node.kind].colours.light });

/** How a line looks on every side. */
export function lineLook({ type }: GraphRelationship) {
  const { colour, width, line, arrow } = relationshipFamilies[relationshipTypes[type].family];
  return { colour: colour.light, width, dashes: line === 'solid' ? undefined : [6, 4], arrow: arrow !== 'none' };
}
