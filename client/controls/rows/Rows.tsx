import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { changeQuery, useAddress } from '../../address/address.ts';
import { counted } from '../../words/counting.ts';
import { CopyButton } from '../CopyButton.tsx';
import { TextField } from '../Field.tsx';
import { Scrolling } from '../Scrolling.tsx';
import classes from './Rows.module.css';
import { type Row, readRowsView, rowsAsText, rowsIn, valueInWords, type WordsOf } from './rows-view.ts';
import { SortHead } from './SortHead.tsx';

const EVERY = Number.POSITIVE_INFINITY;

type Column = { id: string; caption: string };
type Props = {
  columns: readonly Column[];
  rows: readonly Row[];
  cell: (row: Row, column: string) => ReactNode;
  /** The same as plain words, to be looked for and copied; those of the value unless said. */
  words?: WordsOf;
  /** A column after all others that is no part of the rows and that nothing is sorted by. */
  last?: { caption: string; cell: (row: Row) => ReactNode; words: (row: Row) => string };
  heading?: ReactNode;
  /** With fewer rows than these, none needs to be looked for. */
  findFrom?: number;
  /** How many rows stand there at first; all of them unless said. */
  atFirst?: number;
};

/** Rows that are sorted by a column, narrowed to some words, and copied; how they are shown stands in the address. */
export function Rows({ columns, rows: all, cell, words = valueInWords, last, heading, findFrom = 0, atFirst = EVERY }: Props) {
  const ids = columns.map(({ id }) => id);
  const view = readRowsView(useAddress().query, ids);
  const rows = rowsIn(all, view, ids, words);
  const [most, setMost] = useState(atFirst);
  const text = () =>
    rowsAsText(
      [...columns.map(({ caption }) => caption), ...(last ? [last.caption] : [])],
      rows.map((row) => [...ids.map((id) => words(row, id)), ...(last ? [last.words(row)] : [])]),
    );
  return (
    <>
      <div className={classes.head}>
        {heading}
        <span role="status">
          {view.find ? `${rows.length} of ${counted(all.length, 'row')}` : heading ? counted(rows.length, 'row') : ''}
        </span>
        {(all.length >= findFrom || view.find) && (
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
      <Scrolling className={classes.frame} label="Rows; scrolls sideways where they are wide">
        <table className={classes.table}>
          <thead>
            <tr>
              {columns.map(({ id, caption }) => (
                <SortHead key={id} column={id} caption={caption} view={view} />
              ))}
              {last && (
                <th scope="col" className={classes.last}>
                  {last.caption}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, most).map((row) => (
              <tr key={all.indexOf(row)}>
                {ids.map((id) => (
                  <td key={id}>{cell(row, id)}</td>
                ))}
                {last && <td className={classes.last}>{last.cell(row)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <p className={classes.none}>No row holds these words.</p>}
      </Scrolling>
      {rows.length > most && (
        <Button className={classes.rest} size="compact-sm" variant="default" onClick={() => setMost(EVERY)}>
          Show the other {(rows.length - most).toLocaleString('en-GB')}
        </Button>
      )}
    </>
  );
}
