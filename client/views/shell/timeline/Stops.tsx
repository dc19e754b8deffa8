import { type KeyboardEvent, useEffect, useRef } from 'react';
import { counted } from '../../../words/counting.ts';
import { dateInWords, dayInWords } from '../../../words/dates.ts';
import { type ChangeDate, lastChange } from './change-dates.ts';
import classes from './Timeline.module.css';

type Props = { dates: readonly ChangeDate[]; asAt: string | undefined; onChoose: (date: string) => void };

const LOW = 5;
const ROOM = 20;

/** The dates in a row, by year; each as tall as much changed. One is chosen as in a set of radio buttons, by the arrow keys too. */
export function Stops({ dates, asAt, onChoose }: Props) {
  const row = useRef<HTMLDivElement>(null);
  const current = asAt ? lastChange(dates, asAt)?.date : undefined;
  const most = Math.max(...dates.map(({ changes }) => changes.length));
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another date is reached, it comes into sight
  useEffect(() => {
    row.current?.querySelector('[data-current="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current, dates]);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="radio"]')];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: stops.length - 1 }[event.key];
    const stop = to === undefined ? undefined : stops[to];
    if (!stop) return;
    event.preventDefault();
    stop.focus();
    stop.click();
  };
  return (
    <div ref={row} className={classes.stops} role="radiogroup" aria-label="Dates of change" onKeyDown={onKeyDown}>
      {dates.map(({ date, precision, changes }, index) => {
        const year = date.slice(0, 4);
        const first = dates[index - 1]?.date.slice(0, 4) !== year;
        const height = LOW + (ROOM * Math.log(changes.length)) / Math.max(1, Math.log(most));
        return (
          // biome-ignore lint/a11y/useSemanticElements: a column that is chosen as a whole; its words stand in it
          <button
            key={date}
            type="button"
            role="radio"
            aria-checked={date === asAt}
            aria-label={`${dateInWords(date, precision)}, ${counted(changes.length, 'change')}`}
            data-current={date === current}
            data-past={asAt !== undefined && date <= asAt}
            tabIndex={date === (current ?? dates[0]?.date) ? 0 : -1}
            className={classes.stop}
            onClick={() => onChoose(date)}
          >
            <span className={classes.year}>{first || date === current ? year : ''}</span>
            <span className={classes.column}>
              <span style={{ height }} />
            </span>
            <span className={classes.day}>{precision === 'year' ? 'in year' : dayInWords(date, precision)}</span>
            <span className={classes.count}>{changes.length}</span>
          </button>
        );
      })}
    </div>
  );
}
