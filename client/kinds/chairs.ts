import type { GraphRelationship } from '../../contract/graph.ts';

/** Who chairs a board sits on it by a line of its own look, which legends explain beside the others. */
export const isChair = ({ type, properties }: GraphRelationship): boolean => type === 'MEMBER_OF' && properties.capacity === 'chair';
