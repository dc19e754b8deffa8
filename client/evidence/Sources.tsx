import type { Citation } from '../../contract/graph.ts';
import { ClauseChip } from './ClauseChip.tsx';
import classes from './Sources.module.css';

/** The numbered sources at the foot of an answer or a fact. */
export function Sources({ citations }: { citations: readonly Citation[] }) {
  return (
    <>
      {citations.length > 0 && <p className={classes.whose}>What the clauses say, in our words and not in theirs.</p>}
      <ol className={classes.sources}>
        {citations.map((citation) => (
          <li key={citation.clause}>
            <div className={classes.head}>
              <ClauseChip id={citation.clause} label={citation.label} />
              {citation.heading && <strong>{citation.heading}</strong>}
            </div>
            <p>{citation.summary}</p>
          </li>
        ))}
      </ol>
    </>
  );
}
