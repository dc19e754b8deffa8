import { counted } from '../../words/counting.ts';
import { monthInFull } from '../../words/dates.ts';
import classes from './Calendar.module.css';
import { holds, monthsFrom } from './calendar-entries.ts';
import type { Line } from './calendar-lines.ts';
import { LineList } from './LineList.tsx';

/** The year from this month on: what each month holds, and whether it begins, goes on or ends then. */
export function MonthList({ lines, now }: { lines: readonly Line[]; now: number }) {
  return monthsFrom(now).map((month) => {
    const held = lines.filter(({ window }) => window && holds(window, month));
    return (
      <section key={month} className={classes.section} aria-labelledby={`month-${month}`}>
        <h2 id={`month-${month}`}>
          {monthInFull(month)} {month === now && <span className={classes.badge}>now</span>}
          <span className={classes.quiet}>{held.length === 0 ? 'nothing is due' : counted(held.length, 'thing')}</span>
        </h2>
        {held.length > 0 && <LineList lines={held} say={(line) => stageOf(line, month)} />}
      </section>
    );
  });
}

function stageOf({ window }: Line, month: number): string {
  if (!window || window.from === window.to) return '';
  if (month === window.from) return ' · begins';
  return month === window.to ? ' · last month' : ' · goes on';
}
