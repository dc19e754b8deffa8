import type { Answer } from '../../../contract/answer.ts';
import { spaced } from '../../ask-bar/question-suggestions.tsx';
import { ClauseChips } from '../../evidence/ClauseChip.tsx';
import classes from './Answer.module.css';
import { CellView } from './CellView.tsx';
import { clausesOfRow, wordColumns } from './rows.ts';

/** The rows of an answer, each with the clauses that it rests on. */
export function RowsTable({ answer }: { answer: Answer }) {
  const columns = wordColumns(answer);
  return (
    <section aria-labelledby="table">
      <h2 id="table">Table</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex lint/a11y/useSemanticElements: what scrolls must be reachable by keyboard, and a fieldset is for forms */}
      <div className={classes.tableFrame} tabIndex={0} role="group" aria-label="Rows; scrolls sideways where they are wide">
        <table className={classes.table}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {captionOf(column)}
                </th>
              ))}
              <th scope="col">Sources</th>
            </tr>
          </thead>
          <tbody>
            {answer.rows.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no ids and never move
              <tr key={index}>
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
      </div>
    </section>
  );
}

const captionOf = (column: string): string => {
  const words = spaced(column);
  return words.charAt(0).toUpperCase() + words.slice(1);
};
