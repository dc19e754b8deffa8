import { Button, SegmentedControl } from '@mantine/core';
import { type KeyboardEvent, type MouseEvent, useMemo, useState } from 'react';
import type { Graph } from '../../../contract/graph.ts';
import { changeQuery, useAddress } from '../../address/address.ts';
import type { Selection } from '../../address/selection.ts';
import { TextField } from '../../controls/Field.tsx';
import { useAreaNames, useClauseLabels } from '../../evidence/names.ts';
import { mark, selectOnly, toggleMarked } from '../../scene/marked.ts';
import { nodeTable, relationshipTable, type TableRow, tableRows, tsvOf } from '../../scene/table-rows.ts';
import { counted } from '../../words/counting.ts';
import { copyText } from './copy-link.ts';
import type { MenuSpot } from './SceneMenu.tsx';
import classes from './SceneTable.module.css';
import { SceneTableRow } from './SceneTableRow.tsx';

const FIRST = 300;

type Props = { graph: Graph; selection: Selection | null; chosen: readonly string[]; onMenu: (spot: MenuSpot) => void };

/** The scene as rows, names or relationships: to sort, to filter, to choose from and to copy. */
export function SceneTable({ graph, selection, chosen, onMenu }: Props) {
  const { query } = useAddress();
  const areaName = useAreaNames();
  const labelOf = useClauseLabels();
  const what = query.get('tab') === 'relationships' ? 'relationships' : 'names';
  const [view, setView] = useState({ filter: '', column: 0, down: false });
  const [all, setAll] = useState(false);
  const table = useMemo(
    () => (what === 'names' ? nodeTable(graph, { areaName, labelOf }) : relationshipTable(graph, { areaName, labelOf })),
    [graph, what, areaName, labelOf],
  );
  const rows = tableRows(table, view);
  const shown = all ? rows : rows.slice(0, FIRST);
  const isChosen = (row: TableRow) => (what === 'names' ? chosen.includes(row.id) : selection?.id === row.id);
  const picked = rows.filter(isChosen);
  const copying = picked.length > 0 ? picked : rows;
  const choose = (row: TableRow, event: MouseEvent | KeyboardEvent) => {
    if (what === 'relationships') selectOnly({ what: 'relationship', id: row.id });
    else if (event.shiftKey || event.ctrlKey || event.metaKey) toggleMarked(row.id);
    else selectOnly({ what: 'node', id: row.id });
  };
  return (
    <section className={classes.frame} aria-label="Table of the scene">
      <div className={classes.tools}>
        <SegmentedControl
          size="xs"
          aria-label="Rows"
          value={what}
          onChange={(tab) => {
            changeQuery({ tab: tab === 'names' ? null : tab }, { replace: true });
            setView({ filter: view.filter, column: 0, down: false });
          }}
          data={[
            { value: 'names', label: `Names ${graph.nodes.length}` },
            { value: 'relationships', label: `Relationships ${graph.relationships.length}` },
          ]}
        />
        <TextField
          width={200}
          type="search"
          aria-label="Filter rows"
          placeholder="Filter"
          value={view.filter}
          onChange={(event) => setView({ ...view, filter: event.target.value })}
        />
        <span role="status" className={classes.count}>
          {counted(rows.length, 'row')}
          {picked.length > 0 && `, ${picked.length} selected`}
        </span>
        {what === 'names' && (
          <Button size="compact-sm" variant="default" disabled={rows.length === 0} onClick={() => mark(rows.map(({ id }) => id))}>
            Select these
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="default"
          disabled={rows.length === 0}
          onClick={() => void copyText(tsvOf(table.columns, copying), `${counted(copying.length, 'row')} copied.`)}
        >
          {picked.length > 0 ? `Copy ${picked.length} selected` : 'Copy rows'}
        </Button>
      </div>
      <div className={classes.scroller}>
        <table className={classes.table} data-of={what}>
          <thead>
            <tr>
              {table.columns.map((column, index) => (
                <th key={column} scope="col" aria-sort={index !== view.column ? 'none' : view.down ? 'descending' : 'ascending'}>
                  <button type="button" onClick={() => setView({ ...view, column: index, down: index === view.column && !view.down })}>
                    {column} <span aria-hidden>{index !== view.column ? '' : view.down ? '▾' : '▴'}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <SceneTableRow key={row.id} row={row} chosen={isChosen(row)} onChoose={choose} onMenu={onMenu} />
            ))}
          </tbody>
        </table>
        {rows.length > shown.length && (
          <button type="button" className={classes.more} onClick={() => setAll(true)}>
            {shown.length} of {rows.length.toLocaleString('en-GB')} rows; show the rest
          </button>
        )}
        {rows.length === 0 && <p className={classes.none}>No row holds these words.</p>}
      </div>
    </section>
  );
}
