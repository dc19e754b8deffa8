import { dutyLine, relationshipFamilies } from '../../contract/families.ts';
import { type RelationshipTypeName, relationshipTypes } from '../../contract/relationship-types.ts';
import { useTheme } from '../appearance/use-theme.ts';

const dashes = { solid: undefined, dashed: '5 3', 'long-dashed': '9 4', dotted: '1.5 3' } as const;

/** How a relationship type's line looks outside the drawing: as in it. */
export function useLineLook(type: RelationshipTypeName, chair = false) {
  const theme = useTheme();
  const { line, width, colour, arrow } = relationshipFamilies[relationshipTypes[type].family];
  return {
    stroke: type === 'HAS_DUTY' ? dutyLine[theme] : colour[theme],
    width: chair ? 2 : type === 'HOLDS_TO_ACCOUNT' ? 3 : width,
    dashes: dashes[line],
    arrow,
  };
}
