import { useMemo } from 'react';
import { Scrolling } from '../../controls/Scrolling.tsx';
import { NodeLink } from '../../evidence/NodeLink.tsx';
import { monthInFull, monthInWords } from '../../words/dates.ts';
import classes from './Calendar.module.css';
import { type Entry, monthsFrom } from './calendar-entries.ts';
import { sectionsOf } from './calendar-lines.ts';
import { useGrouping } from './GroupingChoice.tsx';
import { YearRow } from './YearRow.tsx';

/** The year as a table of twelve months; each line's window as a bar, continued by arrows where it wraps over the year end. */
export function YearPlan({ entries, now }: { entries: readonly Entry[]; now: number }) {
  const by = useGrouping();
  const sections = useMemo(() => sectionsOf(entries, by), [entries, by]);
  return (
    <Scrolling className={classes.frame} label="Year plan; scrolls sideways where it is wide">
      <table className={classes.year}>
        <thead>
          <tr>
            <th scope="col">What</th>
            {monthsFrom(1).map((month) => (
              <th key={month} scope="col" data-now={month === now} aria-label={monthInFull(month) + (month === now ? ', now' : '')}>
                {monthInWords(month)}
              </th>
            ))}
            <th scope="col">When</th>
            <th scope="col">Sources</th>
          </tr>
        </thead>
        {sections.map(({ title, node, lines }) => (
          <tbody key={node?.id ?? title}>
            <tr>
              <th colSpan={15} scope="rowgroup">
                {node ? <NodeLink id={node.id} kind={node.kind} name={node.name} /> : title}
              </th>
            </tr>
            {lines.map((line) => (
              <YearRow key={line.key} line={line} without={by} now={now} />
            ))}
          </tbody>
        ))}
      </table>
    </Scrolling>
  );
}
