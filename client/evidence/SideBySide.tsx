import type { ReactNode } from 'react';
import classes from './SideBySide.module.css';

/** What several documents or sides say of one thing, next to each other. */
export function SideBySide({ children }: { children: ReactNode }) {
  return <div className={classes.sides}>{children}</div>;
}

/** What one of them says: `label` names it, `title` is read above it. */
export function Side({ label, title, children }: { label: string; title?: ReactNode; children: ReactNode }) {
  return (
    <article className={classes.side} aria-label={label}>
      {title && <p className={classes.title}>{title}</p>}
      {children}
    </article>
  );
}

/** What it states, one fact a line. */
export function Statements({ children }: { children: ReactNode }) {
  return <ul className={classes.statements}>{children}</ul>;
}
