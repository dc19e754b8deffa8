import { changeQuery, useAddress } from '../../address/address.ts';
import classes from './Calendar.module.css';
import { type Grouping, groupings } from './calendar-lines.ts';

const captions: Record<Grouping, string> = { who: 'who gives it', whom: 'who receives it', what: 'what is given' };

/** What the year plan is grouped by, as the address has it. */
export function useGrouping(): Grouping {
  const by = useAddress().query.get('by');
  return groupings.find((one) => one === by) ?? 'who';
}

export function GroupingChoice() {
  const by = useGrouping();
  return (
    <label className={classes.choice}>
      Grouped by{' '}
      <select
        value={by}
        onChange={(event) => changeQuery({ by: event.target.value === 'who' ? null : event.target.value }, { replace: true })}
      >
        {groupings.map((one) => (
          <option key={one} value={one}>
            {captions[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
