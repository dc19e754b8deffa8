import type { Coverage } from './clause-tree.ts';
import classes from './Sources.module.css';

/** How much of a document is in the graph, as a bar and in words. */
export function CoverageBar({ coverage: { all, supporting } }: { coverage: Coverage }) {
  const share = all === 0 ? 0 : Math.round((supporting / all) * 100);
  return (
    <div className={classes.coverage}>
      <span className={classes.bar} aria-hidden>
        <span style={{ width: `${share}%` }} />
      </span>
      <span>
        {supporting} of {all} clauses ({share} %) support something
      </span>
    </div>
  );
}
