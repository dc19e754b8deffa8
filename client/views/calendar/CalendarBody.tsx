import type { Searched } from '../../../contract/answer.ts';
import { SearchedStatement } from '../../evidence/SearchedStatement.tsx';
import classes from './Calendar.module.css';
import type { Entry } from './calendar-entries.ts';
import { linesOf } from './calendar-lines.ts';
import type { CalendarView } from './calendar-view.ts';
import { DueNow } from './DueNow.tsx';
import { LineList } from './LineList.tsx';
import { MonthList } from './MonthList.tsx';
import { YearPlan } from './YearPlan.tsx';

type Props = { entries: readonly Entry[]; now: number; searched: Searched | undefined; view: CalendarView };

/** What is due now and next, the year, and what has no month. */
export function CalendarBody({ entries, now, searched, view }: Props) {
  const dated = entries.filter(({ window }) => window);
  const undated = linesOf(entries.filter(({ window }) => !window));
  return (
    <>
      {entries.length === 0 && (
        <section className={classes.none}>
          <h2>Nothing is due</h2>
          <p>The documents name nothing that is due at a time of the year.</p>
        </section>
      )}
      {dated.length > 0 && (
        <>
          {view === 'year' && <DueNow entries={dated} now={now} />}
          {view === 'year' ? <YearPlan entries={dated} now={now} /> : <MonthList lines={linesOf(dated)} now={now} />}
        </>
      )}
      {undated.length > 0 && (
        <section className={classes.section} aria-labelledby="no-month">
          <h2 id="no-month">Without a month</h2>
          <p className={classes.quiet}>
            Reports that are due at no stated time of the year.{dated.length === 0 && ' The documents name no month for anything here.'}
          </p>
          <LineList lines={undated} />
        </section>
      )}
      {dated.length === 0 && searched && <SearchedStatement searched={{ ...searched, relationshipTypes: [] }} />}
    </>
  );
}
