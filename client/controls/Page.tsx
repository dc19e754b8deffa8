import type { ReactNode } from 'react';
import { usePlaceAndDate } from '../address/place-and-date.ts';
import { useAreaNames } from '../evidence/names.ts';
import { PrintedSources } from '../evidence/PrintedSources.tsx';
import { dateInWords } from '../words/dates.ts';
import classes from './Page.module.css';

type Props = {
  title: string;
  lead?: ReactNode;
  actions?: ReactNode;
  /** Clauses that what is shown rests on: listed at the foot of what is printed. */
  sources?: readonly string[] | undefined;
  /** For what it is, where that is not the chosen area and date. */
  place?: ReactNode;
  /** Whether the work is as high as the window leaves room, and scrolls by itself. */
  fills?: boolean;
  children: ReactNode;
};

/** A screen that is read from the top: its title, for which area and date, what can be done, and the work. */
export function Page({ title, lead, actions, sources, place, fills = false, children }: Props) {
  const { area, asAt } = usePlaceAndDate();
  const areaName = useAreaNames();
  return (
    <div className={classes.page} data-fills={fills}>
      <header className={classes.head}>
        <div>
          <h1>{title}</h1>
          <p className={classes.place}>
            {place ?? `${area ? areaName(area) : 'All areas'} · ${asAt ? `as at ${dateInWords(asAt)}` : 'at any date'}`}
          </p>
        </div>
        {actions && <div className={classes.actions}>{actions}</div>}
      </header>
      {lead && <div className={classes.lead}>{lead}</div>}
      {children}
      {sources && <PrintedSources clauses={sources} />}
    </div>
  );
}
