import { relationshipTypes } from '../../../contract/relationship-types.ts';
import { changeQuery } from '../../address/address.ts';
import { usePlaceAndDate } from '../../address/place-and-date.ts';
import { Scrolling } from '../../controls/Scrolling.tsx';
import { NodeLink } from '../../evidence/NodeLink.tsx';
import { useAreaNames } from '../../evidence/names.ts';
import { counted } from '../../words/counting.ts';
import classes from './Matrix.module.css';
import { MatrixCell } from './MatrixCell.tsx';
import type { Matrix, MatrixView } from './matrix.ts';
import { SortHead } from './SortHead.tsx';

/** The grid as a table whose heads stay in sight; a column's head sorts the rows by it. */
export function MatrixTable({ matrix: { rows, columns, at }, view }: { matrix: Matrix; view: MatrixView }) {
  const { area } = usePlaceAndDate();
  const areaName = useAreaNames();
  const { caption, inverse } = relationshipTypes[view.type];
  const verb = view.transposed ? inverse : caption;
  if (rows.length === 0) {
    return (
      <p className={classes.none}>
        {view.least > 1 ? 'No row has two or more.' : `The documents name nothing here that “${caption}” anything.`} Choose another
        relationship, area or date.
      </p>
    );
  }
  const sortBy = (sort: string) => changeQuery({ sort: sort === 'most' ? null : sort }, { replace: true });
  return (
    <>
      <p className={classes.summary}>
        {counted(rows.length, 'row')}, {counted(columns.length, 'column')}; read each row as “{rows[0]?.node.name} {verb} …”. Select a head
        to sort by it.
      </p>
      <Scrolling className={classes.frame} label="Grid; scrolls both ways where it is large">
        <table className={classes.grid}>
          <thead>
            <tr>
              <SortHead words="Name" sorted={view.sort === 'name' ? 'ascending' : 'none'} onSort={() => sortBy('name')} />
              <SortHead words="Count" sorted={view.sort === 'most' ? 'descending' : 'none'} onSort={() => sortBy('most')} />
              {columns.map(({ node, count }) => (
                <SortHead
                  key={node.id}
                  words={node.name}
                  note={`${count}${area ? '' : `, ${areaName(node.area)}`}`}
                  sorted={view.sort === node.id ? 'descending' : 'none'}
                  onSort={() => sortBy(node.id)}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ node, count }) => (
              <tr key={node.id}>
                <th scope="row">
                  <NodeLink id={node.id} kind={node.kind} name={node.name} />
                  {!area && <span className={classes.note}> {areaName(node.area)}</span>}
                </th>
                <td className={classes.count}>{count}</td>
                {columns.map((column) => (
                  <MatrixCell key={column.node.id} relationships={at(node.id, column.node.id)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
    </>
  );
}
