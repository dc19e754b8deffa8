import { changeQuery, useAddress } from '../../address/address.ts';
import { Choice } from '../../controls/Choice.tsx';
import { type Grouping, groupings } from './calendar-lines.ts';

const captions: Record<Grouping, string> = { who: 'who gives it', whom: 'who receives it', what: 'what is given' };

/** What the year plan is grouped by, as the address has it. */
export function useGrouping(): Grouping {
  const by = useAddress().query.get('by');
  return groupings.find((one) => one === by) ?? 'who';
}

export function GroupingChoice() {
  return (
    <Choice label="Grouped by" value={useGrouping()} onChange={(by) => changeQuery({ by: by === 'who' ? null : by }, { replace: true })}>
      {groupings.map((one) => (
        <option key={one} value={one}>
          {captions[one]}
        </option>
      ))}
    </Choice>
  );
}
