import { useComputedColorScheme } from '@mantine/core';
import { relationshipFamilies } from '../../contract/families.ts';
import { type RelationshipTypeName, relationshipTypes } from '../../contract/relationship-types.ts';

const dashes = { solid: undefined, dashed: '5 3', 'long-dashed': '9 4', dotted: '1.5 3' } as const;

/** How a relationship type's line looks outside the drawing: as in it. */
export function useLineLook(type: RelationshipTypeName) {
  const scheme = useComputedColorScheme('light');
  const { line, width, colour, arrow } = relationshipFamilies[relationshipTypes[type].family];
  return {
    stroke: type === 'HAS_DUTY' ? { light: '#8a5a00', dark: '#eabf5f' }[scheme] : colour[scheme],
    width: type === 'HOLDS_TO_ACCOUNT' ? 3 : width,
    dashes: dashes[line],
    arrow,
  };
}
