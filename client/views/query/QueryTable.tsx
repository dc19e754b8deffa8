import { Button } from '@mantine/core';
import IconArrowDown from '@tabler/icons-react/dist/esm/icons/IconArrowDown.mjs';
import IconArrowUp from '@tabler/icons-react/dist/esm/icons/IconArrowUp.mjs';
import { useState } from 'react';
import type { Cell } from '../../../contract/answer.ts';
import type { Graph } from '../../../contract/graph.ts';
import type { QueryResult } from '../../../contract/operations/queries.ts';
import { relationshipTypes } from '../../../contract/relationship-types.ts';
import { changeQuery, useAddress } from '../../address/address.ts';
import { Link } from '../../address/link.tsx';
import { addressSelecting } from '../../address/selection.ts';
import { CopyButton } from '../../controls/CopyButton.tsx';
import { TextField } from '../../controls/Field.tsx';
import { cellWords } from '../../words/cell-words.ts';
import { counted } from '../../words/counting.ts';
import { CellView } from '../ask/CellView.tsx';
import table from '../ask/RowsTable.module.css';
import { nextSort, readRowsView, rowsAsText, rowsIn } from '../ask/rows-view.ts';
import classes from './Query.module.css';

const AT_FIRST = 200;

/** The rows as the query returned them, every column; sorted by one, narrowed to some words, and copied. */
export function QueryTable({ result }: { result: QueryResult }) {
  const { columns, graph } = result;
  const view = readRowsView(useAddress().query, columns);
  const rows = rowsIn(result.rows, view, columns);
  const [most, setMost] = useState(AT_FIRST);
  const text = () =>
    rowsAsText(
      columns,
      rows.map((row) => columns.map((column) => cellWords(row[column] ?? null))),
    );
  return (
    <>
      <div className={table.head}>
        <span role="status">{view.find ? `${rows.length} of ${counted(result.rows.length, 'row')}` : ''}</span>
        <TextField
          type="search"
          width={190}
          aria-label="Show only rows with these words"
          placeholder="Filter rows"
          defaultValue={view.find}
          onChange={(event) => changeQuery({ find: event.target.value || null }, { replace: true })}
        />
        <CopyButton words="Copy table" text={text} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex lint/a11y/useSemanticElements: what scrolls must be reachable by keyboard, and a fieldset is for forms */}
      <div className={table.frame} tabIndex={0} role="group" aria-label="Rows; scrolls sideways where they are wide">
        <table className={`${table.table} ${classes.rows}`}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col" aria-sort={view.by !== column ? 'none' : view.down ? 'descending' : 'ascending'}>
                  <button type="button" onClick={() => changeQuery({ sort: nextSort(view, column) }, { replace: true })}>
                    {column}
                    {view.by === column &&
                      (view.down ? <IconArrowDown size={14} stroke={2} aria-hidden /> : <IconArrowUp size={14} stroke={2} aria-hidden />)}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, most).map((row) => (
              <tr key={result.rows.indexOf(row)}>
                {columns.map((column) => (
                  <td key={column}>
                    <QueryCell cell={row[column] ?? null} graph={graph} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <p className={table.none}>No row holds these words.</p>}
      </div>
      {rows.length > most && (
        <p className={classes.rest}>
          <Button size="compact-sm" variant="default" onClick={() => setMost(rows.length)}>
            Show the other {(rows.length - most).toLocaleString('en-GB')}
          </Button>
        </p>
      )}
    </>
  );
}

/** A relationship opens its details; all else is as in any table. */
function QueryCell({ cell, graph }: { cell: Cell; graph: Graph }) {
  if (cell !== null && typeof cell === 'object' && 'relationship' in cell) {
    return <Link to={addressSelecting({ what: 'relationship', id: cell.relationship })}>{relationshipTypes[cell.type].caption}</Link>;
  }
  return <CellView cell={cell} graph={graph} />;
}
