import { ClauseChips } from '../../evidence/ClauseChip.tsx';
import { windowInWords } from '../../words/dates.ts';
import classes from './Calendar.module.css';
import { holds, monthsFrom, wraps } from './calendar-entries.ts';
import type { Grouping, Line } from './calendar-lines.ts';
import { LineWords } from './LineWords.tsx';

/** One line of the year plan: words, twelve months, and the same window in words with its clauses. */
export function YearRow({ line, without, now }: { line: Line; without: Grouping; now: number }) {
  const { window } = line;
  if (!window) return null;
  return (
    <tr>
      <th scope="row">
        <LineWords line={line} without={without} />
      </th>
      {monthsFrom(1).map((month) => (
        <td
          key={month}
          data-now={month === now}
          data-due={holds(window, month)}
          data-first={month === window.from}
          data-last={month === window.to}
          data-back={wraps(window) && month === 1}
          data-on={wraps(window) && month === 12}
        >
          {holds(window, month) && <span className={classes.word}>due</span>}
        </td>
      ))}
      <td className={classes.window}>{[windowInWords(window.from, window.to), line.frequency].filter(Boolean).join(', ')}</td>
      <td>
        <ClauseChips ids={line.clauses} />
      </td>
    </tr>
  );
}
