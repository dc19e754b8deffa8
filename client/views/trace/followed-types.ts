import type { RelationshipFamily } from '../../../contract/families.ts';
import type { KindLabel } from '../../../contract/kinds.ts';
import { type RelationshipTypeName, relationshipTypeNames, relationshipTypes } from '../../../contract/relationship-types.ts';

/** What a chain can follow; a clause's cross-references and the place that a body serves lead nowhere in governance. */
export const followable = relationshipTypeNames.filter((type) => !['REFERS_TO', 'COVERS', 'CONCERNS'].includes(type));

export const accountability = followable.filter((type) => relationshipTypes[type].family === 'accountability');

/** What ties a thing that nobody holds to account to the bodies and roles that are. */
const ties: Partial<Record<KindLabel, RelationshipTypeName[]>> = {
  Duty: ['HAS_DUTY'],
  Publication: ['PRODUCES', 'RECEIVES'],
  Person: ['HOLDS_POST'],
  Step: ['MAY_INVOKE', 'ESCALATES_TO', 'INVOLVES'],
  Procedure: ['PART_OF', 'GOVERNS'],
  Statute: ['PART_OF', 'ARISES_FROM', 'ESTABLISHED_UNDER', 'HAS_DUTY'],
  Provision: ['PART_OF', 'ARISES_FROM', 'ESTABLISHED_UNDER', 'HAS_DUTY'],
};

/** What is followed until somebody chooses: accountability only, and for a thing that isn't a body or role, what ties it to one. */
export function defaultTypes(kind: KindLabel | undefined): RelationshipTypeName[] {
  const more = (kind && ties[kind]) ?? [];
  return followable.filter((type) => accountability.includes(type) || more.includes(type));
}

/** Types by their families, in the contract's order. */
export function byFamily(types: readonly RelationshipTypeName[]): [RelationshipFamily, RelationshipTypeName[]][] {
  const families = new Map<RelationshipFamily, RelationshipTypeName[]>();
  for (const type of relationshipTypeNames.filter((one) => types.includes(one))) {
    const { family } = relationshipTypes[type];
    families.set(family, [...(families.get(family) ?? []), type]);
  }
  return [...families];
}

/** Whether anything but accountability is followed, so that above and below are no rank everywhere. */
export const isMixed = (types: readonly RelationshipTypeName[]): boolean => types.some((type) => !accountability.includes(type));
