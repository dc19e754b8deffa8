import { useState } from 'react';
import type { Citation } from '../../../contract/graph.ts';
import { ClauseChip } from '../../evidence/ClauseChip.tsx';
import classes from './Findings.module.css';

const FIRST = 8;

/** The clauses that a finding rests on, and what they say: the first few, the others on demand. */
export function FindingClauses({ citations, caption }: { citations: readonly Citation[]; caption: string }) {
  const [all, setAll] = useState(false);
  const shown = all ? citations : citations.slice(0, FIRST);
  if (citations.length === 0) return null;
  return (
    <p className={classes.clauses}>
      <span className={classes.quiet}>{caption}</span>
      {shown.map(({ clause, label }) => (
        <ClauseChip key={clause} id={clause} label={label} />
      ))}
      {citations.length > shown.length && (
        <button type="button" onClick={() => setAll(true)}>
          and {citations.length - shown.length} more
        </button>
      )}
    </p>
  );
}
