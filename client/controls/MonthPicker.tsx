import '@mantine/dates/styles.css';
import { DatePicker } from '@mantine/dates';

/** A month to choose a day from; weeks begin on Monday. */
export default function MonthPicker({ chosen, onChoose }: { chosen: string | undefined; onChoose: (iso: string) => void }) {
  return (
    <DatePicker
      value={chosen ?? null}
      {...(chosen ? { defaultDate: chosen } : {})}
      firstDayOfWeek={1}
      weekendDays={[]}
      hideOutsideDates
      ariaLabels={{
        nextMonth: 'Next month',
        previousMonth: 'Previous month',
        monthLevelControl: 'Choose a month',
        yearLevelControl: 'Choose a year',
      }}
      onChange={(date) => date && onChoose(date)}
    />
  );
}
