import type { Cell } from '../../../contract/answer.ts';
import type { Graph } from '../../../contract/graph.ts';
import type { QueryResult } from '../../../contract/operations/queries.ts';
import { relationshipTypes } from '../../../contract/relationship-types.ts';
import { Link } from '../../address/link.tsx';
import { addressSelecting } from '../../address/selection.ts';
import { Rows } from '../../controls/rows/Rows.tsx';
import { CellView } from '../ask/CellView.tsx';

const AT_FIRST = 200;

/** The rows as the query returned them, every column. */
export function QueryTable({ result: { columns, rows, graph } }: { result: QueryResult }) {
  return (
    <Rows
      columns={columns.map((column) => ({ id: column, caption: column }))}
      rows={rows}
      cell={(row, column) => <QueryCell cell={row[column] ?? null} graph={graph} />}
      atFirst={AT_FIRST}
    />
  );
}

/** A relationship opens its details; all else is as in any table. */
function QueryCell({ cell, graph }: { cell: Cell; graph: Graph }) {
  if (cell !== null && typeof cell === 'object' && 'relationship' in cell) {
    return <Link to={addressSelecting({ what: 'relationship', id: cell.relationship })}>{relationshipTypes[cell.type].caption}</Link>;
  }
  return <CellView cell={cell} graph={graph} />;
}
