import { SegmentedControl } from '@mantine/core';
import { kinds } from '../../../contract/kinds.ts';
import { changeQuery } from '../../address/address.ts';
import { Choice } from '../../controls/Choice.tsx';
import { ExportMenu } from '../../controls/ExportMenu.tsx';
import { TextField } from '../../controls/Field.tsx';
import { useClauseLabels } from '../../evidence/names.ts';
import classes from './Compare.module.css';
import type { CompareView } from './compare-view.ts';
import type { Entry } from './entries.ts';
import { byKind, compareCsv, countWith } from './shown-entries.ts';

type Props = { all: readonly Entry[]; entries: readonly Entry[]; view: CompareView; names: { left: string; right: string } };

/** Which entries are shown, each choice with how many it holds; as lists or drawn; and the way out to a spreadsheet. */
export function CompareFilters({ all, entries, view, names }: Props) {
  const labelOf = useClauseLabels();
  const set = (changes: Record<string, string | null>) => changeQuery(changes, { replace: true });
  const count = (change: Partial<CompareView>) => countWith(all, view, change);
  const founds = [
    { value: 'differing', label: `All that differs ${count({ found: 'differing' })}` },
    { value: 'different', label: `≠ On both ${count({ found: 'different' })}` },
    { value: 'left', label: `A only ${count({ found: 'left' })}` },
    { value: 'right', label: `B only ${count({ found: 'right' })}` },
    { value: 'same', label: `= Alike ${count({ found: 'same' })}` },
    { value: 'all', label: `Everything ${count({ found: 'all' })}` },
  ];
  const text = () => compareCsv({ entries, names, labelOf });
  return (
    <div className={classes.filters}>
      <SegmentedControl
        className={classes.founds ?? ''}
        size="xs"
        aria-label="Where it is found"
        data={founds}
        value={view.found}
        onChange={(found) => set({ found: found === 'differing' ? null : found })}
      />
      <Choice label="Kind" value={view.kind ?? ''} onChange={(kind) => set({ kind: kind || null })}>
        <option value="">All kinds</option>
        {byKind(all).map(({ kind }) => (
          <option key={kind} value={kind}>
            {kinds[kind].plural} ({count({ kind })})
          </option>
        ))}
      </Choice>
      <TextField
        caption="Find"
        type="search"
        width={150}
        value={view.find}
        placeholder="name or words"
        maxLength={100}
        onChange={(event) => set({ find: event.target.value || null })}
      />
      <SegmentedControl
        size="xs"
        aria-label="As lists or drawn"
        data={[
          { value: 'list', label: 'Lists' },
          { value: 'drawing', label: 'One drawing' },
        ]}
        value={view.view}
        onChange={(value) => set({ view: value === 'drawing' ? value : null })}
      />
      <ExportMenu
        ways={[{ caption: 'CSV', about: 'One row for each line shown, both sides with their clauses', name: 'comparison.csv', text }]}
      />
    </div>
  );
}
