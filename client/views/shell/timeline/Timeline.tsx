import { Button } from '@mantine/core';
import { chooseDate, usePlaceAndDate } from '../../../address/place-and-date.ts';
import { isAway, sentenceOfFailure } from '../../../api/problem-error.ts';
import { useAreaNames } from '../../../evidence/names.ts';
import { counted } from '../../../words/counting.ts';
import { dateInWords } from '../../../words/dates.ts';
import { ChangeList } from './ChangeList.tsx';
import { type ChangeDate, lastChange, stepTo } from './change-dates.ts';
import { Stops } from './Stops.tsx';
import classes from './Timeline.module.css';
import { useChangeDates } from './use-change-dates.ts';

/** The dates when something changed, to step through; what changed on the chosen one, with its clauses. */
export function Timeline() {
  const { area, asAt } = usePlaceAndDate();
  const areaName = useAreaNames();
  const { dates, error, retry } = useChangeDates(true);
  const [previous, next] = [stepTo(dates ?? [], asAt, 'previous'), stepTo(dates ?? [], asAt, 'next')];
  const current = asAt ? lastChange(dates ?? [], asAt) : undefined;
  const step = (date: string | undefined) => date && chooseDate(date);
  return (
    <section id="timeline" className={classes.timeline} aria-label="Timeline">
      <div className={classes.bar}>
        {dates && dates.length > 0 && (
          <>
            <Button size="compact-sm" variant="default" disabled={!previous} onClick={() => step(previous)}>
              ‹ Previous change
            </Button>
            <Button size="compact-sm" variant="default" disabled={!next} onClick={() => step(next)}>
              Next change ›
            </Button>
          </>
        )}
        <p className={classes.now} role="status">
          {dates ? position(dates, asAt, current, area ? areaName(area) : 'all areas') : 'Looking for the dates of changes …'}
        </p>
        {asAt && (
          <Button size="compact-sm" variant="subtle" onClick={() => chooseDate(null)}>
            Any date
          </Button>
        )}
      </div>
      {error && !isAway(error) && (
        <p>
          {sentenceOfFailure(error)}{' '}
          <Button size="compact-sm" variant="default" onClick={retry}>
            Try again
          </Button>
        </p>
      )}
      {dates && dates.length > 0 && <Stops dates={dates} asAt={asAt} onChoose={chooseDate} />}
      {current && <ChangeList when={current} />}
    </section>
  );
}

function position(dates: readonly ChangeDate[], asAt: string | undefined, current: ChangeDate | undefined, place: string): string {
  if (dates.length === 0) return `The documents date no change in ${place}.`;
  if (!asAt) return `At any date. ${counted(dates.length, 'date')} of change in ${place}; choose one, or step through them.`;
  if (!current) return `As at ${dateInWords(asAt)}, before the first change that is dated.`;
  if (current.date === asAt) return `As at ${dateInWords(asAt)}: ${counted(current.changes.length, 'change')}.`;
  return `As at ${dateInWords(asAt)}. The last change before it is shown, ${dateInWords(current.date, current.precision)}.`;
}
