import { addressWith } from '../../address/address.ts';
import { Link } from '../../address/link.tsx';
import { monthInFull } from '../../words/dates.ts';
import classes from './Calendar.module.css';
import { type Entry, holds } from './calendar-entries.ts';
import { type Line, linesOf } from './calendar-lines.ts';
import { LineList } from './LineList.tsx';

const FIRST = 3;

/** What is due this month, and what begins next. */
export function DueNow({ entries, now }: { entries: readonly Entry[]; now: number }) {
  const current = linesOf(entries.filter(({ window }) => window && holds(window, now)));
  const ahead = (month: number) => (month - now + 12) % 12;
  const starts = entries.map(({ window }) => ahead(window?.from ?? now)).filter((months) => months > 0);
  const soonest = starts.length > 0 ? Math.min(...starts) : undefined;
  const next = linesOf(entries.filter(({ window }) => window && ahead(window.from) === soonest));
  const month = soonest === undefined ? undefined : ((now - 1 + soonest) % 12) + 1;
  return (
    <div className={classes.due}>
      <Card id="due-now" title={`Due now, in ${monthInFull(now)}`} lines={current} none="Nothing is due this month." />
      {month !== undefined && <Card id="due-next" title={`Next, from ${monthInFull(month)}`} lines={next} none="" />}
    </div>
  );
}

function Card({ id, title, lines, none }: { id: string; title: string; lines: readonly Line[]; none: string }) {
  return (
    <section className={classes.card} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lines.length === 0 ? <p className={classes.quiet}>{none}</p> : <LineList lines={lines.slice(0, FIRST)} />}
      {lines.length > FIRST && (
        <Link to={addressWith({ view: 'list' })} className={classes.rest}>
          {FIRST} of {lines.length}; show the rest by month
        </Link>
      )}
    </section>
  );
}
