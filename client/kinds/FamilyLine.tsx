import type { RelationshipTypeName } from '../../contract/relationship-types.ts';
import { useLineLook } from './line-look.ts';

const heads = { triangle: 'M24 2 32 6 24 10Z', vee: 'M25 2 32 6 25 10', chevron: 'M25 1.5 30 6 25 10.5', none: '' } as const;

/** A sample of a relationship type's line, as the drawing has it; a chair's membership ends in a dot. */
export function FamilyLine({ type, chair = false }: { type: RelationshipTypeName; chair?: boolean }) {
  const { stroke, width, dashes, arrow } = useLineLook(type, chair);
  return (
    <svg width={34} height={12} viewBox="0 0 34 12" aria-hidden style={{ flex: 'none' }}>
      <path d={`M1 6H${arrow === 'none' ? 33 : 27}`} stroke={stroke} strokeWidth={width} strokeDasharray={dashes} fill="none" />
      {type === 'APPOINTS' && <path d="M2 1.5V10.5" stroke={stroke} strokeWidth={2} />}
      {chair && <circle cx={29} cy={6} r={4} fill={stroke} />}
      <path d={heads[arrow]} stroke={stroke} strokeWidth={arrow === 'triangle' ? 0 : 1.6} fill={arrow === 'triangle' ? stroke : 'none'} />
    </svg>
  );
}
