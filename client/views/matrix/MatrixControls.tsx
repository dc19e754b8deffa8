import { Button, SegmentedControl } from '@mantine/core';
import type { Graph } from '../../../contract/graph.ts';
import { relationshipTypeNames, relationshipTypes } from '../../../contract/relationship-types.ts';
import { changeQuery } from '../../address/address.ts';
import { Choice, Tick } from '../../controls/Choice.tsx';
import { MatrixExports } from './MatrixExports.tsx';
import type { Matrix, MatrixView } from './matrix.ts';

type Props = { graph: Graph; matrix: Matrix; view: MatrixView };

const orders = { most: 'most first', name: 'by name', alike: 'alike together' } as const;

/** Which relationship type the grid is of, in what order and which way round, only overlaps or all, and the ways out. */
export function MatrixControls({ graph, matrix, view }: Props) {
  const counts = new Map<string, number>();
  for (const { type } of graph.relationships) counts.set(type, (counts.get(type) ?? 0) + 1);
  const set = (changes: Record<string, string | null>) => changeQuery(changes, { replace: true });
  return (
    <>
      <Choice
        label="Relationship"
        value={view.type}
        onChange={(type) => set({ type: type === 'MEMBER_OF' ? null : type, sort: null, selected: null })}
      >
        {relationshipTypeNames
          .filter((type) => counts.has(type) || type === view.type)
          .map((type) => (
            <option key={type} value={type}>
              {relationshipTypes[type].caption} ({counts.get(type) ?? 0})
            </option>
          ))}
      </Choice>
      <Button
        size="compact-sm"
        variant="default"
        aria-pressed={view.transposed}
        onClick={() => set({ transposed: view.transposed ? null : 'yes', sort: view.sort === 'alike' ? 'alike' : null })}
      >
        Swap rows and columns
      </Button>
      {view.show === 'grid' && (
        <>
          <Choice
            label="Order"
            value={view.sort in orders ? view.sort : ''}
            onChange={(sort) => set({ sort: sort === 'most' ? null : sort })}
          >
            {!(view.sort in orders) && <option value="">by a column</option>}
            {Object.entries(orders).map(([sort, words]) => (
              <option key={sort} value={sort}>
                {words}
              </option>
            ))}
          </Choice>
          <Tick label="Only rows with two or more" checked={view.least === 2} onChange={(on) => set({ least: on ? '2' : null })} />
        </>
      )}
      <SegmentedControl
        size="xs"
        aria-label="What is shown"
        data={[
          { value: 'grid', label: 'Grid' },
          { value: 'overlaps', label: 'Overlaps' },
        ]}
        value={view.show}
        onChange={(show) => set({ view: show === 'grid' ? null : show })}
      />
      <MatrixExports matrix={matrix} view={view} />
    </>
  );
}
