import type { DiagramOptions } from '../../../contract/diagram.ts';
import { type RelationshipTypeName, relationshipTypes } from '../../../contract/relationship-types.ts';
import type { DiagramSubject } from '../diagram.ts';

export type Direction = 'UP' | 'DOWN' | 'RIGHT' | 'LEFT';

/** Types whose first end stands above the second: whoever may demand an account, appoints or scrutinises is higher. */
const firstAbove = new Set<RelationshipTypeName>(['HOLDS_TO_ACCOUNT', 'APPOINTS', 'SCRUTINISES', 'HAS_DUTY']);

/** Whether a line runs from what comes later in the layout to what comes earlier. */
export const runsBackwards = (type: RelationshipTypeName, direction: Direction): boolean =>
  firstAbove.has(type) || (type === 'PART_OF' && (direction === 'RIGHT' || direction === 'LEFT'));

/** Larger drawings are laid out once only: what it takes grows faster than they do, and wide names stack better than they queue. */
const SMALL = 60;

/** The directions that suit a graph, to be tried: steps run right, ladders up, and a network is laid out both ways. */
export function directionsFor({ graph, drawing }: DiagramSubject, asked: DiagramOptions['flow']): Direction[] {
  if (asked !== 'auto') return [asked.toUpperCase() as Direction];
  const families = graph.relationships.map(({ type }) => relationshipTypes[type].family);
  const share = (family: string) => families.filter((one) => one === family).length / Math.max(1, families.length);
  if (share('escalation') >= 0.5) return ['RIGHT'];
  if (drawing === 'layered' || share('accountability') >= 0.5) return ['UP'];
  return graph.nodes.length > SMALL ? ['RIGHT'] : ['RIGHT', 'UP'];
}

export const isLevel = (direction: Direction): boolean => direction === 'RIGHT' || direction === 'LEFT';

/** Whether it is a small drawing that runs from side to side in any case, such as steps. */
export const runsLevel = (subject: DiagramSubject, asked: DiagramOptions['flow']): boolean =>
  !subject.positions && subject.graph.nodes.length <= SMALL && directionsFor(subject, asked).every(isLevel);
