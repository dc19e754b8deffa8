import type { ReactNode } from 'react';
import { ClauseChips } from '../../evidence/ClauseChip.tsx';
import { windowInWords } from '../../words/dates.ts';
import classes from './Calendar.module.css';
import type { Line } from './calendar-lines.ts';
import { LineWords } from './LineWords.tsx';

/** Lines one below the other, each with when, how often, and its clauses. */
export function LineList({ lines, say }: { lines: readonly Line[]; say?: (line: Line) => ReactNode }) {
  return (
    <ul className={classes.lines}>
      {lines.map((line) => (
        <li key={line.key}>
          <LineWords line={line} />
          <span className={classes.when}>
            {[windowInWords(line.window?.from, line.window?.to), line.frequency].filter(Boolean).join(', ')}
            {say?.(line)}
          </span>
          <ClauseChips ids={line.clauses} />
        </li>
      ))}
    </ul>
  );
}
