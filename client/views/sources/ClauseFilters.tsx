import { SegmentedControl } from '@mantine/core';
import { changeQuery, useAddress } from '../../address/address.ts';
import { Tick } from '../../controls/Choice.tsx';
import { TextField } from '../../controls/Field.tsx';
import { counted } from '../../words/counting.ts';
import classes from './Sources.module.css';
import type { ClauseFilter } from './shown-clauses.ts';

const shows = [
  { value: '', label: 'All clauses' },
  { value: 'silent', label: 'Support nothing' },
  { value: 'references', label: 'With cross-references' },
];

/** Which clauses, the words to be found in them, and whether the document's own wording is shown. */
export function ClauseFilters({ filter, shown, withWording }: { filter: ClauseFilter; shown: number; withWording: boolean }) {
  const hidden = useAddress().query.get('wording') === 'hidden';
  const set = (changes: Record<string, string | null>) => changeQuery(changes, { replace: true });
  return (
    <div className={classes.filters}>
      <SegmentedControl
        size="xs"
        aria-label="Which clauses"
        data={shows}
        value={filter.show}
        onChange={(value) => set({ show: value || null })}
      />
      <TextField
        caption="Find"
        type="search"
        width={180}
        value={filter.find}
        maxLength={100}
        placeholder="number or words"
        onChange={(event) => set({ find: event.target.value || null })}
      />
      {withWording && (
        <Tick label="The document’s own wording" checked={!hidden} onChange={(shown) => set({ wording: shown ? null : 'hidden' })} />
      )}
      <span className={classes.quiet} role="status">
        {(filter.find || filter.show) && counted(shown, 'clause')}
      </span>
    </div>
  );
}
