import { SegmentedControl, Skeleton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { changeQuery, useAddress } from '../../address/address.ts';
import { isAway } from '../../api/problem-error.ts';
import { Page } from '../../controls/Page.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import { Workspace } from '../../controls/Workspace.tsx';
import { Inspector } from '../../inspector/Inspector.tsx';
import classes from './Calendar.module.css';
import { CalendarBody } from './CalendarBody.tsx';
import { CalendarExports } from './CalendarExports.tsx';
import type { CalendarView } from './calendar-view.ts';
import { GroupingChoice } from './GroupingChoice.tsx';
import { useCalendar } from './use-calendar.ts';

const nothing = { nodes: [], relationships: [] };

/** Who gives what to whom, month by month: as a plan of the year, or as a list that begins with this month. */
export default function CalendarScreen() {
  const { query } = useAddress();
  const narrow = useMediaQuery('(max-width: 700px)', undefined, { getInitialValueInEffect: false });
  const calendar = useCalendar();
  const asked = query.get('view');
  const view: CalendarView = asked === 'list' || asked === 'year' ? asked : narrow ? 'list' : 'year';
  return (
    <Workspace label="Details" onDemand inspector={<Inspector graph={calendar.graph ?? nothing}>{null}</Inspector>}>
      <Page
        title="Calendar"
        actions={
          <>
            {view === 'year' && <GroupingChoice />}
            <SegmentedControl
              size="xs"
              aria-label="How the year is shown"
              data={[
                { value: 'year', label: 'Year plan' },
                { value: 'list', label: 'By month' },
              ]}
              value={view}
              onChange={(value) => changeQuery({ view: value }, { replace: true })}
            />
            {calendar.entries && <CalendarExports entries={calendar.entries} />}
          </>
        }
        sources={calendar.entries?.flatMap(({ relationship }) => relationship.clauses)}
      >
        {calendar.entries ? (
          <CalendarBody entries={calendar.entries} now={calendar.now} searched={calendar.searched} view={view} />
        ) : calendar.error && !isAway(calendar.error) ? (
          <Trouble title="The calendar cannot be shown" error={calendar.error} onRetry={calendar.retry} />
        ) : (
          <div role="status" aria-label="Fetching the year" className={classes.waiting}>
            <Skeleton height={150} radius={8} />
            <Skeleton height={420} mt={20} radius={8} />
          </div>
        )}
      </Page>
    </Workspace>
  );
}
