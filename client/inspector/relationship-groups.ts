import type { GraphRelationship } from '../../contract/graph.ts';
import type { EntityDetail } from '../../contract/operations/graph.ts';
import { type RelationshipTypeName, relationshipTypeNames, relationshipTypes } from '../../contract/relationship-types.ts';

export type RelationshipGroup = {
  type: RelationshipTypeName;
  direction: 'out' | 'in';
  /** "sits on", or read from the other end, "has as a member". */
  caption: string;
  /** How many there are in truth, and those sent. */
  count: number;
  relationships: GraphRelationship[];
};

/** A node's relationships by type and direction, in the contract's order. */
export function groupsOf({ node, graph, counts }: EntityDetail): RelationshipGroup[] {
  return counts
    .filter(({ count }) => count > 0)
    .map(({ type, direction, count }) => ({
      type,
      direction,
      count,
      caption: direction === 'out' ? relationshipTypes[type].caption : relationshipTypes[type].inverse,
      relationships: graph.relationships.filter(
        (relationship) => relationship.type === type && (direction === 'out' ? relationship.from === node.id : relationship.to === node.id),
      ),
    }))
    .toSorted((a, b) => relationshipTypeNames.indexOf(a.type) - relationshipTypeNames.indexOf(b.type));
}
