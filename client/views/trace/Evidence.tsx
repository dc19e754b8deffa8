import type { Answer } from '../../../contract/answer.ts';
import { SearchedStatement } from '../../evidence/SearchedStatement.tsx';
import { Sources } from '../../evidence/Sources.tsx';
import classes from './Trace.module.css';

/** At the foot: the clauses that the rungs rest on, and what was searched. */
export function Evidence({ answer: { citations, searched, rows } }: { answer: Answer }) {
  return (
    <>
      {citations.length > 0 && (
        <details className={classes.sources}>
          <summary>Sources ({citations.length})</summary>
          <Sources citations={citations} />
        </details>
      )}
      <SearchedStatement searched={searched} prominent={rows.length === 0} />
    </>
  );
}
