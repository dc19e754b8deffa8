import type { RelationshipTypeName } from '../../../contract/relationship-types.ts';
import { useLineLook } from '../../kinds/line-look.ts';
import classes from './Rung.module.css';

const heads = { triangle: 'M2 10 8 1 14 10Z', vee: 'M2.5 9 8 1.5 13.5 9', chevron: 'M2.5 8 8 3 13.5 8', none: '' } as const;

/** A rung's line: upright, in the look of its family, its arrow at the end to which the relationship leads. */
export function RungLine({ type, up }: { type: RelationshipTypeName; up: boolean }) {
  const { stroke, width, dashes, arrow } = useLineLook(type);
  return (
    <span className={classes.line} data-up={up} aria-hidden>
      <svg width={16} height="100%" aria-hidden>
        <line x1={8} x2={8} y1={arrow === 'none' ? 0 : 8} y2="100%" stroke={stroke} strokeWidth={width} strokeDasharray={dashes} />
      </svg>
      {arrow !== 'none' && (
        <svg className={classes.head} width={16} height={11} aria-hidden>
          <path
            d={heads[arrow]}
            stroke={stroke}
            strokeWidth={arrow === 'triangle' ? 0 : 1.8}
            fill={arrow === 'triangle' ? stroke : 'none'}
          />
        </svg>
      )}
      {type === 'APPOINTS' && <span className={classes.tee} style={{ background: stroke }} />}
    </span>
  );
}
