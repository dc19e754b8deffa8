import { useMemo } from 'react';
import type { Answer, Cell } from '../../../contract/answer.ts';
import { columnCaption, readAcross } from '../../../contract/read-across.ts';
import { Rows } from '../../controls/rows/Rows.tsx';
import { ClauseChips } from '../../evidence/ClauseChip.tsx';
import { useClauseLabels } from '../../evidence/names.ts';
import { cellWords } from '../../words/cell-words.ts';
import { dateInWords } from '../../words/dates.ts';
import { CellView } from './CellView.tsx';
import { clausesOfRow, wordColumns } from './rows.ts';

/** From so many rows on, some can be looked for. */
const MANY = 5;
/** As many clauses stand in a row at first; the others are asked for. */
const CLAUSES = 4;

type Row = Answer['rows'][number];

/** The rows of an answer, each with the clauses that it rests on. */
export function RowsTable({ answer: given }: { answer: Answer }) {
  const answer = useMemo(() => ({ ...given, rows: given.rows.map((row) => readAcross(row, given)) }), [given]);
  const labelOf = useClauseLabels();
  return (
    <section aria-labelledby="table">
      <Rows
        heading={<h2 id="table">Table</h2>}
        columns={wordColumns(answer).map((id) => ({ id, caption: columnCaption(id) }))}
        rows={answer.rows}
        cell={(row, column) => roughDate(row, column) ?? <CellView cell={row[column] ?? null} graph={answer.graph} />}
        words={(row, column) => roughDate(row, column) ?? cellWords(row[column] ?? null)}
        last={{
          caption: 'Sources',
          cell: (row) => <ClauseChips ids={clausesOfRow(row, answer)} most={CLAUSES} />,
          words: (row) => clausesOfRow(row, answer).map(labelOf).join('; '),
        }}
        findFrom={MANY}
      />
    </section>
  );
}

/** "autumn 2019", where no day is known. */
function roughDate(row: Row, column: string): string | undefined {
  const date: Cell | undefined = row[column];
  return column === 'onDate' && typeof date === 'string' && row.precision ? dateInWords(date, row.precision) : undefined;
}
