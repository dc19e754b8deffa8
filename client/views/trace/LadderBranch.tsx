import type { CSSProperties } from 'react';
import classes from './Ladder.module.css';
import { LadderEnd } from './LadderEnd.tsx';
import { LadderName } from './LadderName.tsx';
import { type Branch, columnsOf, heightOf, type Way } from './ladder.ts';
import { StretchRungs } from './StretchRungs.tsx';

/** What leads on from a name: alternative routes side by side, links to names that stand elsewhere already, or the end. */
export function LadderBranch({ branch: { node, on, again }, way, ended = true }: { branch: Branch; way: Way; ended?: boolean }) {
  if (on.length === 0 && again.length === 0) return ended ? <LadderEnd node={node} way={way} /> : null;
  const pointsFirst = heightOf({ node, on: [], again }) > heightOf({ node, on, again: [] });
  const pointed = again.length > 0 && (
    <li className={classes.way} data-way={way} style={widthOf(1)}>
      {again.map((stretch) => (
        <StretchRungs key={stretch.to.id} stretch={stretch} way={way} again />
      ))}
    </li>
  );
  return (
    <ul className={classes.ways} data-way={way}>
      {pointsFirst && pointed}
      {on.map(({ stretch, branch }) => (
        <li key={branch.node.id} className={classes.way} data-way={way} style={widthOf(columnsOf(branch))}>
          <StretchRungs stretch={stretch} way={way} />
          <LadderName node={branch.node} />
          <LadderBranch branch={branch} way={way} ended={ended} />
        </li>
      ))}
      {!pointsFirst && pointed}
    </ul>
  );
}

const widthOf = (columns: number) => ({ '--columns': columns }) as CSSProperties;
