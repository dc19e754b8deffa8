import { SegmentedControl } from '@mantine/core';
import { changeQuery, useAddress } from '../../address/address.ts';
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
      <label>
        Find{' '}
        <input
          type="search"
          value={filter.find}
          maxLength={100}
          placeholder="number or words"
          onChange={(event) => set({ find: event.target.value || null })}
        />
      </label>
      {withWording && (
        <label className={classes.check}>
          <input type="checkbox" checked={!hidden} onChange={(event) => set({ wording: event.target.checked ? null : 'hidden' })} /> The
          document’s own wording
        </label>
      )}
      <span className={classes.quiet} role="status">
        {(filter.find || filter.show) && counted(shown, 'clause')}
      </span>
    </div>
  );
}
