import { Button } from '@mantine/core';
import type { Graph } from '../../../contract/graph.ts';
import { relationshipTypeNames, relationshipTypes } from '../../../contract/relationship-types.ts';
import { changeQuery } from '../../address/address.ts';
import { saveText } from '../../controls/save-text.ts';
import { useClauseLabels } from '../../evidence/names.ts';
import classes from './Matrix.module.css';
import type { Matrix, MatrixView } from './matrix.ts';
import { matrixCsv } from './matrix-words.ts';

type Props = { graph: Graph; matrix: Matrix; view: MatrixView };

/** Which relationship type the grid is of, which way round, only overlaps or all, and the way out to a spreadsheet. */
export function MatrixControls({ graph, matrix, view }: Props) {
  const labelOf = useClauseLabels();
  const counts = new Map<string, number>();
  for (const { type } of graph.relationships) counts.set(type, (counts.get(type) ?? 0) + 1);
  const set = (changes: Record<string, string | null>) => changeQuery(changes, { replace: true });
  const save = () => saveText({ name: `${view.type.toLowerCase()}.csv`, type: 'text/csv', text: `\ufeff${matrixCsv(matrix, labelOf)}` });
  return (
    <>
      <label className={classes.control}>
        Relationship{' '}
        <select
          value={view.type}
          onChange={(event) => set({ type: event.target.value === 'MEMBER_OF' ? null : event.target.value, sort: null, selected: null })}
        >
          {relationshipTypeNames
            .filter((type) => counts.has(type) || type === view.type)
            .map((type) => (
              <option key={type} value={type}>
                {relationshipTypes[type].caption} ({counts.get(type) ?? 0})
              </option>
            ))}
        </select>
      </label>
      <label className={classes.check}>
        <input type="checkbox" checked={view.least === 2} onChange={(event) => set({ least: event.target.checked ? '2' : null })} /> Only
        rows with two or more
      </label>
      <Button
        size="compact-sm"
        variant="default"
        aria-pressed={view.transposed}
        onClick={() => set({ transposed: view.transposed ? null : 'yes', sort: null })}
      >
        Swap rows and columns
      </Button>
      <Button size="compact-sm" variant="default" onClick={save}>
        Download as CSV
      </Button>
    </>
  );
}
