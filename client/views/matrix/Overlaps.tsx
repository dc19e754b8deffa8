import { Fragment, useState } from 'react';
import { relationshipTypes } from '../../../contract/relationship-types.ts';
import { Link } from '../../address/link.tsx';
import { addressSelecting } from '../../address/selection.ts';
import { MoreButton } from '../../controls/MoreButton.tsx';
import { ClauseChips } from '../../evidence/ClauseChip.tsx';
import { NodeLink } from '../../evidence/NodeLink.tsx';
import { counted } from '../../words/counting.ts';
import classes from './Matrix.module.css';
import type { Head, Matrix, MatrixView } from './matrix.ts';
import { cellWords } from './matrix-words.ts';
import { sharedRows } from './overlaps.ts';

const FIRST = 20;

/** Rows that stand in several columns, with each of them; and pairs of columns that share rows. */
export function Overlaps({ matrix, view }: { matrix: Matrix; view: MatrixView }) {
  const [all, setAll] = useState(false);
  const { caption, inverse } = relationshipTypes[view.type];
  const verb = view.transposed ? inverse : caption;
  const several = matrix.rows.filter(({ count }) => count > 1);
  const pairs = sharedRows(matrix);
  if (several.length === 0) {
    return (
      <p className={classes.none}>
        Nobody and nothing {verb} more than one here, so that nothing overlaps. Choose another relationship, area or date.
      </p>
    );
  }
  return (
    <div className={classes.overlaps}>
      <section aria-labelledby="several">
        <h2 id="several">Each of these {verb} two or more</h2>
        <table>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">How many</th>
              <th scope="col">Which, and how</th>
            </tr>
          </thead>
          <tbody>
            {several.map((row) => (
              <tr key={row.node.id}>
                <th scope="row">
                  <Name of={row} />
                </th>
                <td className={classes.count}>{row.count}</td>
                <td>
                  <Held row={row} matrix={matrix} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section aria-labelledby="shared">
        <h2 id="shared">Pairs that share whoever {verb} them</h2>
        <p className={classes.summary}>{counted(pairs.length, 'pair')}, those with most in common first.</p>
        <table>
          <thead>
            <tr>
              <th scope="col">Pair</th>
              <th scope="col">In common</th>
              <th scope="col">Which</th>
            </tr>
          </thead>
          <tbody>
            {(all ? pairs : pairs.slice(0, FIRST)).map(({ one, other, rows, either }) => (
              <tr key={`${one.node.id} ${other.node.id}`}>
                <th scope="row">
                  <Name of={one} /> and <Name of={other} />
                </th>
                <td className={classes.count}>
                  {rows.length} of {either}
                </td>
                <td>
                  {rows.map((row, index) => (
                    <Fragment key={row.node.id}>
                      {index > 0 && ', '}
                      <Name of={row} />
                    </Fragment>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {pairs.length > FIRST && !all && <MoreButton words={`${FIRST} of ${pairs.length}; show the rest`} onClick={() => setAll(true)} />}
      </section>
    </div>
  );
}

const Name = ({ of: { node } }: { of: Head }) => <NodeLink id={node.id} kind={node.kind} name={node.name} />;

function Held({ row, matrix: { columns, at } }: { row: Head; matrix: Matrix }) {
  return (
    <ul>
      {columns.flatMap((column) =>
        at(row.node.id, column.node.id).map((relationship) => (
          <li key={relationship.id}>
            {column.node.name}: <Link to={addressSelecting({ what: 'relationship', id: relationship.id })}>{cellWords(relationship)}</Link>{' '}
            <ClauseChips ids={relationship.clauses.slice(0, 2)} />
          </li>
        )),
      )}
    </ul>
  );
}
