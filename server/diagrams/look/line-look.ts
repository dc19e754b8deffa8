import { relationshipFamilies } from '../../../contract/families.ts';
import type { GraphRelationship } from '../../../contract/graph.ts';
import { type RelationshipTypeName, relationshipTypes } from '../../../contract/relationship-types.ts';

export type Head = 'triangle' | 'hollow' | 'vee' | 'chevron' | 'dot' | 'none';

/** How a line is drawn: told apart by width, dashes and ends, so that black and white is enough. */
export type LineLook = { width: number; dash: number[]; head: Head; tail: 'tee' | 'none'; faded: boolean };

const dashes = { solid: [], dashed: [6, 4], 'long-dashed': [12, 5], dotted: [1.5, 3.5] } as const;

export function lineLook(type: RelationshipTypeName, relationship?: GraphRelationship): LineLook {
  const family = relationshipTypes[type].family;
  const { line, width, arrow } = relationshipFamilies[family];
  const chair = relationship?.properties.capacity === 'chair';
  const status = relationship?.status ?? 'in force';
  return {
    width: type === 'HOLDS_TO_ACCOUNT' ? 3 : chair ? 2 : width,
    dash: status === 'proposed' ? [...dashes.dotted] : status === 'ended' ? [2, 4] : [...dashes[line]],
    // Law and publications have one line and one arrow; in black and white the arrow's filling tells them apart.
    head: chair ? 'dot' : family === 'publications' ? 'hollow' : arrow,
    tail: type === 'APPOINTS' ? 'tee' : 'none',
    faded: status === 'ended',
  };
}
