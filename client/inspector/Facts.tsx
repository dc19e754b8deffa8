import type { ReactNode } from 'react';
import classes from './Inspector.module.css';

export type Fact = { caption: string; value: ReactNode };

/** Caption and value, one a line. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  if (facts.length === 0) return null;
  return (
    <dl className={classes.facts}>
      {facts.map(({ caption, value }) => [<dt key={`${caption} caption`}>{caption}</dt>, <dd key={caption}>{value}</dd>])}
    </dl>
  );
}
