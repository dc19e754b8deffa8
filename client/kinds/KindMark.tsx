import { createElement } from 'react';
import { type KindLabel, kinds } from '../../contract/kinds.ts';
import { useTheme } from '../appearance/use-theme.ts';
import { iconOf } from './icons.ts';
import classes from './KindMark.module.css';

/** A kind's icon in its colours, as beside every name; the word stands beside it or, for those who hear the page, in `title`. */
export function KindMark({ kind, title }: { kind: KindLabel; title?: string }) {
  const theme = useTheme();
  const { outline, fill } = kinds[kind].colours[theme];
  const round = kinds[kind].shape === 'stadium' || kinds[kind].shape === 'circle';
  return (
    <>
      <svg className={classes.mark} viewBox="-4 -4 32 32" aria-hidden>
        <rect x="-3.2" y="-3.2" width="30.4" height="30.4" rx={round ? 15.2 : 5} fill={fill} stroke={outline} strokeWidth="1.4" />
        <g
          fill="none"
          stroke={outline}
          strokeWidth="2"
          strokeLinecap="round"
          strokeLinejoin="round"
          transform="translate(2.4 2.4) scale(.8)"
        >
          {iconOf(kind).map(([tag, attributes], index) => createElement(tag, { ...attributes, key: index }))}
        </g>
      </svg>
      {title && <span className={classes.word}>{title}</span>}
    </>
  );
}
