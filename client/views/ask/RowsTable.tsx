import IconArrowDown from '@tabler/icons-react/dist/esm/icons/IconArrowDown.mjs';
import IconArrowUp from '@tabler/icons-react/dist/esm/icons/IconArrowUp.mjs';
import { useMemo } from 'react';
import type { Answer } from '../../../contract/answer.ts';
import { columnCaption, readAcross } from '../../../contract/read-across.ts';
import { changeQuery, useAddress } from '../../address/address.ts';
import { CopyButton } from '../../controls/CopyButton.tsx';
import { TextField } from '../../controls/Field.tsx';
import { ClauseChips } from '../../evidence/ClauseChip.tsx';
import { useClauseLabels } from '../../evidence/names.ts';
import { cellWords } from '../../words/cell-words.ts';
import { counted } from '../../words/counting.ts';
import { CellView } from './CellView.tsx';
import classes from './RowsTable.module.css';
import { clausesOfRow, wordColumns } from './rows.ts';
import { nextSort, readRowsView, rowsAsText, rowsIn } from './rows-view.ts';

/** From so many rows on, some can be looked for. */
const MANY = 5;

/** The rows of an answer, each with the clauses that it rests on; sorted by a column, narrowed to some words, and copied. */
export function RowsTable({ answer: given }: { answer: Answer }) {
  const answer = useMemo(() => ({ ...given, rows: given.rows.map((row) => readAcross(row, given)) }), [given]);
  const columns = wordColumns(answer);
  const view = readRowsView(useAddress().query, columns);
  const rows = rowsIn(answer.rows, view, columns);
  const labelOf = useClauseLabels();
  const text = () =>
    rowsAsText(
      [...columns.map(columnCaption), 'Sources'],
      rows.map((row) => [...columns.map((column) => cellWords(row[column] ?? null)), clausesOfRow(row, answer).map(labelOf).join('; ')]),
    );
  return (
    <section aria-labelledby="table">
      <div className={classes.head}>
        <h2 id="table">Table</h2>
        <span role="status">{view.find ? `${rows.length} of ${counted(answer.rows.length, 'row')}` : counted(rows.length, 'row')}</span>
        {(answer.rows.length >= MANY || view.find) && (
          <TextField
            type="search"
            width={190}
            aria-label="Show only rows with these words"
            placeholder="Filter rows"
            defaultValue={view.find}
            onChange={(event) => changeQuery({ find: event.target.value || null }, { replace: true })}
          />
        )}
        <CopyButton words="Copy table" text={text} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex lint/a11y/useSemanticElements: what scrolls must be reachable by keyboard, and a fieldset is for forms */}
      <div className={classes.frame} tabIndex={0} role="group" aria-label="Rows; scrolls sideways where they are wide">
        <table className={classes.table}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col" aria-sort={view.by !== column ? 'none' : view.down ? 'descending' : 'ascending'}>
                  <button type="button" onClick={() => changeQuery({ sort: nextSort(view, column) }, { replace: true })}>
                    {columnCaption(column)}
                    {view.by === column &&
                      (view.down ? <IconArrowDown size={14} stroke={2} aria-hidden /> : <IconArrowUp size={14} stroke={2} aria-hidden />)}
                  </button>
                </th>
              ))}
              <th scope="col">Sources</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={answer.rows.indexOf(row)}>
                {columns.map((column) => (
                  <td key={column}>
                    <CellView cell={row[column] ?? null} graph={answer.graph} />
                  </td>
                ))}
                <td>
                  <ClauseChips ids={clausesOfRow(row, answer)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <p className={classes.none}>No row holds these words.</p>}
      </div>
    </section>
  );
}
