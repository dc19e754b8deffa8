import { operations } from '../../../contract/operations.ts';
import { usePlaceAndDate } from '../../address/place-and-date.ts';
import { requestAddress } from '../../api/request-address.ts';
import { ExportMenu } from '../../controls/ExportMenu.tsx';
import { useClauseLabels } from '../../evidence/names.ts';
import type { Entry } from './calendar-entries.ts';
import { calendarCsv, linesOf } from './calendar-lines.ts';

/** The year for a calendar program, or as rows. */
export function CalendarExports({ entries }: { entries: readonly Entry[] }) {
  const place = usePlaceAndDate();
  const labelOf = useClauseLabels();
  const name = `calendar${place.area ? `-${place.area}` : ''}`;
  const address = requestAddress({ template: operations.exportCalendar.path, path: {}, query: place });
  return (
    <ExportMenu
      ways={[
        {
          caption: 'Calendar file (iCalendar)',
          about: `Yearly events for Outlook, Google or Apple, as they stand ${place.asAt ? 'on that date' : 'today'}`,
          name: `${name}.ics`,
          address,
        },
        {
          caption: 'CSV',
          about: 'One row for each line, with its clauses',
          name: `${name}.csv`,
          text: () => calendarCsv(linesOf(entries), labelOf),
        },
      ]}
    />
  );
}
